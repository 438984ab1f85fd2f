import type { Caller } from '@cattc/decisions';
import { countLimit, Parameters, type Place, predicateSql, sameRecordSql } from '@cattc/subgraph';
import type { ResearchStage, TalentProfileOrder, TalentProfileState } from '../generated/resolvers.ts';
import { skillKey } from '../skill/skill.ts';
import type { TalentField, TalentProfile } from './talent-profile.ts';
import { ownProfiles, viewTalentProfiles, visibilitiesFor } from './talent-profile-access.ts';

/** Which profiles a list holds, as the caller may ask. */
export interface TalentProfileListing {
  readonly own: boolean;
  readonly states: readonly TalentProfileState[] | null;
  readonly countries: readonly string[] | null;
  readonly stages: readonly ResearchStage[] | null;
  readonly fields: readonly string[] | null;
  readonly skills: readonly string[] | null;
  readonly languages: readonly string[] | null;
  readonly organizationId: string | null;
  readonly order: TalentProfileOrder;
}

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The ids of one page in order, `limit + 1` at most. */
export function pageStatement(listing: TalentProfileListing, caller: Caller, limit: number, after: Place | null): Statement {
  const parameters = new Parameters();
  const descending = listing.order === 'PUBLISHED_DESC';
  const direction = descending ? 'DESC' : 'ASC';
  const conditions = [conditionSql(listing, caller, parameters)];
  if (after !== null) {
    const place = `(${parameters.add(after[0])}::timestamptz, ${parameters.add(after[1])}::text)`;
    conditions.push(`(p.listed_at, p.id) ${descending ? '<' : '>'} ${place}`);
  }
  const text = `SELECT p.id FROM talent_profile p WHERE ${conditions.join(' AND ')}
    ORDER BY p.listed_at ${direction}, p.id ${direction} LIMIT ${limit + 1}`;
  return { text, values: parameters.values };
}

/** Counts to one past the limit of exact counts. */
export function countStatement(listing: TalentProfileListing, caller: Caller): Statement {
  const parameters = new Parameters();
  const condition = conditionSql(listing, caller, parameters);
  const text = `SELECT count(*)::integer AS count FROM (SELECT 1 FROM talent_profile p WHERE ${condition} LIMIT ${countLimit + 1}) c`;
  return { text, values: parameters.values };
}

/** Where a profile stands in a list. */
export function placeOf({ id, publishedAt, createdAt }: TalentProfile): Place {
  return [publishedAt ?? createdAt, id];
}

/** A filter finds a profile only by what the caller sees of it: else it would tell what is hidden. */
function conditionSql(listing: TalentProfileListing, caller: Caller, parameters: Parameters): string {
  const { own, states, countries, stages, fields, skills, languages, organizationId } = listing;
  const conditions = [predicateSql(own ? ownProfiles(caller) : viewTalentProfiles(caller), parameters, 'p')];
  const seen = (field: TalentField, condition: string): void => {
    const shown = `p.visibility->>'${field}' = ANY(${parameters.add(visibilitiesFor(caller))})`;
    conditions.push(`${condition} AND (${shown} OR ${predicateSql(ownProfiles(caller), parameters, 'p')})`);
  };
  if (states !== null) conditions.push(`p.state = ANY(${parameters.add(states)})`);
  if (countries !== null) seen('country', `p.country = ANY(${parameters.add(countries)})`);
  if (stages !== null) seen('stage', `p.stage = ANY(${parameters.add(stages)})`);
  if (fields !== null) seen('fields', `p.field_keys && ${parameters.add(fields)}::text[]`);
  if (skills !== null) seen('skills', `p.skill_keys && ${parameters.add(skills.map(skillKey))}::text[]`);
  if (languages !== null) seen('languages', `p.language_keys && ${parameters.add(languages)}::text[]`);
  if (organizationId !== null) seen('affiliations', `p.organization_keys && ARRAY(${sameRecordSql(parameters.add(organizationId))})`);
  return conditions.join(' AND ');
}
