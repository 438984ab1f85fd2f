import { expect } from 'chai';
import { type Federation, startFederation } from './federation.ts';
import { until } from './until.ts';

describe('health', () => {
  let federation: Federation;
  before(async () => {
    federation = await startFederation();
    await federation.subgraphs.talent.stop();
  });
  after(() => federation.stop());

  async function ready(): Promise<{ status: number; body: { status: string; checks: Record<string, string> } }> {
    const response = await fetch(`${federation.gateway.url}/health/ready`);
    return { status: response.status, body: (await response.json()) as { status: string; checks: Record<string, string> } };
  }

  it('is live at once and starting until every subgraph has answered', async () => {
    expect((await fetch(`${federation.gateway.url}/health/live`)).status).to.equal(200);
    expect(await ready()).to.deep.equal({
      status: 503,
      body: { status: 'starting', checks: { network: 'answers', talent: 'does not answer', trading: 'answers', partners: 'answers' } },
    });
  });

  it('is ready when all answer, and later degraded but in service when one does not', async () => {
    await federation.restart('talent');
    await until(async () => (await ready()).status === 200);
    expect((await ready()).body.status).to.equal('ready');
    await federation.subgraphs.trading.stop();
    await until(async () => (await ready()).body.status === 'degraded');
    const { status, body } = await ready();
    expect(status).to.equal(200);
    expect(body.checks.trading).to.equal('does not answer');
  });

  it('is in service at once when it comes back to a system that was ready before, though a subgraph does not answer', async () => {
    const returned = await startFederation({ env: { CATTC_READY_FILE: import.meta.filename } });
    try {
      await returned.subgraphs.trading.stop();
      const response = await fetch(`${returned.gateway.url}/health/ready`);
      expect(response.status).to.equal(200);
      expect(await response.json()).to.deep.include({ status: 'degraded' });
    } finally {
      await returned.stop();
    }
  });
});
