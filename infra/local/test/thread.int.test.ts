import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@cattc/postgres';
import { describeOnEachLog } from '@cattc/testing';
import { expect } from 'chai';
import { type Api, createApi } from '../src/api.ts';
import { queries, queriesWithoutSample } from '../src/sample/queries.ts';
import { type System, startSystem } from '../src/start/system.ts';
import { playTour } from '../src/tour/tour.ts';

describeOnEachLog('the thread, through the whole federation', (kind) => {
  let folder: string;
  let system: System;
  let url: string;
  let api: Api;

  before(async function () {
    this.timeout(120_000);
    folder = await mkdtemp(join(tmpdir(), 'cattc-thread-'));
    const kafka = kind === 'kafka' ? { kafka: [process.env.CATTC_TEST_KAFKA ?? ''] } : {};
    system = startSystem({ port: await freePort(), dataDir: folder, reset: false, sample: true, ...kafka }, () => undefined);
    ({ gatewayUrl: url } = await system.ready);
    api = createApi(url, { dataDir: folder });
  });
  after(async function () {
    this.timeout(60_000);
    await system.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  it('is ready with the sample in it', async () => {
    const response = await fetch(`${url}/health/ready`);
    expect(response.status).to.equal(200);
    for (const { title, text } of [...queries, ...queriesWithoutSample]) {
      const data = await api.query<object>(null, text);
      expect(JSON.stringify(data), title).to.match(/displayName|code/);
    }
  });

  it('plays the tour, twice in a row', async function () {
    this.timeout(60_000);
    const said: string[] = [];
    await playTour({ api, url, say: (text) => said.push(text) });
    await playTour({ api, url, say: (text) => said.push(text) });
    expect(said.filter((text) => text.startsWith('The tour is complete'))).to.have.length(2);
  });
});
