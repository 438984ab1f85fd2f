import { addDays } from '@cattc/formats';
import { callerOf, until } from '@cattc/testing';
import { personOf } from './cast.ts';
import type { System } from './system.ts';
import { bringDocument } from './world-documents.ts';
import { desk, type Make, note, type Step, text } from './world-maker.ts';
import { type OrganizationName, organizations } from './world-organizations.ts';

const negotiate: Step = [desk, 'negotiateMechanism', { effectiveAt: '2020-02-01T04:00:00Z' }];
const instrument = { kind: 'MOU', title: text('Memorandum') };
const signedBy = (by: Step[0], more: object = {}): Step => [
  by,
  'signMechanism',
  { instrument: { ...instrument, ...more }, signedOn: '2020-03-01' },
];
const confirm: Step = ['agency', 'confirmMechanismSigning'];
const enter: Step = [desk, 'enterMechanismIntoForce', { inForceOn: '2020-04-01' }];
const review: Step = [
  'agency',
  'recordMechanismReview',
  { outcome: 'AMEND', nextReviewOn: addDays(new Date().toISOString().slice(0, 10), 30) },
];

/** Between which agencies each mechanism is, and how it comes to its state: no two of the same agencies are alive. */
function mechanisms(
  documentIds: readonly string[],
): readonly (readonly [cn: OrganizationName, partner: OrganizationName, path: readonly Step[]])[] {
  const signed = [negotiate, signedBy(desk, { documentIds }), confirm];
  const ends: Step = [desk, 'terminateMechanism', { reason: 'NOT_AGREED' }];
  return [
    ['agencyCn', 'ministry', [ends]],
    ['agencyCn', 'ministry', [...signed, enter, ends]],
    ['agencyCn', 'agencyTh', []],
    ['drafting', 'agencyTh', [negotiate, signedBy(desk)]],
    ['agencyCn', 'ministry', signed],
    ['drafting', 'ministry', [...signed, enter, review]],
    ['agencyCn', 'agencyVn', [negotiate, signedBy('agency')]],
    ['drafting', 'agencyVn', [negotiate, signedBy(desk), confirm, enter, [desk, 'markMechanismDormant', { reason: 'INACTIVE' }]]],
  ];
}

/** A mechanism in each state, with countries that take part and with others. */
export async function agreeMechanisms(system: System, make: Make, ids: Record<OrganizationName, string>): Promise<void> {
  const bringer = callerOf('MEMBER', { person: personOf('an author'), organization: ids.ministry });
  const facts = { owner: ids.ministry, kind: 'OTHER', title: 'What was signed' };
  await bringDocument(system, make, bringer, facts, ['sent', 'storeDocument']);
  const stored = await system.databases.query<{ id: string }>(
    'network',
    `SELECT id FROM document WHERE organization_id = $1 AND kind = 'OTHER'`,
    [ids.ministry],
  );
  for (const [cn, partner, path] of mechanisms(stored.map(({ id }) => id))) {
    const country = organizations[partner];
    const own = country === 'TH' ? ids.agencyTh : ids.agencyVn;
    const agency = callerOf('AGENCY', { person: personOf('an officer'), country, organization: own, via: personOf('a machine') });
    const proposal = {
      country,
      cnAgencyId: ids[cn],
      partnerAgencyId: ids[partner],
      reviewEveryYears: 1,
      initiatives: ['TECHNOLOGY_TRANSFER'],
      effectiveAt: '2020-01-15T04:00:00Z',
      note,
    };
    const { mechanism } = await make('network', desk, 'proposeMechanism', proposal, 'mechanism { id }');
    for (const [by, mutation, more = {}] of path)
      await make('network', by === 'agency' || by === 'applicant' ? agency : by, mutation, { id: mechanism.id, note, ...more });
  }
  await until('reviews are due', async () => {
    const due = await system.databases.query('network', 'SELECT 1 FROM mechanism WHERE review_due_since IS NOT NULL');
    return due.length >= 2;
  });
}
