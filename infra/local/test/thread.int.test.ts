import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@cattc/postgres';
import { describeOnEachLog, until } from '@cattc/testing';
import { expect } from 'chai';
import { type Api, createApi } from '../src/api.ts';
import { queries, queriesWithoutSample } from '../src/sample/queries.ts';
import { type System, startSystem } from '../src/start/system.ts';
import { root } from '../src/start/topology.ts';
import { scanLogs } from '../src/test-run/leak-scan.ts';
import { markedPersonalData } from '../src/test-run/marked.ts';
import { playTour } from '../src/tour/tour.ts';
import { describeKeptAnswers } from './kept-answers.ts';

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
    const leaks = await scanLogs(folder, markedPersonalData());
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    expect(leaks, 'what the logs hold and no log may').to.deep.equal([]);
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

  describe('answers that are kept', () => describeKeptAnswers(() => ({ url, api })));

  it('has what happened in the audit of each service, which COMPLIANCE reads and verify-audit finds as it was sealed', async function () {
    this.timeout(60_000);
    const names = ['network', 'talent', 'trading', 'partners'];
    const query = `{ ${names.map((name) => `${name}: ${name}Audit(filter: { kinds: [DECISION] }) { totalCount nodes { actions role outcome sealed } }`).join(' ')} }`;
    const audits = await api.query<Record<string, { totalCount: number; nodes: { outcome: string }[] }>>({ role: 'COMPLIANCE' }, query);
    for (const name of names) expect(audits[name]?.totalCount, name).to.be.greaterThan(0);
    await until('everything is sealed', async () => {
      const { code, said } = await verifyAudit(folder);
      expect(code, said).to.equal(0);
      return said.match(/ 0 not sealed yet/g)?.length === names.length;
    });
  });
});

function verifyAudit(folder: string): Promise<{ code: number; said: string }> {
  return new Promise((done) => {
    const main = join(root, 'infra/local/dist/src/verify-audit/main.js');
    execFile(process.execPath, [main, '--data', folder], (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr });
    });
  });
}
