import { Counter, Gauge, type Registry } from 'prom-client';
import type { ConsumersOptions } from './consumers.ts';
import { pause } from './waiting.ts';

export function createConsumerMetrics(registry: Registry, { service, log, dataSource, consumers }: ConsumersOptions) {
  new Gauge({
    name: 'cattc_consumer_lag',
    help: 'Events in the log that the group has not handled yet',
    labelNames: ['group', 'topic'],
    registers: [registry],
    async collect() {
      // A log that is away answers late: then the last figure stands.
      const answered = new AbortController();
      const partitions = await Promise.race([log.lag(service).catch(() => []), pause(2_000, answered.signal).then(() => [])]);
      answered.abort();
      const lags = new Map<string, number>();
      for (const { topic, lag } of partitions) lags.set(topic, (lags.get(topic) ?? 0) + lag);
      for (const [topic, lag] of lags) this.set({ group: service, topic }, lag);
    },
  });
  new Gauge({
    name: 'cattc_parked_events',
    help: 'Events that a consumer could not apply, or that wait for such a one',
    labelNames: ['consumer', 'kind'],
    registers: [registry],
    async collect() {
      const rows: { consumer: string; kind: string; count: string }[] = await dataSource
        .query('SELECT consumer, kind, count(*) FROM parked_event GROUP BY consumer, kind')
        .catch(() => []);
      this.reset();
      for (const { name } of consumers) for (const kind of ['FAILED', 'WAITING']) this.set({ consumer: name, kind }, 0);
      for (const { consumer, kind, count } of rows) this.set({ consumer, kind }, Number(count));
    },
  });
  const applied = new Counter({
    name: 'cattc_consumer_applied_total',
    help: 'Events that a consumer has handled and committed',
    labelNames: ['consumer'],
    registers: [registry],
  });
  return { applied: (consumer: string, events: number): void => applied.inc({ consumer }, events) };
}
