import { type Broker, findKafka, startBroker } from '@cattc/kafka';

/** A real broker for one test run, or the reason why this machine runs none. */
export async function startTestBroker(dir: string): Promise<Broker | { missing: string }> {
  const found = findKafka();
  return 'missing' in found ? found : startBroker({ dir, libs: found.libs });
}
