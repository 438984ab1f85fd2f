import { newId } from '@cattc/formats';
import type { System } from './system.ts';
import { desk, type Make, note, text } from './world-maker.ts';
import type { OrganizationName } from './world-organizations.ts';

/** Launches and signings of a forum that was held, in each state. */
export async function recordOutcomes(system: System, make: Make, ids: Record<OrganizationName, string>): Promise<void> {
  const [forum] = await system.databases.query<{ id: string; day: string }>(
    'network',
    `SELECT id, starts_on::text AS day FROM forum WHERE state = 'CLOSED' ORDER BY id LIMIT 1`,
  );
  const [platform] = await system.databases.query<{ id: string }>('network', 'SELECT id FROM platform ORDER BY id LIMIT 1');
  const [mechanism] = await system.databases.query<{ id: string }>(
    'network',
    'SELECT id FROM mechanism WHERE signed_on IS NOT NULL ORDER BY id LIMIT 1',
  );
  const of = { forumId: forum?.id, titles: text('Made known'), note };
  for (const link of [{ platformId: platform?.id }, { mechanismId: mechanism?.id }, { listingId: newId('lst') }]) {
    const facts = { kind: 'PLATFORM', abouts: text('What it is about'), organizationIds: [ids.a], initiatives: ['TECHNOLOGY_TRANSFER'] };
    const { launch } = await make('network', desk, 'recordLaunch', { ...of, ...facts, ...link, launchedOn: forum?.day }, 'launch { id }');
    if ('listingId' in link) await make('network', desk, 'withdrawLaunch', { id: launch.id, reason: 'OTHER', note }, 'launch { id }');
  }
  for (const end of ['SIGNED', 'ATTACHED', 'WITHDRAWN']) {
    const facts = { kind: 'MOU', partyIds: [ids.a, ids.agencyCn], signedOn: forum?.day };
    const { signing } = await make('network', desk, 'recordSigning', { ...of, ...facts }, 'signing { id }');
    const { id } = signing;
    if (end === 'ATTACHED')
      await make('network', desk, 'attachSigningContract', { id, contractRef: 'CON-2026-00007', note }, 'signing { id }');
    if (end === 'WITHDRAWN') await make('network', desk, 'withdrawSigning', { id, reason: 'OTHER', note }, 'signing { id }');
  }
}
