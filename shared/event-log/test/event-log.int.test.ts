import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// biome-ignore lint/style/noRestrictedImports: the broker that is killed in these tests is a real one.
import { type Broker, startBroker } from '@cattc/kafka';
import { eventLogContract } from './event-log.contract.ts';
import { createDatabase, kafkaAddress } from './support.ts';

describe('the embedded event log', function () {
  this.timeout(60_000);
  eventLogContract(async () => {
    const { url, cutConnections, drop } = await createDatabase();
    return { url, interrupt: cutConnections, dispose: drop };
  });
});

const address = kafkaAddress();

(address === undefined ? describe.skip : describe)('the event log on Kafka (needs CATTC_TEST_KAFKA=host:port)', function () {
  this.timeout(120_000);
  let own: Broker | undefined;
  let dir: string;

  /** The broker that the tests share is not ours to kill: interruptions get one of their own. */
  async function ownBroker(): Promise<Broker> {
    dir = await mkdtemp(join(tmpdir(), 'cattc-kafka-'));
    own = await startBroker({ dir });
    return own;
  }

  eventLogContract(async (needs) => {
    const broker = needs?.interruptions ? await ownBroker() : undefined;
    return {
      url: `kafka://${broker?.address ?? address}?prefix=test${randomBytes(6).toString('hex')}.`,
      async interrupt() {
        await broker?.kill();
        await broker?.restart();
      },
      async dispose() {
        if (broker === undefined) return;
        await broker.kill();
        await rm(dir, { recursive: true, force: true });
      },
    };
  });
});
