import type { TestDatabases } from './databases.ts';

/** The kinds of event log; a suite on Kafka runs only where CATTC_TEST_KAFKA names a broker. */
export type LogKind = 'embedded' | 'kafka';

/** The URL of a log that no other test file uses: its own database, or its own topics and groups on the broker. */
export function testLogUrl(kind: LogKind, databases: TestDatabases): string {
  if (kind === 'embedded') return databases.logUrl;
  const address = kafkaAddress();
  if (address === undefined) throw new Error('CATTC_TEST_KAFKA has to be host:port of a Kafka broker');
  return `kafka://${address}?prefix=${databases.name}.`;
}

/** Describes the same suite on both logs. Without a broker the one on Kafka is left out by name; with REQUIRE_KAFKA=1 it fails instead. */
export function describeOnEachLog(title: string, suite: (kind: LogKind) => void): void {
  describe(`${title}, on the embedded log`, () => suite('embedded'));
  const onKafka = kafkaAddress() === undefined ? describe.skip : describe;
  onKafka(`${title}, on Kafka (needs CATTC_TEST_KAFKA=host:port)`, () => suite('kafka'));
}

function kafkaAddress(): string | undefined {
  const address = process.env.CATTC_TEST_KAFKA;
  if (address === undefined && process.env.REQUIRE_KAFKA === '1') throw new Error('REQUIRE_KAFKA=1, and CATTC_TEST_KAFKA names no broker');
  return address;
}
