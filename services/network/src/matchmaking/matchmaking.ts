/**
 * One-to-one meetings of a forum: who wishes to meet whom, and what there is for it. Everything here is plain data that survives `structuredClone` and JSON, so that a
 * schedule can be made in another thread. Instants are ISO texts; lists of slots are ids, and null says all of them.
 */
export interface Matchmaking {
  readonly slots: readonly Slot[];
  readonly tables: readonly Table[];
  readonly interpreters: readonly Interpreter[];
  readonly delegates: readonly Delegate[];
  readonly wishes: readonly Wish[];
  readonly avoidances: readonly Avoidance[];
  /** The schedule so far. What is not PROPOSED is fixed: it stays as it is, whatever else is given. */
  readonly meetings: readonly Meeting[];
}

/** `end` is not in it. Of two slots that overlap, nobody and nothing is used in both. */
export interface Slot {
  readonly id: string;
  readonly start: string;
  readonly end: string;
}

export interface Table {
  readonly id: string;
  readonly closed: readonly string[];
}

export interface Interpreter {
  readonly id: string;
  /** BCP 47 tags; each pair goes both ways. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly slots: readonly string[] | null;
}

export interface Delegate {
  readonly id: string;
  readonly organization: string;
  /** What they can hold a conversation in, BCP 47. Script and region are no matter: zh-Hans and zh-Hant are one language at a table. */
  readonly languages: readonly string[];
  readonly slots: readonly string[] | null;
  /** Of meetings, fixed ones counted; null is as many as there are slots. */
  readonly maximum: number | null;
  readonly withdrawn: boolean;
}

/** A wish for an organisation is granted by a meeting with any of its delegates. */
export type Wished = { readonly delegate: string } | { readonly organization: string };

export interface Wish {
  readonly id: string;
  readonly from: string;
  readonly to: Wished;
  /** How much it is wanted, a whole number from 1 to 5; `weightOfRank` gives it for a place in somebody's list. */
  readonly weight: number;
  /** What the meeting would be about. */
  readonly listings: readonly string[];
}

/** Somebody does not want to meet somebody, nor to be put at a table with them. */
export interface Avoidance {
  readonly from: string;
  readonly to: Wished;
}

export type Standing = 'PROPOSED' | 'CONFIRMED' | 'PINNED' | 'HELD';

export interface Meeting {
  readonly delegates: readonly [string, string];
  readonly slot: string;
  readonly table: string;
  readonly interpreter: string | null;
  readonly standing: Standing;
  /** The wishes that it grants, of both. */
  readonly wishes: readonly string[];
}

/**
 * Why a wish is not granted. What was not there at all (`taken: false`) does not come by another schedule; what others have (`taken: true`) could be had if one of them
 * gave it up.
 */
export type RefusalReason =
  | { readonly code: 'UNKNOWN'; readonly id: string }
  | { readonly code: 'SELF' }
  | { readonly code: 'SAME_ORGANIZATION' }
  | { readonly code: 'WITHDRAWN'; readonly ids: readonly string[] }
  | { readonly code: 'DUPLICATE'; readonly of: string }
  /** They wish to meet whom they wish to avoid. */
  | { readonly code: 'CONTRADICTORY' }
  /** The other side wishes to avoid them: for the organiser to know. */
  | { readonly code: 'AVOIDED' }
  | { readonly code: 'DELEGATE_FULL'; readonly delegate: string }
  | { readonly code: 'NO_COMMON_SLOT'; readonly taken: boolean }
  | { readonly code: 'NO_TABLE'; readonly taken: boolean }
  | { readonly code: 'NO_INTERPRETER'; readonly taken: boolean };

export interface RefusedWish {
  readonly wish: string;
  readonly reason: RefusalReason;
}

/** What a schedule is worth (`merit.ts`). */
export interface Merit {
  readonly value: number;
  readonly wishesGranted: number;
  /** Delegates with a wish that can be granted at all, and those of them with at least one granted. */
  readonly delegatesWishing: number;
  readonly delegatesServed: number;
}

export interface Schedule {
  readonly meetings: readonly Meeting[];
  readonly refused: readonly RefusedWish[];
  readonly merit: Merit;
}

/** How long may be searched. The same seed and steps give the same schedule, unless the time ends first. */
export interface Budget {
  readonly seed: number;
  readonly steps: number;
  readonly milliseconds: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly clock: () => number;
}

const weights = [5, 4, 3, 3, 2, 2, 2] as const;
export const heaviest = 5;

/** The weight of a wish by its place in its delegate's list, 1 being the first: who has many wishes has no more heavy ones than others. */
export function weightOfRank(rank: number): number {
  return weights[Math.max(1, Math.floor(rank)) - 1] ?? 1;
}
