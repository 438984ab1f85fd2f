/** A broker started for one test run, or the reason why there is none. */
export type TestBroker = { address: string; stop(): Promise<void> } | { missing: string };

interface KafkaPackage {
  findKafka?: () => Promise<{ libs: string } | { missing: string }> | { libs: string } | { missing: string };
  startBroker?: (options: { dir: string; libs: string }) => Promise<{ port: number; stop(): Promise<void> }>;
}

const name: string = '@cattc/kafka';

export async function startTestBroker(dir: string): Promise<TestBroker> {
  const { findKafka, startBroker } = (await import(name)) as KafkaPackage;
  if (findKafka === undefined || startBroker === undefined) return { missing: 'not here yet' };
  const found = await findKafka();
  if ('missing' in found) return found;
  const broker = await startBroker({ dir, libs: found.libs });
  return { address: `127.0.0.1:${broker.port}`, stop: () => broker.stop() };
}
