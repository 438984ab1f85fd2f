import { callerOf, until } from '@cattc/testing';
import { personOf } from './cast.ts';
import type { System } from './system.ts';
import { bringDocument } from './world-documents.ts';
import { board, desk, type Make, note, type Step, secondDesk, votesOf } from './world-maker.ts';
import { type OrganizationName, organizations } from './world-organizations.ts';
import type { Members } from './world-people.ts';

const submit: Step = ['applicant', 'submitMembership'];
const screen: Step = [desk, 'screenMembership'];
const recommended: readonly Step[] = [submit, screen, ['agency', 'recommendMembership']];
const admitted: readonly Step[] = [...recommended, [board, 'approveMembership', { council: votesOf(board, 'FOR') }]];

/** How each membership comes to its state. */
const paths: Readonly<Partial<Record<OrganizationName, readonly Step[]>>> = {
  a: admitted,
  b: admitted,
  c: admitted,
  suspended: admitted,
  appealed: admitted,
  dismissed: admitted,
  drafting: [],
  draftingTh: [],
  asked: [submit, screen, [desk, 'requestMembershipInfo', { reason: 'INCOMPLETE_DATA' }]],
  due: admitted,
  former: admitted,
  submitted: [submit],
  vetted: [submit, screen],
  vettedLa: [submit, screen],
  recommended,
  rejected: [submit, [desk, 'declineMembership', { reason: 'OUT_OF_SCOPE' }]],
};

async function applyForAll(system: System, make: Make, ids: Record<OrganizationName, string>): Promise<void> {
  for (const [key, path] of Object.entries(paths)) {
    const name = key as OrganizationName;
    const country = organizations[name];
    const agencyId = country === 'TH' ? ids.agencyTh : country === 'VN' ? ids.agencyVn : null;
    const agency = callerOf('AGENCY', { person: personOf('an officer'), country, organization: agencyId, via: personOf('a machine') });
    const applicant = callerOf('MEMBER', { person: personOf('an applicant'), organization: ids[name] });
    const input = { organizationId: ids[name], fields: ['2.11'], sponsorAgencyId: agencyId, note };
    const { membership } = await make('network', applicant, 'applyForMembership', input, 'membership { id }');
    // One of those that draft has brought what it takes to hand in.
    if (path.length > 0 || name === 'drafting')
      await bringDocument(system, make, applicant, { owner: ids[name], kind: 'LEGAL_STATUS', title: `Proof of ${name}` }, [
        'sent',
        'storeDocument',
      ]);
    for (const [by, mutation, more = {}] of path) {
      const caller = by === 'applicant' ? applicant : by === 'agency' ? agency : by;
      await make('network', caller, mutation, { id: membership.id, note, ...more });
    }
  }
  for (const service of ['trading', 'talent'] as const) {
    await until(`${service} knows the members`, async () => {
      const rows = await system.databases.query(service, `SELECT 1 FROM member WHERE state = 'ACTIVE'`);
      return rows.length >= 8;
    });
  }
}

/** Memberships that exist already: some that are to be recorded, one of them in vain, and one that waits. */
async function proposeRecordings(make: Make, ids: Record<OrganizationName, string>): Promise<readonly string[]> {
  const proposed: string[] = [];
  for (const names of [['recorded', 'vetted'], ['proposed']] as const) {
    const memberships = names.map((name) => ({
      organizationId: ids[name],
      fields: ['2.11'],
      validFrom: '2020-01-01',
      validTo: '2029-12-31',
      reference: `No. ${name}`,
    }));
    const machine = { ...desk, via: personOf('a machine'), country: 'CN' };
    const { recording } = await make(
      'network',
      machine,
      'recordExistingMemberships',
      { memberships, evidence: 'A list.' },
      'recording { id }',
    );
    proposed.push(recording.id);
  }
  return proposed;
}

/** A membership in each state, and those that were recorded meanwhile. */
export async function admitMembers(system: System, make: Make, ids: Record<OrganizationName, string>): Promise<void> {
  const recordings = await proposeRecordings(make, ids);
  await applyForAll(system, make, ids);
  await make('network', secondDesk, 'confirmMembershipRecording', { id: recordings[0], note });
  await rememberEarlierCases(system, ids);
}

/** What steps usually take is told of the days before today: so many cases as it takes went from draft to submission in another year, and were withdrawn. */
async function rememberEarlierCases(system: System, ids: Record<OrganizationName, string>): Promise<void> {
  await system.databases.query(
    'network',
    `INSERT INTO counted_membership (membership_id, version, organization_id, country, tier, state, fields, effective_at, recorded_at)
     SELECT 'mem_earlier_' || n, version, $1, 'TH', 'ORDINARY', state, '{}', at, at
     FROM generate_series(1, 5) n, (VALUES (1, 'DRAFT', timestamptz '2025-03-01Z'), (2, 'SUBMITTED', '2025-03-03Z'), (3, 'WITHDRAWN', '2025-03-09Z')) v(version, state, at)`,
    [ids.former],
  );
}

/** Some are suspended, warned, or leave, after what they have offered was published. */
export async function endMemberships(system: System, make: Make, ids: Record<OrganizationName, string>, members: Members): Promise<void> {
  const membershipOf = async (organization: string) => {
    const [row] = await system.databases.query<{ id: string }>('network', 'SELECT id FROM membership WHERE organization_id = $1', [
      organization,
    ]);
    return row?.id;
  };
  for (const name of ['suspended', 'appealed', 'dismissed'] as const) {
    const id = await membershipOf(ids[name]);
    await make('network', secondDesk, 'suspendMembership', { id, reason: 'BREACH_OF_RULES', note });
    if (name === 'suspended') continue;
    const applicant = callerOf('MEMBER', { person: personOf('an applicant'), organization: ids[name] });
    await make('network', applicant, 'appealSuspension', { id, note });
    if (name === 'dismissed') await make('network', board, 'decideAppeal', { id, council: votesOf(board, 'AGAINST') });
  }
  const warned = await membershipOf(ids.a);
  await make('network', secondDesk, 'giveSuspensionNotice', { id: warned, reason: 'INACTIVITY', note });
  const answering = callerOf('MEMBER', { person: personOf('an applicant'), organization: ids.a });
  await make('network', answering, 'answerSuspensionNotice', { id: warned, note });
  await make('network', secondDesk, 'giveSuspensionNotice', { id: await membershipOf(ids.b), reason: 'OTHER', note });
  await make('network', { ...members['member of a former'], suspended: false }, 'withdrawMembership', {
    id: await membershipOf(ids.former),
    reason: 'OWN_WISH',
    note,
  });
  const ended = [ids.suspended, ids.former];
  await until('listings and positions of those who left are blocked', async () => {
    const listed = await system.databases.query('trading', `SELECT 1 FROM listing WHERE owner_id = ANY($1) AND state <> 'BLOCKED'`, [
      ended,
    ]);
    const offered = await system.databases.query('talent', `SELECT 1 FROM position WHERE host_id = ANY($1) AND state <> 'BLOCKED'`, [
      ended,
    ]);
    return listed.length === 0 && offered.length === 0;
  });
  // The clock is not here to bring a term to its end.
  await system.databases.query(
    'network',
    `UPDATE membership SET state = 'RENEWAL_DUE', valid_to = current_date + 30 WHERE organization_id = $1`,
    [ids.due],
  );
}
