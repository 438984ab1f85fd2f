import { addDays, addYears, dayIn, newId } from '@cattc/formats';
import type { withStep } from '@cattc/network';
import { type FilledMembership, fieldsOf } from '../list/fill.ts';

type Membership = Parameters<typeof withStep>[0];
type State = Membership['state'];

/** What was done, to which state it led, and how many days after what was done before. */
type Act = readonly [action: string, state: State, days: number];

/** A way through the machine, and how many days ago its last act may lie for the state to be right today. */
interface Path {
  readonly acts: readonly Act[];
  readonly lastDaysAgo: readonly [least: number, most: number];
}

const applied: readonly Act[] = [
  ['applyForMembership', 'DRAFT', 0],
  ['submitMembership', 'SUBMITTED', 4],
  ['screenMembership', 'VETTING', 9],
];
const asked: readonly Act[] = [
  ['requestMembershipInfo', 'INFO_REQUESTED', 6],
  ['resubmitMembership', 'VETTING', 20],
];
const admitted: readonly Act[] = [
  ['recommendMembership', 'RECOMMENDED', 25],
  ['approveMembership', 'ACTIVE', 40],
];
// Terms of three years, due 90 days before their end.
const due: Act = ['fallDue', 'RENEWAL_DUE', 1_005];
const renewed: Act = ['renewMembership', 'ACTIVE', 30];

const member: Path = {
  acts: [...applied, ...admitted, due, ['lapse', 'LAPSED', 91], ['renewMembership', 'ACTIVE', 12], due, renewed],
  lastDaysAgo: [1, 900],
};
const falling: Path = { acts: [...applied, ...asked, ...admitted, due, renewed, ['fallDue', 'RENEWAL_DUE', 1_065]], lastDaysAgo: [1, 80] };
const suspended: Path = {
  acts: [
    ...applied,
    ...admitted,
    ['suspendMembership', 'SUSPENDED', 100],
    ['reinstateMembership', 'ACTIVE', 30],
    ['fallDue', 'RENEWAL_DUE', 875],
    renewed,
    ['suspendMembership', 'SUSPENDED', 200],
  ],
  lastDaysAgo: [1, 25],
};
const left: Path = {
  acts: [
    ...applied,
    ...admitted,
    due,
    renewed,
    ['suspendMembership', 'SUSPENDED', 60],
    ['reinstateMembership', 'ACTIVE', 20],
    ['withdrawMembership', 'WITHDRAWN', 90],
  ],
  lastDaysAgo: [1, 2_000],
};
const vetted: Path = { acts: [...applied, ...asked, ...asked, ...asked, ...asked], lastDaysAgo: [1, 60] };
const informing: Path = { acts: vetted.acts.slice(0, 10), lastDaysAgo: [1, 80] };
const recommended: Path = { acts: [...vetted.acts.slice(0, 9), ...admitted.slice(0, 1)], lastDaysAgo: [1, 50] };

/** Of twenty organisations twelve are members, two fall due, three are cases, one is suspended and two have left. */
const paths: readonly Path[] = [...Array<Path>(12).fill(member), falling, falling, vetted, informing, recommended, suspended, left, left];

function pathOf(number: number): Path {
  return paths[number % paths.length] ?? member;
}

/** What the organisation with a number is found by as a member. */
export function standingOf(number: number): FilledMembership {
  return {
    state: pathOf(number).acts.at(-1)?.[1] ?? 'DRAFT',
    tier: Math.floor(number / 7) % 5 === 0 ? 'CORE' : 'ORDINARY',
    fields: fieldsOf(number),
  };
}

/** One version of a membership, and what led to it. */
export interface Version {
  readonly membership: Membership;
  readonly action: string;
  readonly fromState: State | null;
  readonly effectiveAt: Date;
  readonly recordedAt: Date;
}

/** The membership of the organisation with a number, from its beginning: ten versions, of some eleven. One of five was recorded days after it happened. */
export function lifeOf(number: number, organizationId: string, country: string, now: Date): Version[] {
  const { acts, lastDaysAgo } = pathOf(number);
  const [least, most] = lastDaysAgo;
  const whole = acts.reduce((sum, [, , days]) => sum + days, 0);
  const hours = (number * 7_919) % 24;
  let day = addDays(dayIn(now, 'Asia/Shanghai'), -whole - least - ((number * 7_907) % (most - least + 1)));
  const late = number % 5 === 0 ? 3 + (number % 23) : 0;
  const caseNumber = `MEM-${day.slice(0, 4)}-${String(number + 1).padStart(6, '0')}`;
  const { tier, fields } = standingOf(number);
  const person = (role: string) => `bench:${role}-${number % 7}`;
  const versions: Version[] = [];
  for (const [index, [action, state, days]] of acts.entries()) {
    day = addDays(day, days);
    const effectiveAt = new Date(Date.parse(`${day}T00:00:00+08:00`) + hours * 3_600_000 + index * 1_000);
    const recordedAt = new Date(Math.min(now.getTime() - 1, effectiveAt.getTime() + late * 86_400_000));
    const [at, before] = [effectiveAt.toISOString(), versions.at(-1)?.membership];
    versions.push({
      action,
      fromState: before?.state ?? null,
      effectiveAt,
      recordedAt,
      membership: {
        id: before?.id ?? newId('mem'),
        version: index + 1,
        number: caseNumber,
        organizationId,
        country,
        tier,
        state,
        fields,
        sponsorAgencyId: null,
        ...termOf(action, day, before),
        appliedBy: person('member'),
        submittedBy: index > 0 ? person('member') : null,
        screenedBy: index > 1 ? person('secretary') : null,
        recommendedBy: state === 'RECOMMENDED' ? person('officer') : (before?.recommendedBy ?? null),
        notice: null,
        agencyTime: null,
        suspension: null,
        stateSince: at,
        effectiveAt: at,
        dueAt: null,
        waitsFor: null,
        createdAt: before?.createdAt ?? recordedAt.toISOString(),
        updatedAt: recordedAt.toISOString(),
      },
    });
  }
  return versions;
}

function termOf(action: string, day: string, before: Membership | undefined): Pick<Membership, 'validFrom' | 'validTo'> {
  const [validFrom, validTo] = [before?.validFrom ?? null, before?.validTo ?? null];
  if (action === 'approveMembership') return { validFrom: day, validTo: addDays(addYears(day, 3), -1) };
  if (action === 'renewMembership')
    return { validFrom, validTo: addDays(addYears(validTo === null || validTo < day ? day : addDays(validTo, 1), 3), -1) };
  return { validFrom, validTo };
}
