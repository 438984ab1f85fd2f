import { type Caller, type InputReader, type RefusalDetail, type Refused, refuse } from '@cattc/decisions';
import { dayIn, isDay, quoted } from '@cattc/formats';
import type { Vote } from '../generated/resolvers.ts';
import { parseSubject } from '../person/person.ts';
import type { Membership } from './membership.ts';
import { centreZone } from './membership-deadlines.ts';
import type { MembershipCode } from './membership-messages.ts';

export interface CouncilVote {
  /** `<issuer>:<sub>` */
  readonly person: string;
  readonly vote: Vote;
  readonly reason: string | null;
}

/** How the council voted about a membership, as the minutes of its meeting have it. */
export interface CouncilMinutes {
  /** Day of the meeting. */
  readonly heldOn: string;
  /** How many had to vote or abstain. */
  readonly quorum: number;
  readonly votes: readonly CouncilVote[];
  /** Whether more voted for than against. */
  readonly carried: boolean;
}

/** What was decided by a vote, as it is stored: the membership's version after it is its key. */
export interface CouncilDecision extends CouncilMinutes {
  readonly subject: string;
  readonly version: number;
  readonly action: string;
  readonly recordedAt: string;
}

export interface CouncilInput {
  readonly heldOn?: string | null | undefined;
  readonly votes: readonly { readonly person: string; readonly vote: Vote; readonly reason?: string | null | undefined }[];
}

export interface CouncilFacts {
  /** How many have to vote or abstain. */
  readonly quorum: number;
  /** Persons who hold a mandate for the organisation in the register. */
  readonly mandateHolders: readonly string[];
  /** Those of the voters who may sign for the council on the day of the meeting, as the register has it, and are not suspended. */
  readonly councillors: readonly string[];
  readonly now: Date;
}

/** The day of the meeting: where none is given, the day since when its decision is so. */
export function meetingDay({ heldOn }: Pick<CouncilInput, 'heldOn'>, effectiveAt: Date, now: Date): string {
  return heldOn ?? dayIn(effectiveAt > now ? now : effectiveAt, centreZone);
}

/** Reads the minutes of a meeting; nothing of them holds before `refuseMinutes` was asked too. Of the caller the token says that they are of the council, of others the register. */
export function readMinutes(
  read: InputReader,
  input: CouncilInput,
  { stateSince }: Pick<Membership, 'stateSince'>,
  { quorum, now, councillors }: CouncilFacts,
  effectiveAt: Date,
  caller: Caller,
): CouncilMinutes {
  // The meeting lies between the day on which the case came before the council and the day since when its decision is so.
  const [first, last] = [dayIn(new Date(stateSince), centreZone), meetingDay({}, effectiveAt, now)];
  const heldOn = meetingDay(input, effectiveAt, now);
  if (!isDay(heldOn) || heldOn < first || heldOn > last) {
    read.wrong('council.heldOn', `${heldOn} is no day on which the council could decide this`, `a day from ${first} to ${last}`);
  }
  const votes = read.list('council.votes', input.votes, { min: 1, max: 50 }).map(({ person, vote, reason }, index): CouncilVote => {
    const path = `council.votes[${index}]`;
    if (input.votes.findIndex((other) => other.person === person) < index) {
      read.wrong(`${path}.person`, 'has voted already', 'each person once');
    }
    const subject = read.parsed(`${path}.person`, parseSubject(person), '');
    if (subject !== '' && subject !== caller.person && !councillors.includes(subject)) {
      read.wrong(
        `${path}.person`,
        `${quoted(subject)} is no member of the council on ${heldOn}`,
        'somebody who holds a mandate of the register to sign for the council on the day of the meeting, and is not suspended',
      );
    }
    return {
      person: subject,
      vote,
      reason: read.optionalText(`${path}.reason`, reason, 500),
    };
  });
  return { heldOn, quorum, votes, carried: carries({ votes }) };
}

/**
 * Refuses minutes that are no decision: recused is whoever has an interest in the case, as a person or by a mandate for the organisation; the caller votes; a quorum
 * votes or abstains; and the vote says what is done. `carries`: whether that is what the council was asked for, or its refusal.
 */
export function refuseMinutes(
  { votes, quorum, carried }: CouncilMinutes,
  membership: Membership,
  { mandateHolders }: CouncilFacts,
  caller: Caller,
  action: string,
  carries: boolean,
): Refused<MembershipCode> | null {
  const refused = refuseInterested(votes, membership, mandateHolders);
  if (refused !== null) return refused;
  if (!votes.some(({ person, vote }) => person === caller.person && vote !== 'RECUSED')) return refuse('NOT_A_VOTER', { action });
  const present = votes.length - count(votes, 'RECUSED');
  if (present < quorum) return refuse('QUORUM_MISSED', { present, quorum });
  if (carried === carries) return null;
  return refuse('VOTE_SAYS_OTHERWISE', { action, for: count(votes, 'FOR'), against: count(votes, 'AGAINST') });
}

/** Whether the votes carry what was asked. */
export function carries({ votes }: Pick<CouncilInput, 'votes'>): boolean {
  return count(votes, 'FOR') > count(votes, 'AGAINST');
}

export function count(votes: readonly Pick<CouncilVote, 'vote'>[], vote: Vote): number {
  return votes.filter((each) => each.vote === vote).length;
}

/** Whoever has an interest in the case takes no part. */
function refuseInterested(
  votes: readonly CouncilVote[],
  { appliedBy, submittedBy, recommendedBy, suspension }: Membership,
  mandateHolders: readonly string[],
): Refused<MembershipCode> | null {
  const interests: readonly (readonly [string, readonly (string | null)[]])[] = [
    ['applied for the organisation', [appliedBy, submittedBy]],
    ['judged the case before', [recommendedBy, suspension?.by ?? null]],
    ['holds a mandate for the organisation', mandateHolders],
  ];
  const details = votes.flatMap(({ person, vote }, index): RefusalDetail[] => {
    const interest = interests.find(([, persons]) => persons.includes(person));
    if (interest === undefined || vote === 'RECUSED') return [];
    return [{ path: `council.votes[${index}].vote`, problem: `${vote} of somebody who ${interest[0]}`, expected: 'RECUSED' }];
  });
  return details.length === 0 ? null : refuse('MUST_RECUSE', { count: details.length }, details);
}
