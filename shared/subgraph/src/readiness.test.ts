import type { EventLog } from '@cattc/event-log';
import { expect } from 'chai';
import type { DataSource } from 'typeorm';
import { watchReadiness } from './readiness.ts';

describe('a subgraph whose audit is not sealed', () => {
  const reader = { query: async () => [{ count: 0 }] } as unknown as DataSource;
  const log = { lag: async () => [] } as unknown as EventLog;
  const readinessWith = (isLate: boolean, text: string) =>
    watchReadiness('test', { reader, log, consumes: true, sealing: () => ({ isLate, text }) })();

  it('says so and serves on', async () => {
    const late = await readinessWith(true, 'not sealed for 12 s');
    expect(late.status).to.equal('degraded');
    expect(late.checks).to.include({ audit: 'not sealed for 12 s', database: 'answers' });
    const sealed = await readinessWith(false, 'sealed');
    expect(sealed.status).to.equal('ready');
    expect(sealed.checks).to.include({ audit: 'sealed' });
  });
});
