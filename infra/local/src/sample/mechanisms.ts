import { officerOf, secretariat } from './actors.ts';
import type { Illustrative, SampleMechanism, SamplePlatform } from './illustrative.ts';
import { organizationId, type SampleWorld } from './world.ts';

/** Records mechanisms, and the platforms under them, as both sides do: the secretariat for China, an officer of the partner's agency for the other side. */
export async function loadMechanisms(world: SampleWorld, { mechanisms, platforms, agencies }: Illustrative): Promise<void> {
  const ministry = agencies.find(({ country, operator }) => country === 'CN' && !operator);
  if (ministry === undefined) throw new Error('the sample has no agency of China');
  const ids = new Map<string, string>();
  for (const mechanism of mechanisms)
    ids.set(mechanism.country, await loadMechanism(world, mechanism, organizationId(world, ministry.rorId)));
  for (const platform of platforms) await loadPlatform(world, platform, ids);
}

async function loadMechanism({ api, ...world }: SampleWorld, sample: SampleMechanism, cnAgencyId: string): Promise<string> {
  const { country, state, proposedAt: effectiveAt, signedOn, instrument, ...terms } = sample;
  const partnerAgencyId = organizationId({ api, ...world }, sample.partner);
  const officer = officerOf(country, partnerAgencyId);
  const { reviewEveryYears, initiatives } = terms;
  const agreed = { country, cnAgencyId, partnerAgencyId, reviewEveryYears, initiatives };
  const proposal = { ...agreed, effectiveAt, idempotencyKey: `sample:mechanism:${country}` };
  const { mechanism } = await api.accepted<{ mechanism: { id: string } }>(secretariat, 'proposeMechanism', proposal, 'mechanism { id }');
  const step = (by: typeof officer, mutation: string, input: object = {}) =>
    api.accepted(by, mutation, { id: mechanism.id, ...input, idempotencyKey: `sample:${mutation}:${country}` }, 'mechanism { id }');
  if (state === 'PROPOSED') return mechanism.id;
  await step(officer, 'negotiateMechanism', { effectiveAt });
  await step(secretariat, 'signMechanism', { instrument, signedOn });
  if (state === 'NEGOTIATING') return mechanism.id;
  await step(officer, 'confirmMechanismSigning');
  await step(officer, 'enterMechanismIntoForce', { inForceOn: signedOn });
  return mechanism.id;
}

async function loadPlatform(
  world: SampleWorld,
  { key, host, under, openedOn, input }: SamplePlatform,
  mechanisms: ReadonlyMap<string, string>,
): Promise<void> {
  const facts = {
    ...input,
    hostIds: [organizationId(world, host)],
    ...(under === undefined ? {} : { mechanismId: mechanisms.get(under) }),
    ...(openedOn === undefined ? {} : { effectiveAt: `${openedOn}T00:00:00Z` }),
    idempotencyKey: `sample:platform:${key}`,
  };
  type Announced = { innovationPlatform: { id: string } };
  const { innovationPlatform } = await world.api.accepted<Announced>(
    secretariat,
    'announceInnovationPlatform',
    facts,
    'innovationPlatform { id }',
  );
  if (openedOn === undefined) return;
  const opening = { id: innovationPlatform.id, openedOn, idempotencyKey: `sample:opening:${key}` };
  await world.api.accepted(secretariat, 'openInnovationPlatform', opening, 'innovationPlatform { id }');
}
