import { addDays, addYears, dayIn } from '@cattc/formats';
import type { Actor } from '../api.ts';
import { carried, council, memberOf, secondSecretary, secretariat } from '../sample/actors.ts';
import { check, expectRefusal, expectState, type Stateful, type TourOptions, until } from './tour-step.ts';

const centreZone = 'Asia/Shanghai';
const country = 'KH';
const fields = 'membership { id number state tier }';

interface Institute {
  readonly id: string;
  readonly name: string;
}

interface Case extends Institute {
  readonly membership: string;
}

interface Membership extends Stateful {
  readonly number: string;
  readonly tier: string;
}

/**
 * A year of the secretariat in some seconds: members of before are recorded from a list by two persons, the clock finds who is due and who is late, both renew; notice is given and
 * taken back, a suspension appealed against and lifted; the council changes a tier; a record that was entered twice is merged; the report of the year is counted. What it made leaves the network at its end.
 */
export async function playSecretariatYear(options: TourOptions): Promise<void> {
  const { say } = options;
  say('A year of the secretariat:');
  const stamp = Date.now().toString(36);
  const today = await systemDay(options);
  const [due, late, merged] = await enter(options, [`Mekong Institute ${stamp}`, `Tonle Sap Laboratory ${stamp}`, `Mekong Inst. ${stamp}`]);
  const cases = await recordList(options, today, [
    { ...due, daysLeft: 30 },
    { ...late, daysLeft: -10 },
  ]);
  await renewBoth(options, cases);
  const [first] = cases;
  await giveNotice(options, first);
  await appeal(options, first);
  await raise(options, first);
  await merge(options, merged, first);
  await report(options, today, first);
  for (const { id, membership } of cases) {
    const input = { id: membership, reason: 'OWN_WISH', note: 'End of the tour.' };
    await options.api.accepted(memberOf(id), 'withdrawMembership', input, fields);
  }
  say('  both institutes leave the network, and may apply again');
}

/** The day that it is for the system, whose time may have been moved. */
async function systemDay({ api }: TourOptions): Promise<string> {
  const { membershipStatistics: now } = await api.query<{ membershipStatistics: { asKnownAt: string } }>(
    secretariat,
    '{ membershipStatistics { asKnownAt } }',
  );
  return dayIn(new Date(now.asKnownAt), centreZone);
}

/** Enters organisations without a ROR id. */
async function enter({ api, say }: TourOptions, names: readonly [string, string, string]): Promise<[Institute, Institute, Institute]> {
  const organizations = names.map((value) => ({
    names: [{ value, lang: 'en', kind: 'LABEL' }],
    types: ['FACILITY'],
    country,
    city: 'Phnom Penh',
  }));
  const selection = 'results { outcome organization { id } }';
  const { results } = await api.accepted<{ results: { outcome: string; organization: { id: string } }[] }>(
    secretariat,
    'registerOrganizations',
    { organizations },
    selection,
  );
  check(
    results.every(({ outcome }) => outcome === 'REGISTERED'),
    'three institutes are registered',
    results,
  );
  say('  registerOrganizations: three institutes without a ROR id');
  return names.map((name, index) => ({ name, id: results[index]?.organization.id ?? '' })) as [Institute, Institute, Institute];
}

/** One person proposes a list of members, another confirms it. */
async function recordList({ api, say }: TourOptions, today: string, members: readonly [Listed, Listed]): Promise<readonly [Case, Case]> {
  const memberships = members.map(({ id, daysLeft }, index) => ({
    organizationId: id,
    fields: ['2.11'],
    validFrom: addYears(today, -2),
    validTo: addDays(today, daysLeft),
    reference: `No. ${index + 1}`,
  }));
  const { recording } = await api.accepted<{ recording: { id: string; number: string } }>(
    secretariat,
    'recordExistingMemberships',
    { memberships, evidence: 'List of members, signed (played by the tour).' },
    'recording { id number }',
  );
  const own = await api.mutate(secretariat, 'confirmMembershipRecording', { id: recording.id }, 'recording { state }');
  expectRefusal(own, 'SAME_PERSON', 'confirmMembershipRecording');
  const selection = 'recording { state rows { membership { id } } }';
  const confirmed = await api.accepted<{ recording: { rows: { membership: { id: string } | null }[] } }>(
    secondSecretary,
    'confirmMembershipRecording',
    { id: recording.id },
    selection,
  );
  const { rows } = confirmed.recording;
  check(
    rows.every(({ membership }) => membership !== null),
    'each membership of the list is recorded',
    rows,
  );
  say(`  ${recording.number}: two members of before, proposed by one person, confirmed by another`);
  return members.map((member, index) => ({ ...member, membership: rows[index]?.membership?.id ?? '' })) as unknown as readonly [Case, Case];
}

interface Listed extends Institute {
  readonly daysLeft: number;
}

/** The clock finds who is due, and who is late; each member finds that among its tasks, and renews. */
async function renewBoth({ api, say }: TourOptions, [due, late]: readonly [Case, Case]): Promise<void> {
  for (const [{ id, membership, name }, state] of [
    [due, 'RENEWAL_DUE'],
    [late, 'LAPSED'],
  ] as const) {
    const member = memberOf(id);
    const query = '{ tasks { nodes { id kind membership { state } actions } } }';
    const task = async () => {
      const { tasks } = await api.query<{ tasks: { nodes: { id: string; kind: string; membership: { state: string } }[] } }>(member, query);
      return tasks.nodes.find((each) => each.id === membership && each.membership.state === state);
    };
    await until(`${name} is ${state}`, async () => (await task()) !== undefined, 15_000);
    check((await task())?.kind === 'RENEW', 'renewal is among the tasks of the member', await task());
    const renewed = await api.accepted<{ membership: Membership }>(
      member,
      'renewMembership',
      { id: membership, dataConfirmed: true },
      fields,
    );
    expectState(renewed.membership, 'ACTIVE', 'renewMembership');
    say(`  ${name} was ${state} by the clock; renewMembership → ACTIVE`);
  }
}

/** A suspension for inactivity takes a notice first; the member answers, and the notice is taken back. */
async function giveNotice({ api, say }: TourOptions, { id, membership }: Case): Promise<void> {
  const inactive = { id: membership, reason: 'INACTIVITY', note: 'No report for two years.' };
  const early = await api.mutate(secretariat, 'suspendMembership', inactive, fields);
  expectRefusal(early, 'NOTICE_REQUIRED', 'suspendMembership');
  await api.accepted(secretariat, 'giveSuspensionNotice', inactive, fields);
  await api.accepted(memberOf(id), 'answerSuspensionNotice', { id: membership, note: 'The report is attached.' }, fields);
  await api.accepted(secretariat, 'liftSuspensionNotice', { id: membership, note: 'The report came.' }, fields);
  say('  suspendMembership is refused without notice; giveSuspensionNotice, answered by the member, taken back');
}

/** What is urgent is suspended at once; the member appeals, and the council grants it. */
async function appeal({ api, say }: TourOptions, { id, membership }: Case): Promise<void> {
  const step = async (actor: Actor, mutation: string, state: string, input: object) => {
    const answer = await api.accepted<{ membership: Membership }>(actor, mutation, { id: membership, ...input }, fields);
    expectState(answer.membership, state, mutation);
  };
  await step(secretariat, 'suspendMembership', 'SUSPENDED', {
    reason: 'FALSE_INFORMATION',
    note: 'The certificate seems not to be theirs.',
  });
  await step(memberOf(id), 'appealSuspension', 'SUSPENDED', { note: 'It is: the name changed in 2019.' });
  await step(council, 'decideAppeal', 'ACTIVE', { council: carried, note: 'The change of name is proven.' });
  say('  suspendMembership at once for FALSE_INFORMATION; appealSuspension; decideAppeal by the council → ACTIVE');
}

async function raise({ api, say }: TourOptions, { membership }: Case): Promise<void> {
  const input = { id: membership, tier: 'CORE', council: carried };
  const raised = await api.accepted<{ membership: Membership }>(council, 'changeMembershipTier', input, fields);
  check(raised.membership.tier === 'CORE', 'the council makes a core member', raised);
  say('  changeMembershipTier by the council → CORE');
}

/** A record that was entered twice becomes one; the old id goes on to answer. */
async function merge({ api, say }: TourOptions, twice: Institute, { id, name }: Case): Promise<void> {
  const input = { id: twice.id, into: id, reason: 'DUPLICATE', note: 'Entered twice (played by the tour).' };
  await api.accepted(secretariat, 'mergeOrganizations', input, 'organization { id }');
  const query = 'query ($id: ID!) { organization(id: $id) { id mergedFrom { id } } }';
  const { organization } = await api.query<{ organization: { id: string } }>(null, query, { id: twice.id });
  check(organization.id === id, 'the merged id answers the survivor', organization);
  say(`  mergeOrganizations: ${twice.name} is ${name}; its id answers the survivor`);
}

interface Report {
  readonly now: { readonly total: number };
  readonly earlier: { readonly total: number };
  readonly timeline: { readonly totalCount: number; readonly nodes: readonly { readonly transition: { readonly action: string } }[] };
}

/** The numbers of the year, as they are known now of today and of the day before the first member of the list. */
async function report({ api, say }: TourOptions, today: string, { id }: Case): Promise<void> {
  const before = addDays(addYears(today, -2), -1);
  const query = `query ($subject: ID!, $earlier: Date!) {
    now: membershipStatistics(filter: { countries: ["${country}"] }) { total }
    earlier: membershipStatistics(at: $earlier, filter: { countries: ["${country}"] }) { total }
    timeline(subject: $subject, first: 100) { totalCount nodes { transition { action } } }
  }`;
  const found = await api.query<Report>(secretariat, query, { subject: id, earlier: before });
  check(found.now.total >= found.earlier.total + 2, 'the two members count since their first day', found);
  const actions = found.timeline.nodes.map(({ transition }) => transition.action);
  const expected = ['renewMembership', 'giveSuspensionNotice', 'suspendMembership', 'decideAppeal', 'changeMembershipTier'];
  check(
    expected.every((action) => actions.includes(action)),
    'the timeline tells the year',
    actions,
  );
  say(
    `  membershipStatistics: ${found.now.total} members in ${country} today, ${found.earlier.total} on ${before}; timeline: ${found.timeline.totalCount} entries`,
  );
}
