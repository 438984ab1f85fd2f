import { type InputReader, type NullableKeys, statedValues } from '@cattc/decisions';
import { parseCountry, parseFord, parseId, parseIpc, parseLanguage, parseOrcid } from '@cattc/formats';
import type { AcademicDegree, ResearchStage, Visibility } from '../generated/resolvers.ts';
import { type LanguageSkill, readLanguageSkills, refuseRepetitions } from '../language/language-skill.ts';
import { readSkills } from '../skill/skill.ts';
import type { TalentAffiliation, TalentFacts, TalentField, TalentName } from './talent-profile.ts';

type Given<T> = T | null | undefined;

/** What a talent states as it comes in; every value is still to be checked. */
export interface TalentProfileInput {
  readonly names?: Given<readonly TalentName[]>;
  readonly orcid?: Given<string>;
  readonly nationality?: Given<string>;
  readonly country?: Given<string>;
  readonly languages?: Given<readonly LanguageSkill[]>;
  readonly stage?: Given<ResearchStage>;
  readonly highestDegree?: Given<AcademicDegree>;
  readonly yearsOfResearch?: Given<number>;
  readonly fields?: Given<readonly string[]>;
  readonly ipc?: Given<readonly string[]>;
  readonly skills?: Given<readonly string[]>;
  readonly affiliations?: Given<readonly { readonly organizationId: string; readonly from: string; readonly to?: Given<string> }[]>;
  readonly visibility?: Given<{ readonly [Field in TalentField]?: Given<Visibility> }>;
}

const clearable = {
  orcid: true,
  nationality: true,
  country: true,
  stage: true,
  highestDegree: true,
  yearsOfResearch: true,
} satisfies Record<NullableKeys<TalentFacts>, true>;

/** The facts with the changes of an edit, as an input to be checked: what is absent stays, null clears a single value. */
export function withEdit(facts: TalentFacts, edit: TalentProfileInput): TalentProfileInput {
  return { ...facts, ...statedValues(edit, clearable) };
}

/** Checks every value and names each that does not fit; `visibility` is what holds where the input says nothing. */
export function readFacts(read: InputReader, input: TalentProfileInput, visibility: TalentFacts['visibility']): TalentFacts {
  return {
    names: readNames(read, input.names),
    orcid: input.orcid == null ? null : read.parsed<string>('orcid', parseOrcid(input.orcid), ''),
    nationality: input.nationality == null ? null : read.parsed<string>('nationality', parseCountry(input.nationality), ''),
    country: input.country == null ? null : read.parsed<string>('country', parseCountry(input.country), ''),
    languages: readLanguageSkills(read, 'languages', input.languages),
    stage: input.stage ?? null,
    highestDegree: input.highestDegree ?? null,
    yearsOfResearch: readYears(read, input.yearsOfResearch ?? null),
    fields: read.codes<string>('fields', input.fields, { min: 0, max: 20 }, parseFord),
    ipc: read.codes<string>('ipc', input.ipc, { min: 0, max: 50 }, parseIpc),
    skills: readSkills(read, 'skills', input.skills),
    affiliations: readAffiliations(read, input.affiliations),
    visibility: { ...visibility, ...statedVisibility(input.visibility) },
  };
}

function readNames(read: InputReader, names: TalentProfileInput['names']): readonly TalentName[] {
  const found = read.list('names', names, { min: 0, max: 10 }).map(({ value, lang }, index) => ({
    value: read.text(`names[${index}].value`, value, 200),
    lang: read.parsed<string>(`names[${index}].lang`, parseLanguage(lang), ''),
  }));
  refuseRepetitions(read, 'names', found);
  return found;
}

function readYears(read: InputReader, years: number | null): number | null {
  if (years !== null && !(Number.isInteger(years) && years >= 0 && years <= 80)) {
    read.wrong('yearsOfResearch', `is ${years}`, 'a whole number from 0 to 80');
  }
  return years;
}

function readAffiliations(read: InputReader, affiliations: TalentProfileInput['affiliations']): readonly TalentAffiliation[] {
  return read.list('affiliations', affiliations, { min: 0, max: 50 }).map(({ organizationId, from, to }, index) => {
    const path = `affiliations[${index}]`;
    if (to != null && to < from) read.wrong(`${path}.to`, `${to} lies before ${from}`, 'a day on or after from');
    return {
      organizationId: read.parsed<string>(`${path}.organizationId`, parseId('org', organizationId), ''),
      from,
      to: to ?? null,
    };
  });
}

function statedVisibility(visibility: TalentProfileInput['visibility']): Partial<TalentFacts['visibility']> {
  return Object.fromEntries(Object.entries(visibility ?? {}).filter(([, value]) => value != null));
}
