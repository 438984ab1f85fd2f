import { officerOf, secretariat } from './actors.ts';
import type { Illustrative, SampleMechanism } from './illustrative.ts';
import { organizationId, type SampleWorld } from './world.ts';

/** Records mechanisms as both sides do: the secretariat for China, an officer of the partner's agency for the other side. */
export async function loadMechanisms(world: SampleWorld, { mechanisms, agencies }: Illustrative): Promise<void> {
  const ministry = agencies.find(({ country, operator }) => country === 'CN' && !operator);
  if (ministry === undefined) throw new Error('the sample has no agency of China');
  for (const mechanism of mechanisms) await loadMechanism(world, mechanism, organizationId(world, ministry.rorId));
}

async function loadMechanism({ api, ...world }: SampleWorld, sample: SampleMechanism, cnAgencyId: string): Promise<void> {
  const { country, state, proposedAt: effectiveAt, signedOn, reviewEveryYears, instrument } = sample;
  const partnerAgencyId = organizationId({ api, ...world }, sample.partner);
  const officer = officerOf(country, partnerAgencyId);
  const proposal = { country, cnAgencyId, partnerAgencyId, reviewEveryYears, effectiveAt, idempotencyKey: `sample:mechanism:${country}` };
  const { mechanism } = await api.accepted<{ mechanism: { id: string } }>(secretariat, 'proposeMechanism', proposal, 'mechanism { id }');
  const step = (by: typeof officer, mutation: string, input: object = {}) =>
    api.accepted(by, mutation, { id: mechanism.id, ...input, idempotencyKey: `sample:${mutation}:${country}` }, 'mechanism { id }');
  if (state === 'PROPOSED') return;
  await step(officer, 'negotiateMechanism', { effectiveAt });
  await step(secretariat, 'signMechanism', { instrument, signedOn });
  if (state === 'NEGOTIATING') return;
  await step(officer, 'confirmMechanismSigning');
  await step(officer, 'enterMechanismIntoForce', { inForceOn: signedOn });
}
