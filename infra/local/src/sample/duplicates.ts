import { secretariat } from './actors.ts';
import type { SampleDuplicate } from './illustrative.ts';
import type { SampleWorld } from './world.ts';

/** Registers pairs of records that may be one organisation's, and leaves each to the desk, dismisses it or merges it. Each step is taken once. */
export async function loadDuplicates(api: SampleWorld['api'], duplicates: readonly SampleDuplicate[]): Promise<void> {
  for (const { key, end, note, organizations } of duplicates) {
    const { results } = await api.accepted<{ results: { organization: { id: string } | null }[] }>(
      secretariat,
      'registerOrganizations',
      { organizations, idempotencyKey: `sample:duplicate:${key}` },
      'results { organization { id } }',
    );
    const [into, id] = results.map(({ organization }) => organization?.id);
    if (into === undefined || id === undefined) throw new Error(`the sample's pair ${key} was refused`);
    if (end === 'MERGED') {
      const input = { id, into, reason: 'DUPLICATE', note, idempotencyKey: `sample:merge:${key}` };
      await api.accepted(secretariat, 'mergeOrganizations', input, 'organization { id }');
    }
    if (end === 'DISMISSED') await dismiss(api, id, { reason: 'DIFFERENT_ORGANIZATIONS', note, idempotencyKey: `sample:dismissal:${key}` });
  }
}

async function dismiss(api: SampleWorld['api'], organization: string, input: object): Promise<void> {
  const query = 'query ($id: ID!) { organization(id: $id) { duplicates { duplicate { id } } } }';
  const found = await api.query<{ organization: { duplicates: { duplicate: { id: string } }[] } }>(secretariat, query, {
    id: organization,
  });
  // Dismissed already, it is among the possible ones no more.
  const duplicate = found.organization.duplicates[0]?.duplicate;
  if (duplicate !== undefined) await api.accepted(secretariat, 'dismissDuplicate', { id: duplicate.id, ...input }, 'duplicate { id }');
}
