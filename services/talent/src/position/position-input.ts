import { type InputReader, type NullableKeys, statedValues } from '@cattc/decisions';
import { initiativeOn, parseFord, parseId, parseMoney } from '@cattc/formats';
import type { ResearchStage } from '../generated/resolvers.ts';
import { type LanguageSkill, readLanguageSkills } from '../language/language-skill.ts';
import { type LocalizedText, readLocalizedTexts } from '../language/localized-text.ts';
import { readSkills } from '../skill/skill.ts';
import type { PositionFacts, StoredMoney } from './position.ts';

/** Facts about a position as they come in; every value is still to be checked. */
export interface PositionInput {
  readonly title: readonly LocalizedText[];
  readonly summary?: readonly LocalizedText[] | null | undefined;
  readonly fields: readonly string[];
  readonly skills?: readonly string[] | null | undefined;
  readonly languages?: readonly LanguageSkill[] | null | undefined;
  readonly stages: readonly ResearchStage[];
  readonly initiatives?: readonly string[] | null | undefined;
  readonly months: number;
  readonly places: number;
  readonly monthlyGrant?: { readonly amount: bigint | string; readonly currency: string } | null | undefined;
  readonly applyBy?: string | null | undefined;
  readonly listingId?: string | null | undefined;
}

/** Facts to be changed: what is absent stays; null clears what may be null. */
export type PositionEdit = { readonly [Key in keyof PositionInput]?: PositionInput[Key] | null | undefined };

const clearable = { monthlyGrant: true, applyBy: true, listingId: true } satisfies Record<NullableKeys<PositionFacts>, true>;

/** The facts with the changes of an edit, as an input to be checked. */
export function withEdit(facts: PositionFacts, edit: PositionEdit): PositionInput {
  return { ...facts, ...statedValues(edit, clearable) };
}

/** Checks every value and names each that does not fit; `known` is what was taken earlier, and a last day that has passed may stay. */
export function readFacts(read: InputReader, input: PositionInput, today: string, known: PositionFacts | null): PositionFacts {
  return {
    title: readLocalizedTexts(read, 'title', input.title, { min: 1, max: 200 }),
    summary: readLocalizedTexts(read, 'summary', input.summary, { min: 0, max: 5_000, lines: true }),
    fields: read.codes<string>('fields', input.fields, { min: 1, max: 20 }, parseFord),
    skills: readSkills(read, 'skills', input.skills),
    languages: readLanguageSkills(read, 'languages', input.languages),
    stages: [...new Set(read.list('stages', input.stages, { min: 1, max: 4 }))].sort(),
    initiatives: read.codes('initiatives', input.initiatives, { min: 0, max: 10 }, initiativeOn(today, known?.initiatives ?? [])),
    months: readWithin(read, 'months', input.months, 60),
    places: readWithin(read, 'places', input.places, 1_000),
    monthlyGrant: readGrant(read, input.monthlyGrant ?? null),
    applyBy: readLastDay(read, input.applyBy ?? null, today, known?.applyBy ?? null),
    listingId: input.listingId == null ? null : read.parsed<string>('listingId', parseId('lst', input.listingId), ''),
  };
}

function readWithin(read: InputReader, path: string, value: number, most: number): number {
  if (!Number.isInteger(value) || value < 1 || value > most) read.wrong(path, `is ${value}`, `a whole number from 1 to ${most}`);
  return value;
}

function readGrant(read: InputReader, grant: PositionInput['monthlyGrant']): StoredMoney | null {
  if (grant == null) return null;
  const money = parseMoney({ amount: String(grant.amount), currency: grant.currency });
  if (!money.ok) {
    read.wrong('monthlyGrant', money.problem, money.expected);
    return null;
  }
  if (money.value.amount <= 0n) read.wrong('monthlyGrant.amount', `is ${grant.amount}`, 'more than nothing, or no grant at all');
  return { amount: String(money.value.amount), currency: money.value.currency };
}

function readLastDay(read: InputReader, day: string | null, today: string, known: string | null): string | null {
  if (day !== null && day < today && day !== known) read.wrong('applyBy', `${day} is over`, 'today or a later day');
  return day;
}
