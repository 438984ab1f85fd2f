import type { Readiness } from '@cattc/server';

/** What workers ask each other. */
export type Question =
  /** Whoever has been told by the mutation's answer that they have written, reads it everywhere: nothing that was read before is told to them any more. */
  { readonly about: 'written'; readonly person: string | null } | { readonly about: 'readiness' } | { readonly about: 'figures' };

/** What is answered to each. */
export interface Answers {
  readonly written: null;
  readonly readiness: Readiness;
  /** In the Prometheus text format. */
  readonly figures: string;
}

/** Undefined where this one did not answer in time, or has none to give yet. */
export interface AnswerOf<Answer> {
  readonly worker: number;
  readonly answer?: Answer | undefined;
}

export type FromWorker =
  | { readonly kind: 'begin' }
  /** It comes to serve: from now on it is asked what others ask. */
  | { readonly kind: 'join' }
  | { readonly kind: 'alive' }
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question }
  | { readonly kind: 'answer'; readonly round: number; readonly answer?: unknown };

export type ToWorker =
  | { readonly kind: 'begun'; readonly worker: number; readonly isReplacement: boolean }
  | { readonly kind: 'joined' }
  | { readonly kind: 'asked'; readonly round: number; readonly question: Question }
  | { readonly kind: 'answered'; readonly id: number; readonly answers: readonly AnswerOf<unknown>[] };
