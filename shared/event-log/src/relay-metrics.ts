import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Session } from './postgres-session.ts';
import type { OutboxRow } from './relay-statements.ts';

export function createRelayMetrics(registry: Registry) {
  let leading: Session | undefined;
  /** Asked of the database when somebody looks; only the relay that leads answers. */
  async function count(condition: string): Promise<number> {
    if (leading === undefined || leading.signal.aborted) return 0;
    const { rows } = await leading.client.query<{ count: string }>(
      `SELECT count(*) FROM outbox WHERE published_at IS NULL AND ${condition}`,
    );
    return Number(rows[0]?.count ?? 0);
  }
  new Gauge({
    name: 'cattc_outbox_depth',
    help: 'Events stored and not yet published, without the parked ones',
    registers: [registry],
    async collect() {
      this.set(await count('parked_reason IS NULL').catch(() => 0));
    },
  });
  new Gauge({
    name: 'cattc_outbox_parked',
    help: 'Events that may not be published until somebody redrives them',
    registers: [registry],
    async collect() {
      this.set(await count('parked_reason IS NOT NULL').catch(() => 0));
    },
  });
  const total = new Counter({ name: 'cattc_outbox_published_total', help: 'Events published to the log', registers: [registry] });
  const latency = new Histogram({
    name: 'cattc_outbox_publish_seconds',
    help: 'From the begin of the transaction that stored an event to its being in the log',
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1, 5, 60],
    registers: [registry],
  });
  return {
    observe(session: Session): void {
      leading = session;
    },
    published(rows: readonly OutboxRow[]): void {
      total.inc(rows.length);
      const now = Date.now();
      for (const { createdAt } of rows) latency.observe(Math.max(0, now - createdAt.getTime()) / 1_000);
    },
  };
}
