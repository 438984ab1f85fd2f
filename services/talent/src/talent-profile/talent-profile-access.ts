import { always, any, type Caller, equals, never, type Predicate } from '@cattc/decisions';
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

/**
 * Which profiles a caller may see: the own one, published ones for people who are signed in, drafts for the secretariat. Who has no token sees
 * none, and machines of partner countries none either: they get the events, which identify nobody.
 */
export function viewTalentProfiles(caller: Caller): Predicate<TalentProfile> {
  const published = equals<TalentProfile>('state', 'PUBLISHED');
  switch (caller.role) {
    case 'SECRETARIAT':
      return always;
    case 'MEMBER':
    case 'AGENCY':
    case 'COUNCIL':
    case 'COMPLIANCE':
    case 'ADMIN':
      return published;
    case 'TALENT':
      return any(published, ownProfiles(caller));
    case 'PUBLIC':
    case 'PARTNER_SYSTEM':
      return never;
    default:
      return caller.role satisfies never;
  }
}

/** The caller's own profiles, as a talent: the one of the person, and the one that the mandate names. */
export function ownProfiles(caller: Caller): Predicate<TalentProfile> {
  if (caller.role !== 'TALENT') return never;
  return any(
    caller.person === null ? never : equals<TalentProfile>('person', caller.person),
    caller.profile === null ? never : equals<TalentProfile>('id', caller.profile),
  );
}

/** Whether the profile is the caller's own. */
export function isOwn({ id, person }: Pick<TalentProfile, 'id' | 'person'>, caller: Caller): boolean {
  return caller.role === 'TALENT' && (caller.person === person || caller.profile === id);
}

/** Whether the caller sees what is private: the talent and the secretariat. */
export function seesPrivate(profile: Pick<TalentProfile, 'id' | 'person'>, caller: Caller): boolean {
  return caller.role === 'SECRETARIAT' || isOwn(profile, caller);
}

/** The visibilities that a caller reads in profiles of others. */
export function visibilitiesFor(caller: Caller): readonly Visibility[] {
  switch (caller.role) {
    case 'SECRETARIAT':
      return ['PUBLIC', 'NETWORK', 'PRIVATE'];
    case 'MEMBER':
    case 'AGENCY':
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

/** Whether the caller, who sees the profile, sees this field of it. */
export function seesField(profile: TalentProfile, field: TalentField, caller: Caller): boolean {
  return isOwn(profile, caller) || visibilitiesFor(caller).includes(profile.visibility[field]);
}
