import type { Actor } from '../api.ts';

/** The people of the sample, the tour and the benches: one mandate each, so that four-eyes rules hold. */
export const secretariat: Actor = { role: 'SECRETARIAT', person: 'secretariat-1' };
export const secondSecretary: Actor = { role: 'SECRETARIAT', person: 'secretariat-2' };
export const council: Actor = { role: 'COUNCIL', person: 'council-1' };
export const administrator: Actor = { role: 'ADMIN', person: 'admin-1' };

/** The members of the council, as `<issuer>:<sub>`. */
export const councillors = ['council-1', 'council-2', 'council-3'].map((person) => `local:${person}`);

/** How the council votes for what is asked of it. */
export const carried = { votes: councillors.map((person) => ({ person, vote: 'FOR' })) };

/** Someone who acts for an organisation. */
export function memberOf(organization: string, person = `member-${organization.slice(-12)}`): Actor {
  return { role: 'MEMBER', person, organization };
}

/** An officer of the agency of a country. */
export function officerOf(country: string, organization: string): Actor {
  return { role: 'AGENCY', person: `agency-${country.toLowerCase()}`, country, organization };
}

/** A partner country's machine. */
export function partnerOf(country: string): Actor {
  return { role: 'PARTNER_SYSTEM', person: `partner-${country.toLowerCase()}`, country, scope: 'events:read' };
}
