/** What a person may act as; the meaning of each role is in CONTRIBUTING.md's glossary. PUBLIC is the caller without a token. */
export const roles = ['PUBLIC', 'MEMBER', 'TALENT', 'AGENCY', 'SECRETARIAT', 'COUNCIL', 'COMPLIANCE', 'PARTNER_SYSTEM', 'ADMIN'] as const;
export type Role = (typeof roles)[number];

/** Whom a row of a transition table names: a role, or the clock, as which no token lets anybody act. */
export type ActorRole = Role | 'CLOCK';

/** One of a person's mandates that are in force; days (UTC) are ISO texts, both included. */
export interface HeldMandate {
  readonly id: string;
  readonly role: Role;
  readonly organization: string | null;
  readonly profile: string | null;
  readonly country: string | null;
  readonly may: 'EDIT' | 'SIGN';
  readonly from: string | null;
  readonly to: string | null;
  /** Who says so: the token's issuer, or the register of the network. */
  readonly source: 'ISSUER' | 'NETWORK';
}

/** Who asks: one person under one mandate. */
export interface Caller {
  /** `<issuer>:<sub>`, the issuer by its configured name, so that two issuers never name the same person; null without a token. */
  readonly person: string | null;
  /** The id of the mandate the person acts under; null without a token. */
  readonly mandate: string | null;
  readonly role: Role;
  /** `org_…` that a MEMBER (or an agency's officer) acts for. */
  readonly organization: string | null;
  /** `tal_…` that a TALENT acts for. */
  readonly profile: string | null;
  /** ISO 3166-1 alpha-2 code that an AGENCY or a PARTNER_SYSTEM acts for. */
  readonly country: string | null;
  readonly may: 'EDIT' | 'SIGN';
  readonly scopes: readonly string[];
  /** Every organisation that the person holds a live mandate for: nobody approves for one of them. */
  readonly organizations: readonly string[];
  /** The person's mandates in force, at most 20. Only network, which shows them, is told of them; elsewhere the list is empty. */
  readonly mandates: readonly HeldMandate[];
  /** The machine that acts for `person`, an officer of its agency; null where nobody does. */
  readonly via: string | null;
  /** Whether the organisation that a MEMBER acts for is suspended as a member: rules that do not say otherwise take such a caller for PUBLIC. */
  readonly suspended: boolean;
}

export const publicCaller: Caller = {
  person: null,
  mandate: null,
  role: 'PUBLIC',
  organization: null,
  profile: null,
  country: null,
  may: 'EDIT',
  scopes: [],
  organizations: [],
  mandates: [],
  via: null,
  suspended: false,
};

/** Whether the caller is staff of the centre: it sees every case, and who did something. */
export function isStaff({ role }: Pick<Caller, 'role'>): boolean {
  return role === 'SECRETARIAT' || role === 'COUNCIL' || role === 'COMPLIANCE' || role === 'ADMIN';
}
