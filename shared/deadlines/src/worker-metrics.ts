import { Counter, Gauge } from 'prom-client';
import type { DeadlineWorkerOptions } from './worker.ts';

export function createDeadlineMetrics({ dataSource, clock, registry }: DeadlineWorkerOptions, kinds: readonly string[]) {
  const ask = async <Row>(statement: string, values: unknown[]): Promise<Row[]> => dataSource.query(statement, values).catch(() => []);
  new Gauge({
    name: 'cattc_deadlines_due',
    help: 'Deadlines that are due by the clock of the service and not fired, without the parked ones',
    registers: [registry],
    async collect() {
      const [row] = await ask<{ count: string }>(
        'SELECT count(*) FROM deadline WHERE due_at <= $1 AND fires AND paused_at IS NULL AND parked_at IS NULL',
        [clock()],
      );
      this.set(Number(row?.count ?? 0));
    },
  });
  new Gauge({
    name: 'cattc_deadline_late_seconds',
    help: 'How long the oldest deadline is due that is not fired, by the clock of the service',
    registers: [registry],
    async collect() {
      const now = clock();
      const [row] = await ask<{ due_at: Date }>(
        'SELECT due_at FROM deadline WHERE due_at <= $1 AND fires AND paused_at IS NULL AND parked_at IS NULL ORDER BY due_at LIMIT 1',
        [now],
      );
      this.set(row === undefined ? 0 : (now.getTime() - row.due_at.getTime()) / 1_000);
    },
  });
  new Gauge({
    name: 'cattc_deadlines_parked',
    help: 'Deadlines whose handler failed, until somebody redrives them',
    labelNames: ['kind'],
    registers: [registry],
    async collect() {
      const rows = await ask<{ kind: string; count: string }>(
        'SELECT kind, count(*) FROM deadline WHERE parked_at IS NOT NULL GROUP BY kind',
        [],
      );
      this.reset();
      for (const kind of kinds) this.set({ kind }, 0);
      for (const { kind, count } of rows) this.set({ kind }, Number(count));
    },
  });
  const total = new Counter({
    name: 'cattc_deadlines_fired_total',
    help: 'Deadlines that were fired',
    labelNames: ['kind'],
    registers: [registry],
  });
  return { fired: (kind: string): void => total.inc({ kind }) };
}
