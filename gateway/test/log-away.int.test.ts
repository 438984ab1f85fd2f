import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { newId } from '@cattc/formats';
import { expect } from 'chai';
import { type Federation, startFederation } from './federation.ts';
import { startTestLog, type TestLog } from './log.ts';
import { versions } from './subgraphs.ts';
import { until } from './until.ts';

const query = 'query($id: ID!) { organization(id: $id) { version } }';

describe('kept answers while the event log is away', function () {
  this.timeout(60_000);
  let log: TestLog;
  let way: Awaited<ReturnType<typeof startWay>>;
  let federation: Federation;
  let id: string;

  before(async () => {
    log = await startTestLog('embedded');
    await log.makeTopics();
    way = await startWay(new URL(log.url));
    federation = await startFederation({ env: { CATTC_EVENT_LOG: way.url }, keepsOrganizations: true });
  });
  after(async () => {
    await federation?.stop();
    await way?.stop();
    await log?.stop();
  });
  beforeEach(async () => {
    id = newId('org');
    versions.clear();
    await until(async () => {
      const before = await outcome('hit');
      await version();
      await version();
      return (await outcome('hit')) > before;
    });
  });
  after(() => versions.clear());

  const version = async () => {
    const { body } = await federation.ask(query, {}, { id });
    return (body.data?.organization as { version: number } | undefined)?.version;
  };
  async function outcome(name: string): Promise<number> {
    const text = await (await fetch(`${federation.gateway.url}/metrics`)).text();
    return Number(new RegExp(`cattc_response_cache_total\\{[^}]*outcome="${name}"[^}]*\\} (\\d+)`).exec(text)?.[1] ?? 0);
  }
  async function change(to: number): Promise<void> {
    versions.set(id, to);
    await log.tellOrganization(id, 'ACTIVE', to);
  }
  const isKept = async () => {
    const before = await outcome('hit');
    await version();
    return (await outcome('hit')) > before;
  };

  it('end with the event', async () => {
    expect(await version()).to.equal(1);
    await change(2);
    await until(async () => (await version()) === 2);
    await until(isKept);
    expect(await version()).to.equal(2);
  });

  it('are given no more once it was silent for two seconds, and are kept anew when it is back', async () => {
    const silent = await outcome('log away');
    way.cut();
    await change(2);
    await until(async () => (await version()) === 2 && (await outcome('log away')) > silent);
    versions.set(id, 3);
    expect(await version(), 'as it is').to.equal(3);
    way.restore();
    await until(isKept);
    expect(await version()).to.equal(3);
  });

  it('are none of before, for the first who asks when it is back', async () => {
    way.cut();
    await change(2);
    await delay(3_500);
    way.restore();
    const answers = new Set<number | undefined>();
    await until(async () => {
      answers.add(await version());
      return isKept();
    });
    expect([...answers]).to.deep.equal([2]);
  });
});

/** The way to a database, which can be cut. */
async function startWay(to: URL) {
  const open = new Set<Socket>();
  let isCut = false;
  const server = createServer((from) => {
    if (isCut) return void from.destroy();
    const onwards = connect(Number(to.port), to.hostname);
    for (const [one, other] of [
      [from, onwards],
      [onwards, from],
    ] as const) {
      open.add(one);
      one
        .on('error', () => undefined)
        .once('close', () => {
          open.delete(one);
          other.destroy();
        });
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(to);
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const cut = () => {
    isCut = true;
    for (const socket of open) socket.destroy();
  };
  return {
    url: String(url),
    cut,
    restore() {
      isCut = false;
    },
    stop() {
      cut();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
