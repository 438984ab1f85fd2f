import { type OperationAnswer, responseText } from '../../../src/executor/operation-answer.ts';

/** A response taken apart, for comparison: `data` and the members of extensions are texts as they stand in it. */
export interface Answer {
  /** Undefined where there is none. */
  readonly data: string | undefined;
  /** Each as text, in an order that does not depend on the order of fetches. */
  readonly errors: readonly string[];
  /** Of `extensions.valueCompletion`, likewise. */
  readonly completions: readonly string[];
  /** Other members of the response or of its extensions. */
  readonly others: readonly string[];
  /** The mutations that ran in the subgraphs, in their order. */
  readonly ran: readonly string[];
}

interface ErrorText {
  readonly message: unknown;
  readonly path?: unknown;
  readonly extensions?: unknown;
}

export function takenApart(answer: Pick<OperationAnswer, 'text' | 'encoding' | 'errors'>, ran: readonly string[]): Answer {
  const { errors: told } = answer;
  const text = responseText(answer);
  const members = membersOf(text);
  const { errors = [], extensions = {} } = JSON.parse(text) as { errors?: ErrorText[]; extensions?: Record<string, unknown> };
  const { valueCompletion = [], ...otherExtensions } = extensions;
  const known = new Set(['data', 'errors', 'extensions']);
  const others = members.filter(([key]) => !known.has(key)).map(([key]) => key);
  if (canonicalErrors(told).join() !== canonicalErrors(errors).join()) others.push('errors beside the text are not those in it');
  if (new Set(members.map(([key]) => key)).size < members.length) others.push('a member stands twice');
  return {
    data: members.find(([key]) => key === 'data')?.[1],
    errors: canonicalErrors(errors),
    completions: canonicalErrors(valueCompletion as ErrorText[]),
    others: [...others, ...Object.keys(otherExtensions)],
    ran,
  };
}

function canonicalErrors(errors: readonly ErrorText[]): string[] {
  return errors.map(({ message, path, extensions }) => JSON.stringify([path, message, extensions])).sort();
}

/** The members of a JSON object with their texts, unread. */
function membersOf(text: string): [key: string, text: string][] {
  const found: [string, string][] = [];
  let depth = 0;
  let begin = 1;
  let key: string | undefined;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') {
      const end = endOfString(text, at);
      if (depth === 1 && key === undefined) {
        key = JSON.parse(text.slice(at, end)) as string;
        begin = end + 1;
      }
      at = end - 1;
    } else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (key !== undefined && (depth === 0 || (depth === 1 && character === ','))) {
      found.push([key, text.slice(begin, at)]);
      key = undefined;
    }
  }
  return found;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** What is not the same in two answers, in words; empty where they are equal. */
export function differences(expected: Answer, got: Answer): string[] {
  const found: string[] = [];
  for (const part of ['data', 'errors', 'completions', 'others', 'ran'] as const) {
    if (JSON.stringify(expected[part]) !== JSON.stringify(got[part])) found.push(part);
  }
  return found;
}
