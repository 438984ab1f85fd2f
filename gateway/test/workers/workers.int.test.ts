import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect } from 'chai';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { secretariat } from '../issuer.ts';
import { versions } from '../subgraphs.ts';
import { until } from '../until.ts';
import { type Cluster, type Connection, run, startCluster } from './cluster.ts';

const versionOf = (id: string) => `{ organization(id: "${id}") { version } }`;
const told = (version: number) => ({ status: 200, body: { data: { organization: { version } } } });
const write = 'mutation { rename(id: "org_1", name: "Other") { name } }';
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a gateway of several workers', function () {
  this.timeout(120_000);
  let cluster: Cluster;
  let connections: readonly Connection[];
  before(async () => {
    cluster = await startCluster(2, { CATTC_SHARE_READS: '10000' });
  });
  after(() => cluster.stop());
  beforeEach(async () => {
    connections = await cluster.connect(3);
  });
  afterEach(async () => {
    await Promise.all(connections.map((connection) => connection.close()));
    cluster.subgraphs.network.before = () => undefined;
  });
  const ofWorker = (worker: number): Connection => {
    const found = connections.find((connection) => connection.worker === worker);
    if (found === undefined) throw new Error(`no connection to worker ${worker}`);
    return found;
  };
  /** Asked again where the worker that was asked died meanwhile. */
  const health = async (): Promise<{ status: number; body: { status: string; checks: Record<string, string> } }> => {
    const answer = await cluster.fetch('/health/ready').catch((error: unknown) => {
      if (error instanceof TypeError && error.message === 'fetch failed') return null;
      throw error;
    });
    if (answer === null) return health();
    return { status: answer.status, body: (await answer.json()) as { status: string; checks: Record<string, string> } };
  };

  it('is one gateway to its subgraphs: they take the tokens of each worker, by one key', async () => {
    const keys = await Promise.all(connections.map((connection) => connection.get('/.well-known/gateway-jwks.json')));
    expect(new Set(keys.map((key) => JSON.stringify(key))).size).to.equal(1);
    cluster.subgraphs.network.calls.length = 0;
    const authorization = cluster.issuer.bearer([secretariat]);
    for (const worker of [1, 2]) {
      const answer = await ofWorker(worker).ask(`{ staffRoom { name } w${worker}: __typename }`, authorization);
      expect(answer.body).to.deep.include({ data: { staffRoom: { name: 'Name of org_staff' }, [`w${worker}`]: 'Query' } });
    }
    expect(cluster.subgraphs.network.calls.map(({ caller }) => caller.role)).to.deep.equal(['SECRETARIAT', 'SECRETARIAT']);
  });

  it('shows the figures of all at each, told apart by worker', async () => {
    const before = await cluster.figures('cattc_operation_seconds_count');
    for (const connection of connections) await connection.ask(versionOf('org_2'));
    const after = await cluster.figures('cattc_operation_seconds_count');
    for (const worker of ['1', '2']) {
      const asked = connections.filter((connection) => String(connection.worker) === worker).length;
      expect((after.get(worker) ?? 0) - (before.get(worker) ?? 0), `of worker ${worker}`).to.equal(asked);
    }
    expect([...(await cluster.figures('cattc_workers')).values()]).to.deep.equal([2]);
    const text = await (await cluster.fetch('/metrics')).text();
    const described = text.match(/^# TYPE \S+/gm) ?? [];
    expect(new Set(described).size, 'each figure is described once').to.equal(described.length);
  });

  it('lets whoever writes through one worker read it at once through each', async () => {
    const writer = cluster.issuer.bearer([secretariat], { sub: 'writer' });
    const other = cluster.issuer.bearer([secretariat], { sub: 'other' });
    versions.set('org_1', 100);
    for (const connection of connections) {
      for (const person of [writer, other]) expect(await connection.ask(versionOf('org_1'), person)).to.deep.equal(told(100));
    }
    for (let version = 101; version < 111; version += 1) {
      versions.set('org_1', version);
      await ofWorker((version % 2) + 1).ask(write, writer);
      const reads = connections.map(async (connection) => connection.ask(versionOf('org_1'), writer));
      expect(await Promise.all(reads)).to.deep.equal(connections.map(() => told(version)));
    }
    // What is kept for others is ended by events alone, and none are told here.
    for (const connection of connections) expect(await connection.ask(versionOf('org_1'), other)).to.deep.equal(told(100));
  });

  it('lets no read that comes after a write join one that began before it at another worker', async () => {
    versions.set('org_3', 1);
    const writer = cluster.issuer.bearer([secretariat], { sub: 'joiner' });
    let release = (): void => undefined;
    let held = 0;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    // As if the subgraph had read before the write, and answers after it.
    cluster.subgraphs.network.before = async () => {
      held += 1;
      if (held === 1) await gate;
    };
    const read = '{ organization(id: "org_3") { version parent { id } } }';
    const [first, second] = connections.filter(({ worker }) => worker === 2);
    const early = first?.ask(read, writer);
    await until(() => held === 1);
    await ofWorker(1).ask(write, writer);
    expect(held).to.equal(2);
    const late = await second?.ask(read, writer);
    expect(late?.status).to.equal(200);
    expect(held, 'the late read is asked anew').to.equal(3);
    release();
    await early;
  });

  it('answers a write when a worker that does not turn any more was ended; none reads what was before', async () => {
    const writer = cluster.issuer.bearer([secretariat], { sub: 'patient' });
    versions.set('org_1', 500);
    for (const connection of connections) await connection.ask(versionOf('org_1'), writer);
    const stuck = cluster.pidOf(2) ?? 0;
    process.kill(stuck, 'SIGSTOP');
    versions.set('org_1', 501);
    let isAnswered = false;
    const answer = ofWorker(1)
      .ask(write, writer)
      .finally(() => {
        isAnswered = true;
      });
    await until(() => isAnswered || !isAlive(stuck), 30_000);
    expect(isAlive(stuck), 'the answer waits for as long as the worker may read').to.equal(false);
    expect((await answer).status).to.equal(200);
    expect(await ofWorker(1).ask(versionOf('org_1'), writer)).to.deep.equal(told(501));
    await until(() => cluster.pidOf(2) !== stuck, 30_000);
    const anew = await cluster.connect(1);
    connections = [...connections, ...anew];
    for (const connection of anew.filter(({ worker }) => worker === 2)) {
      expect(await connection.ask(versionOf('org_1'), writer)).to.deep.equal(told(501));
    }
    await until(async () => (await health()).body.status === 'ready');
  });

  it('loses at most the requests in flight on a worker that is killed, and starts it again', async () => {
    const restarts = [...(await cluster.figures('cattc_worker_restarts_total')).values()][0] ?? 0;
    const killed = cluster.pidOf(1) ?? 0;
    const onKilled = connections.filter(({ worker }) => worker === 1).length;
    let [answered, lost, isDone] = [0, 0, false];
    const loads = connections.map(async (connection) => {
      for (let turn = 0; !isDone; turn += 1) {
        try {
          const { body } = await connection.ask(`{ organization(id: "org_${turn % 7}x") { name } }`);
          expect(body).to.deep.equal({ data: { organization: { name: `Name of org_${turn % 7}x` } } });
          answered += 1;
        } catch (error) {
          if (!/socket|ECONNRESET|other side closed|EPIPE/i.test(`${(error as Error).message} ${(error as { code?: string }).code}`))
            throw error;
          lost += 1;
        }
      }
    });
    await until(() => answered > 50);
    process.kill(killed, 'SIGKILL');
    const atDeath = answered;
    await until(() => answered > atDeath + 100);
    await until(() => cluster.pidOf(1) !== killed, 30_000);
    isDone = true;
    await Promise.all(loads);
    expect(lost).to.be.within(1, onKilled);
    await until(async () => (await health()).body.status === 'ready');
    connections = [...connections, ...(await cluster.connect(1))];
    expect([...(await cluster.figures('cattc_worker_restarts_total')).values()][0]).to.be.greaterThan(restarts);
  });

  it('is degraded while a worker is missing, and in service', async () => {
    const killed = cluster.pidOf(2) ?? 0;
    process.kill(killed, 'SIGKILL');
    await until(async () => (await health()).body.checks['worker 2'] === 'is being started');
    expect(await health()).to.deep.include({ status: 200 });
    await until(async () => (await health()).body.status === 'ready', 30_000);
    expect(cluster.pidOf(2)).to.not.equal(killed);
  });

  it('drains every worker: what is asked is answered, subscribers are told to come back, no process stays', async () => {
    const closes: number[] = [];
    const subscribers = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const values: unknown[] = [];
        const client = createClient({
          url: `${cluster.url.replace('http', 'ws')}/graphql`,
          webSocketImpl: WebSocket,
          retryAttempts: 0,
          lazy: false,
          onNonLazyError: () => undefined,
          on: { closed: (event) => closes.push((event as CloseEvent).code) },
        });
        client.subscribe(
          { query: 'subscription { organizationChanged(id: "org_1") { id } }' },
          { next: (value) => values.push(value), error: () => undefined, complete: () => undefined },
        );
        await until(() => values.length === 1);
        return client;
      }),
    );
    const pids = [1, 2].map((worker) => cluster.pidOf(worker) ?? 0);
    let held = 0;
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    cluster.subgraphs.network.before = async () => {
      held += 1;
      await gate;
    };
    const asked = [1, 2].map((worker) => ofWorker(worker).ask(`{ organization(id: "org_drain${worker}") { name } }`));
    await until(() => held === 2);
    cluster.primary.kill('SIGTERM');
    await until(() => closes.length === subscribers.length);
    expect(new Set(closes)).to.deep.equal(new Set([1012]));
    release();
    expect((await Promise.all(asked)).map(({ status }) => status)).to.deep.equal([200, 200]);
    expect(await cluster.exit).to.equal(0);
    expect(pids.map(isAlive)).to.deep.equal([false, false]);
  });
});

describe('workers of a gateway', function () {
  this.timeout(120_000);
  let cluster: Cluster;
  beforeEach(async () => {
    cluster = await startCluster(2, { CATTC_EVENT_LOG: 'postgres://nobody@127.0.0.1:1/none' });
  });
  afterEach(() => cluster.stop());

  it('that take the place of others take no connection until they know who may do what, and stop all the same', async () => {
    const killed = cluster.pidOf(1) ?? 0;
    process.kill(killed, 'SIGKILL');
    await until(() => cluster.log.some(({ worker, msg }) => worker === 1 && msg.startsWith('the event log is read before')), 60_000);
    expect([...(await cluster.figures('cattc_workers')).values()]).to.deep.equal([1]);
    expect(((await (await cluster.fetch('/health/ready')).json()) as { checks: object }).checks).to.include({
      'worker 1': 'is being started',
    });
    expect(cluster.pidOf(1)).to.equal(killed);
    cluster.primary.kill('SIGTERM');
    expect(await cluster.exit).to.equal(0);
    expect(cluster.log.filter(({ msg }) => msg === 'a worker was cut off')).to.deep.equal([]);
  });

  it('do not outlive who supervises them', async () => {
    expect([1, 2].map((worker) => isAlive(cluster.pidOf(worker) ?? 0))).to.deep.equal([true, true]);
    cluster.primary.kill('SIGKILL');
    // Its end is that of the last process that writes to its output.
    await cluster.exit;
  });
});

describe('the start of several workers', function () {
  this.timeout(120_000);

  it('is given up, and says so, where they end at once', async () => {
    const { output } = run({ GATEWAY_WORKERS: '2', BROKEN: '1' });
    expect(await output.exit).to.equal(1);
    expect(output.text()).to.match(/Worker \d ended before it was ready, 5 times in a row \(last with code 1\), and no other serves/);
    expect(output.text()).to.include('broken as asked');
  });

  it('is refused once where the settings are wrong, or the port is taken', async () => {
    const wrong = run({ GATEWAY_WORKERS: '0' });
    expect(await wrong.output.exit).to.equal(78);
    expect(wrong.output.text()).to.include('GATEWAY_WORKERS: is "0"; expected: a whole number from 1 to 512');
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const taken = run({ GATEWAY_WORKERS: '2', CATTC_PORT: String(port) });
    expect(await taken.output.exit).to.equal(78);
    expect(taken.output.text().match(/is taken by another process/g)).to.have.length(1);
    other.close();
  });

  it('ends when it is asked to stop meanwhile', async () => {
    const child = run({ GATEWAY_WORKERS: '2', BROKEN: '1' });
    await until(() => child.output.text().includes('broken as asked'));
    child.kill('SIGTERM');
    expect(await child.output.exit).to.equal(0);
  });
});
