import { type Preference, preferences, remembered } from './header-preference.ts';

/** How an answer is written, by what its client accepts. */
export interface AnswerType {
  readonly contentType: string;
  /**
   * Of an answer whose operation was refused: 400, and 200 for a client that names application/json, which cannot tell an answer of the graph with another status from that of a
   * server in between.
   */
  readonly requestErrorStatus: 200 | 400;
}

const json = 'application/json';
const graphqlResponse = 'application/graphql-response+json';
const types: readonly string[] = [json, graphqlResponse];
const withCharset = (name: string): string => `${name}; charset=utf-8`;

/** What a client gets that says nothing of what it accepts. */
export const usualType: AnswerType = { contentType: withCharset(json), requestErrorStatus: 400 };

/** The type that the Accept header prefers, by weight and then by its order; null where it accepts none that there is. */
export const answerType: (accept: string) => AnswerType | null = remembered((accept) => {
  const ranges = preferences(accept);
  const candidates = types.flatMap((name) => {
    const range = ranges.filter((each) => covers(each, name)).sort((a, b) => precision(b) - precision(a))[0];
    return range === undefined || range.weight === 0 ? [] : [{ name, range, place: ranges.indexOf(range) }];
  });
  const [best] = candidates.sort((a, b) => b.range.weight - a.range.weight || a.place - b.place);
  if (best === undefined) return null;
  return { contentType: withCharset(best.name), requestErrorStatus: best.name === json && best.range.name === json ? 200 : 400 };
});

function covers({ name, parameters }: Preference, type: string): boolean {
  for (const [parameter, value] of parameters) if (parameter !== 'charset' || !/^utf-?8$/i.test(value)) return false;
  return name === type || name === 'application/*' || name === '*/*';
}

function precision({ name }: Preference): number {
  return name === '*/*' ? 0 : name === 'application/*' ? 1 : 2;
}

/** Whether a request's body is JSON in UTF-8, by its Content-Type. */
export const isJson: (contentType: string) => boolean = remembered((contentType) => {
  const [only, ...others] = preferences(contentType);
  return only?.name === json && others.length === 0 && /^utf-?8$/i.test(only.parameters.get('charset') ?? 'utf-8');
});

const simpleTypes: readonly string[] = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

/** Whether a page of any origin can send a body of this type without the browser asking first. */
export const isSimple: (contentType: string) => boolean = remembered((contentType) =>
  simpleTypes.includes(preferences(contentType)[0]?.name ?? ''),
);
