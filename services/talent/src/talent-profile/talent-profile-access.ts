import { admitted, all, any, belongsTo, type Caller, equals, holds, isInAt, never, type Predicate, readRule } from '@cattc/decisions';
import { type AccessRelations, accessRules } from '../generated/access.ts';
import type { Visibility } from '../generated/resolvers.ts';
import type { TalentField, TalentProfile } from './talent-profile.ts';

/** Who sees which field of a profile that nobody has said otherwise for. */
export const defaultVisibility: Readonly<Record<TalentField, Visibility>> = {
  names: 'NETWORK',
  orcid: 'NETWORK',
  nationality: 'PRIVATE',
  country: 'NETWORK',
  languages: 'PUBLIC',
  stage: 'PUBLIC',
  highestDegree: 'NETWORK',
  yearsOfResearch: 'NETWORK',
  fields: 'PUBLIC',
  ipc: 'PUBLIC',
  skills: 'PUBLIC',
  affiliations: 'NETWORK',
};

const rule = readRule(accessRules.TalentProfile);

/**
 * Published profiles are for people who are signed in; machines of partner countries get the events, which identify nobody. Own are the one of
 * the person, and the one that the mandate names. Each field is shown to whom its visibility says.
 */
export const talentProfileRelations: AccessRelations['TalentProfile'] = {
  PUBLISHED: () => equals('state', 'PUBLISHED'),
  OWN_PROFILE: ({ person, profile }) => any(belongsTo('person', person), belongsTo('id', profile)),
  // Nobody is shown a draft: who reads it does so by the role, and that is recorded.
  SHARED: (caller, field) =>
    all(equals('state', 'PUBLISHED'), isInAt('visibility', field === 'displayName' ? 'names' : (field ?? ''), visibilitiesShownTo(caller))),
};

/** Which profiles a caller may see. */
export function viewTalentProfiles(caller: Caller): Predicate<TalentProfile> {
  return admitted(rule, talentProfileRelations, caller, caller);
}

/** The caller's own profiles, as a talent. */
export function ownProfiles(caller: Caller): Predicate<TalentProfile> {
  return caller.role === 'TALENT' ? talentProfileRelations.OWN_PROFILE(caller, null) : never;
}

/** Whether the profile is the caller's own. */
export function isOwn(profile: TalentProfile, caller: Caller): boolean {
  return holds(ownProfiles(caller), profile);
}

/** The visibilities that a caller reads in profiles of others; the secretariat also what is shown to nobody, by privilege. */
export function visibilitiesFor(caller: Caller): readonly Visibility[] {
  return caller.role === 'SECRETARIAT' ? ['PUBLIC', 'NETWORK', 'PRIVATE'] : visibilitiesShownTo(caller);
}

/** The visibilities by which a talent shows something to a caller. */
function visibilitiesShownTo(caller: Caller): readonly Visibility[] {
  switch (caller.role) {
    case 'MEMBER':
    case 'AGENCY':
    case 'SECRETARIAT':
    case 'COUNCIL':
    case 'COMPLIANCE':
    case 'ADMIN':
      return ['PUBLIC', 'NETWORK'];
    case 'PUBLIC':
    case 'TALENT':
    case 'PARTNER_SYSTEM':
      return ['PUBLIC'];
    default:
      return caller.role satisfies never;
  }
}
