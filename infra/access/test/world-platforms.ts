import { callerOf } from '@cattc/testing';
import { personOf } from './cast.ts';
import type { System } from './system.ts';
import { desk, type Make, note, type Step, text } from './world-maker.ts';
import { type OrganizationName, organizations } from './world-organizations.ts';

const open: Step = [desk, 'openInnovationPlatform', { openedOn: '2021-01-01' }];
const close: Step = ['agency', 'closeInnovationPlatform', { closedOn: '2022-01-01', reason: 'TERM_ENDED' }];

/** By their hosts, and what became of them. */
const platforms: readonly (readonly [host: OrganizationName, path: readonly Step[]])[] = [
  ['a', [open, close]],
  ['a', [open]],
  ['b', []],
  ['c', []],
  ['suspended', [open]],
];

/** Platforms in each state, of hosts that are among the callers and of others. */
export async function openPlatforms(system: System, make: Make, ids: Record<OrganizationName, string>): Promise<void> {
  for (const [host, path] of platforms) {
    const country = organizations[host];
    const agency = callerOf('AGENCY', { person: personOf('an officer'), country, via: personOf('a machine') });
    const [mechanism] = await system.databases.query<{ id: string }>(
      'network',
      `SELECT id FROM mechanism WHERE country = $1 AND state = 'DORMANT' OR country = $1 AND state = 'IN_FORCE' ORDER BY id LIMIT 1`,
      [country],
    );
    const stored = await system.databases.query<{ id: string }>(
      'network',
      `SELECT id FROM document WHERE organization_id = $1 AND membership_id IS NULL AND state = 'STORED'`,
      [ids[host]],
    );
    const facts = {
      kind: 'JOINT_LAB',
      country,
      names: text(`Platform of ${host}`),
      hostIds: [ids[host]],
      city: 'Bangkok',
      mechanismId: mechanism?.id,
      website: 'https://platform.example.org',
      programmes: ['Incubation'],
      initiatives: ['JOINT_LABORATORIES'],
      contact: { name: 'A desk', email: 'desk@platform.example.org' },
      documentIds: stored.map(({ id }) => id),
      effectiveAt: '2020-06-01T04:00:00Z',
      note,
    };
    const { innovationPlatform } = await make('network', desk, 'announceInnovationPlatform', facts, 'innovationPlatform { id }');
    for (const [by, mutation, more = {}] of path)
      await make('network', by === 'agency' || by === 'applicant' ? agency : by, mutation, { id: innovationPlatform.id, note, ...more });
  }
}
