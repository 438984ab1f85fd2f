import { foldWithPlaces, placedTokens, textRuns } from '@cattc/formats';
import type { SearchMatchField } from '../generated/resolvers.ts';
import type { Organization } from './organization.ts';
import { alternatives, fieldTexts, type OrganizationSearch, typeNames } from './organization-search.ts';
import { cityNames, countryNames } from './place-names.ts';

/** A part of a text, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly length: number;
}

/** A text of an organisation in which a search has found something. */
export interface SearchMatch {
  readonly field: SearchMatchField;
  readonly value: string;
  readonly ranges: readonly TextRange[];
}

/**
 * What of an organisation a search has found, and where. Names that hold all that was looked for stand alone; where none does, each text that holds a
 * part of it is shown. `fields` are those of a member that everybody may see.
 */
export function matchesOf(
  { names, city, country, types }: Pick<Organization, 'names' | 'city' | 'country' | 'types'>,
  fields: readonly string[],
  search: OrganizationSearch,
): SearchMatch[] {
  const sought = soughtIn(search);
  const found = (field: SearchMatchField, values: readonly string[]) =>
    [...new Set(values)].map((value) => ({ field, value, ...findIn(value, sought) })).filter(({ ranges }) => ranges.length > 0);
  /** Of several spellings of one thing the first that holds the most. */
  const best = (field: SearchMatchField, values: readonly string[]) =>
    found(field, values)
      .toSorted((a, b) => b.words.size - a.words.size)
      .slice(0, 1);
  const inNames = found(
    'NAME',
    names.map(({ value }) => value),
  );
  const whole = inNames.filter(({ words }) => words.size === sought.length);
  const shown =
    whole.length > 0
      ? whole
      : [
          ...inNames,
          ...best('CITY', city === null ? [] : cityNames(city, country)),
          ...best('COUNTRY', countryNames(country)),
          ...found(
            'TYPE',
            types.flatMap((type) => typeNames(type, country)),
          ),
          ...found('FIELD', fields.flatMap(fieldTexts)),
        ];
  return shown.map(({ field, value, ranges }) => ({ field, value, ranges }));
}

/** One stretch of the search: which tokens of a text it is found by. */
interface Sought {
  readonly whole: ReadonlySet<string>;
  /** A word that may go on. */
  readonly beginning: string | null;
}

function soughtIn(search: OrganizationSearch): Sought[] {
  return search.runs.map((run) => ({
    whole: new Set([...run.tokens, ...alternatives(run, search).flat()]),
    beginning: run.open ? (run.tokens.at(-1) ?? null) : null,
  }));
}

function findIn(value: string, sought: readonly Sought[]): { ranges: TextRange[]; words: ReadonlySet<Sought> } {
  const { folded, places } = foldWithPlaces(value);
  const at = (place: number) => places[place] ?? value.length;
  const words = new Set<Sought>();
  const ranges: TextRange[] = [];
  for (const { token, start, length } of textRuns(folded).flatMap(placedTokens)) {
    for (const each of sought) {
      const found = each.whole.has(token)
        ? length
        : each.beginning !== null && token.startsWith(each.beginning)
          ? each.beginning.length
          : 0;
      if (found === 0) continue;
      words.add(each);
      ranges.push({ start: at(start), length: at(start + found) - at(start) });
    }
  }
  return { ranges: joined(ranges), words };
}

/** In order, with those that touch or overlap made one. */
function joined(ranges: readonly TextRange[]): TextRange[] {
  const all: TextRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.length - a.length)) {
    const last = all.at(-1);
    if (last === undefined || range.start > last.start + last.length) all.push(range);
    else all[all.length - 1] = { start: last.start, length: Math.max(last.length, range.start + range.length - last.start) };
  }
  return all;
}
