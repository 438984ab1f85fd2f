import { secretariat } from './actors.ts';
import type { Illustrative } from './illustrative.ts';
import { organizationId, type SampleWorld } from './world.ts';

/** Registers officers of the agencies, and grants each a mandate for their country: for them a partner's machine may act. */
export async function loadOfficers(world: SampleWorld, { officers, agencies }: Illustrative): Promise<void> {
  for (const { country, subject, name } of officers) {
    const agency = agencies.find((candidate) => candidate.country === country && !candidate.operator);
    if (agency === undefined) throw new Error(`the sample has no agency of ${country}`);
    await world.api.accepted(secretariat, 'registerPerson', { subject, name, idempotencyKey: `sample:person:${subject}` }, 'person { id }');
    const place = { country, organizationId: organizationId(world, agency.rorId) };
    const mandate = { subject, role: 'AGENCY', ...place, may: 'SIGN', idempotencyKey: `sample:mandate:${subject}` };
    await world.api.accepted(secretariat, 'grantMandate', mandate, 'mandate { id }');
  }
}
