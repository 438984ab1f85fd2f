import type { Mandate, Somebody } from './issuer.ts';

const under = (sub: string, mandate: Omit<Mandate, 'id' | 'may'> & Partial<Mandate>, scope?: string): Somebody => ({
  sub,
  mandates: [{ id: `mandate-of-${sub}`, may: 'SIGN', ...mandate }],
  ...(scope !== undefined && { scope }),
});

export const secretary = under('secretary-1', { role: 'SECRETARIAT' });
export const secondSecretary = under('secretary-2', { role: 'SECRETARIAT' });
/** The council: the first by the word of the token, the others by that of the register. */
export const councillors = ['councillor-1', 'councillor-2', 'councillor-3'].map((sub) => `centre:${sub}`);
/** How the council votes for what is asked of it. */
export const carried = { votes: councillors.map((person) => ({ person, vote: 'FOR' })) };

export const councillor = under('councillor-1', { role: 'COUNCIL' });
export const complianceOfficer = under('compliance-1', { role: 'COMPLIANCE' });
export const administrator = under('administrator-1', { role: 'ADMIN' });

/** Everybody who works at the centre, by role. */
export const staff: Readonly<Record<string, Somebody>> = {
  SECRETARIAT: secretary,
  COUNCIL: councillor,
  COMPLIANCE: complianceOfficer,
  ADMIN: administrator,
};

export const memberOf = (organization: string, sub = `member-${organization.slice(-12)}`): Somebody =>
  under(sub, { role: 'MEMBER', organization });
export const officerOf = (country: string, organization?: string): Somebody =>
  under(`officer-${country.toLowerCase()}`, { role: 'AGENCY', country, ...(organization !== undefined && { organization }) });
export const talent = (sub: string): Somebody => under(sub, { role: 'TALENT' });
export const machineOf = (country: string, scope = 'events:read', sub = `machine-${country.toLowerCase()}`): Somebody =>
  under(sub, { role: 'PARTNER_SYSTEM', country }, scope);
