import { catalogue } from '@cattc/events';
import { quoted } from '@cattc/formats';
import type { FeedRefusal } from './feed.ts';
import { type ToldEvent, withheldType } from './feed-event.ts';

/** Which events of a feed a reader wants; judged by what it gets, so that a withheld event is found by its own type alone. */
export interface FeedFilter {
  /** Exact types and beginnings of types; null for all. */
  readonly types: { readonly exact: readonly string[]; readonly prefixes: readonly string[] } | null;
  readonly subject: string | null;
}

/** What a request asks of a feed. */
export interface FeedQuery {
  /** A cursor as it came; null for the beginning. */
  readonly after: string | null;
  readonly filter: FeedFilter;
  /** Most events of a batch. */
  readonly limit: number;
  /** Seconds to wait for an event where there is none. */
  readonly wait: number;
}

export type FeedParameter = 'after' | 'types' | 'subject' | 'limit' | 'wait';
export const streamParameters: readonly FeedParameter[] = ['after', 'types', 'subject'];
export const pullParameters: readonly FeedParameter[] = ['after', 'types', 'subject', 'limit', 'wait'];

export const largestBatch = 1_000;
export const longestWait = 30;
const defaultBatch = 100;
const mostTypes = 50;
const knownTypes: readonly string[] = [...catalogue.map(({ type }) => type), withheldType];

interface Problem {
  readonly parameter: string;
  readonly problem: string;
  readonly expected: string;
}

/** Reads the parameters of a request; a refusal names each that does not fit. */
export function readFeedQuery(parameters: URLSearchParams, allowed: readonly FeedParameter[]): FeedQuery | FeedRefusal {
  const problems: Problem[] = [];
  const wrong = (parameter: string, problem: string, expected: string): void => {
    problems.push({ parameter, problem, expected });
  };
  const names = [...new Set(parameters.keys())];
  for (const name of names.filter((each) => !(allowed as readonly string[]).includes(each))) {
    wrong(name, 'is not known here', `one of ${allowed.join(', ')}`);
  }
  for (const name of allowed) if (parameters.getAll(name).length > 1) wrong(name, 'is given more than once', 'it once');
  const query: FeedQuery = {
    after: parameters.get('after'),
    filter: { types: readTypes(parameters.get('types'), wrong), subject: readSubject(parameters.get('subject'), wrong) },
    limit: readInteger('limit', parameters.get('limit'), [1, largestBatch], defaultBatch, wrong),
    wait: readInteger('wait', parameters.get('wait'), [0, longestWait], 0, wrong),
  };
  if (problems.length === 0) return query;
  const told = problems.map(({ parameter, problem, expected }) => `${quoted(parameter).slice(1, -1)} ${problem}; expected ${expected}`);
  return { status: 400, code: 'PARAMETERS_INVALID', detail: `${told.join('. ')}.`, members: { problems } };
}

/** Whether a reader wants what it would get. */
export function wants({ types, subject }: FeedFilter, event: Pick<ToldEvent, 'type' | 'subject'>): boolean {
  if (subject !== null && event.subject !== subject) return false;
  return types === null || types.exact.includes(event.type) || types.prefixes.some((prefix) => event.type.startsWith(prefix));
}

type Wrong = (parameter: string, problem: string, expected: string) => void;

function readTypes(text: string | null, wrong: Wrong): FeedFilter['types'] {
  if (text === null) return null;
  const items = text.split(',');
  const example =
    'event types separated by commas, such as org.cattc.network.membership.approved.v1, or beginnings such as org.cattc.trading.*';
  if (items.length > mostTypes) wrong('types', `has ${items.length} items`, `at most ${mostTypes}`);
  for (const item of items.slice(0, mostTypes)) {
    if (!/^[a-z0-9_.]*\*$|^[a-z0-9_.]+$/.test(item)) wrong('types', `${quoted(item)} is no event type`, example);
    else if (!knownTypes.some((type) => (item.endsWith('*') ? type.startsWith(item.slice(0, -1)) : type === item))) {
      wrong('types', `${quoted(item)} is no event type of this deployment`, example);
    }
  }
  return {
    exact: items.filter((item) => !item.endsWith('*')),
    prefixes: items.filter((item) => item.endsWith('*')).map((item) => item.slice(0, -1)),
  };
}

function readSubject(text: string | null, wrong: Wrong): string | null {
  if (text !== null && !/^[a-z]{2,5}_[0-9a-f-]{36}$/.test(text)) {
    wrong('subject', `${quoted(text)} is no id`, 'the id of an aggregate as events have it in subject, such as mem_…');
  }
  return text;
}

function readInteger(name: string, text: string | null, [min, max]: readonly [number, number], fallback: number, wrong: Wrong): number {
  if (text === null) return fallback;
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= min && number <= max) return number;
  wrong(name, `is ${quoted(text)}`, `a whole number from ${min} to ${max}`);
  return fallback;
}
