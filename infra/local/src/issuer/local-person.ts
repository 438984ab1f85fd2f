import { createHash } from 'node:crypto';
import { type Role, roles } from '@cattc/decisions';
import { parseCountry, parseId } from '@cattc/formats';

/** A person of a local system with the one mandate that their token is for; without a role with none, so that the register alone says what they hold. */
export interface LocalPerson {
  readonly person: string;
  readonly role?: Exclude<Role, 'PUBLIC'>;
  readonly organization?: string;
  readonly profile?: string;
  readonly country?: string;
  readonly may?: 'EDIT' | 'SIGN';
  readonly scope: string;
}

/** What a person may be asked for with; only the role has to be given, or the person. */
export type LocalPersonFields = Partial<Record<keyof LocalPerson, string | undefined>>;

export type ReadLocalPerson = { ok: true; value: LocalPerson } | { ok: false; problems: readonly string[] };

const heldRoles = roles.filter((role) => role !== 'PUBLIC');
const placesOf: Readonly<Partial<Record<Role, { needs?: 'organization' | 'country'; accepts: readonly string[] }>>> = {
  MEMBER: { needs: 'organization', accepts: ['organization'] },
  TALENT: { accepts: ['profile'] },
  AGENCY: { needs: 'country', accepts: ['country', 'organization'] },
  PARTNER_SYSTEM: { needs: 'country', accepts: ['country'] },
};

/** Checks the fields and completes them; every problem at once, each beginning with the field's name. */
export function readLocalPerson(fields: LocalPersonFields): ReadLocalPerson {
  const problems: string[] = [];
  const role = heldRoles.find((candidate) => candidate === fields.role?.trim().toUpperCase());
  if (fields.role === undefined && fields.person === undefined)
    problems.push(`role is missing: give one of ${heldRoles.join(', ')}; or a person alone, who holds what the register says`);
  else if (fields.role === undefined)
    problems.push(
      ...(['organization', 'profile', 'country', 'may'] as const).filter((name) => fields[name] !== undefined).map(ofNoMandate),
    );
  else if (fields.role.trim().toUpperCase() === 'PUBLIC') problems.push('role PUBLIC needs no token: leave the authorization header away');
  else if (!role) problems.push(`role ${JSON.stringify(fields.role)} is unknown: give one of ${heldRoles.join(', ')}`);

  const read = (
    name: 'organization' | 'profile' | 'country',
    parse: (text: string) => { ok: boolean; value?: string; expected?: string },
  ) => {
    const text = fields[name];
    if (text === undefined) return undefined;
    const parsed = parse(text);
    if (!parsed.ok) problems.push(`${name} ${JSON.stringify(text)} is not valid: give ${parsed.expected}`);
    return parsed.value;
  };
  const organization = read('organization', (text) => parseId('org', text));
  const profile = read('profile', (text) => parseId('tal', text));
  const country = read('country', parseCountry);
  if (role) problems.push(...misplaced(role, fields));

  const may = fields.may?.toUpperCase() ?? 'SIGN';
  if (may !== 'EDIT' && may !== 'SIGN') problems.push(`may ${JSON.stringify(fields.may)} is unknown: give EDIT or SIGN`);
  const scope = fields.scope ?? (role === 'PARTNER_SYSTEM' ? 'events:read' : '');
  if (!/^[\w:.-]*( [\w:.-]+)*$/.test(scope))
    problems.push(`scope ${JSON.stringify(scope)} is not valid: give scopes separated by single spaces, such as "events:read"`);
  if (fields.person !== undefined && !/^[^\p{C}]{1,200}$/u.test(fields.person.trim()))
    problems.push('person is not valid: give a name of 1 to 200 characters');

  if (problems.length > 0 || (may !== 'EDIT' && may !== 'SIGN')) return { ok: false, problems };
  const named = fields.person?.trim();
  if (role === undefined) return named === undefined ? { ok: false, problems } : { ok: true, value: { person: named, scope } };
  const place = { ...(organization && { organization }), ...(profile && { profile }), ...(country && { country }) };
  return { ok: true, value: { person: named ?? usualPerson(role, place), role, ...place, may, scope } };
}

const ofNoMandate = (name: string): string => `${name} has no meaning without a role: leave it away, or give the role`;

type HeldRole = NonNullable<LocalPerson['role']>;

function misplaced(role: HeldRole, fields: LocalPersonFields): string[] {
  const { needs, accepts = [] } = placesOf[role] ?? {};
  const missing = needs && fields[needs] === undefined ? [`${needs} is missing: ${role} acts for one`] : [];
  const needless = (['organization', 'profile', 'country'] as const)
    .filter((name) => fields[name] !== undefined && !accepts.includes(name))
    .map((name) => `${name} has no meaning for ${role}: leave it away`);
  return [...missing, ...needless];
}

/** The same person each time for the same role and place: `secretariat-1`, `agency-th`, `member-00001f3b5c7d`. */
function usualPerson(role: HeldRole, { organization, profile, country }: Partial<LocalPerson>): string {
  const name = role === 'PARTNER_SYSTEM' ? 'partner' : role.toLowerCase();
  return `${name}-${country?.toLowerCase() ?? (organization ?? profile)?.slice(-12) ?? '1'}`;
}

/** The `mandates` claim: one mandate, or none, with the same id each time for the same person, role and place. */
export function mandatesOf({ person, role, organization, profile, country, may }: LocalPerson): readonly Record<string, unknown>[] {
  if (role === undefined) return [];
  const identity = JSON.stringify([person, role, organization, profile, country]);
  const id = `mnd_local-${createHash('sha256').update(identity).digest('hex').slice(0, 12)}`;
  return [{ id, role, organization, profile, country, may }];
}
