import type { Caller, HeldMandate, Role } from '@cattc/decisions';
import { callerOf } from '@cattc/testing';
import { issuerName } from './system.ts';

/** Who calls, by the name that reports give them. */
export interface CastMember {
  readonly name: string;
  readonly caller: Caller;
  /** Whether this one asks only to change something. */
  readonly changesOnly: boolean;
}

/** Somebody before the register has granted their mandate: whom they act for is named by the world. */
export interface Part {
  readonly role: Role;
  readonly organization?: string;
  readonly profile?: string;
  readonly country?: string | null;
  readonly suspended?: boolean;
  /** The part whose machine acts for this one. */
  readonly via?: string;
  /** Whose mandate the register has granted; others have theirs from their issuer alone. */
  readonly registered?: boolean;
  /** Who is there for what may be changed, and reads nothing that another part does not. */
  readonly changesOnly?: boolean;
}

/**
 * Everybody who asks: each role, and of those that act for somebody one for each relation to the world's records. Organisations and profiles
 * are those of world.ts.
 */
export const parts = {
  'member of a': { role: 'MEMBER', organization: 'a', registered: true },
  'member of b': { role: 'MEMBER', organization: 'b' },
  'member of c': { role: 'MEMBER', organization: 'c' },
  'member of a suspended': { role: 'MEMBER', organization: 'suspended', suspended: true, registered: true },
  'member of a drafting': { role: 'MEMBER', organization: 'drafting', changesOnly: true },
  'member of an asked': { role: 'MEMBER', organization: 'asked', changesOnly: true },
  'member of a due': { role: 'MEMBER', organization: 'due', changesOnly: true },
  'member of a former': { role: 'MEMBER', organization: 'former' },
  'member of a new': { role: 'MEMBER', organization: 'newcomer', changesOnly: true },
  'talent a': { role: 'TALENT', profile: 'a', registered: true },
  'talent b': { role: 'TALENT', profile: 'b' },
  'talent c': { role: 'TALENT', profile: 'c', changesOnly: true },
  'talent with a draft': { role: 'TALENT', profile: 'draft', changesOnly: true },
  'talent without profile': { role: 'TALENT', changesOnly: true },
  'agency of TH': { role: 'AGENCY', organization: 'agencyTh', country: 'TH', registered: true },
  'agency of VN': { role: 'AGENCY', organization: 'agencyVn', country: 'VN' },
  'agency of TH through its machine': { role: 'AGENCY', organization: 'agencyTh', country: 'TH', via: 'partner of TH', registered: true },
  secretariat: { role: 'SECRETARIAT', registered: true },
  council: { role: 'COUNCIL', registered: true },
  compliance: { role: 'COMPLIANCE', registered: true },
  admin: { role: 'ADMIN', registered: true },
  'partner of TH': { role: 'PARTNER_SYSTEM', country: 'TH', registered: true },
  'partner of VN': { role: 'PARTNER_SYSTEM', country: 'VN' },
} as const satisfies Readonly<Record<string, Part>>;
export type PartName = keyof typeof parts;

export const partNames = Object.keys(parts) as PartName[];

/** What a machine may do. */
export const machineScopes = ['events:read', 'agency:act'] as const;

/** `<issuer>:<sub>` of a part. */
export function personOf(name: string): string {
  return `${issuerName}:${name.replaceAll(' ', '-')}`;
}

/** The caller that a part is under the mandate that the register granted. */
export function cast(
  name: PartName,
  mandate: string,
  place: { readonly organization: string | null; readonly profile: string | null },
): Caller {
  const part: Part = parts[name];
  const { role, country = null, suspended = false, via } = part;
  const held: HeldMandate = {
    id: mandate,
    role,
    ...place,
    country,
    may: 'SIGN',
    from: '2020-01-01',
    to: '2099-12-31',
    source: part.registered ? 'NETWORK' : 'ISSUER',
  };
  return callerOf(role, {
    person: personOf(name),
    mandate,
    ...place,
    country,
    scopes: role === 'PARTNER_SYSTEM' ? machineScopes : [],
    mandates: [held],
    suspended,
    via: via === undefined ? null : personOf(via),
  });
}

export const visitor: CastMember = { name: 'visitor', caller: callerOf('PUBLIC'), changesOnly: false };

export function partOf(name: PartName): Part {
  return parts[name];
}
