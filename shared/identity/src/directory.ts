import type { MandateClaim } from './claims.ts';

/** A suspension by the secretariat leaves the mandates of the staff as they are. */
export type SuspensionReach = 'EVERY_MANDATE' | 'NOT_OF_STAFF';

/** What the register says of one person, found by `subjectHash`. */
export interface Standing {
  /** Under which mandates the person is shut out; null where they are let in. */
  readonly suspension: SuspensionReach | null;
  /** Those that were granted here, also before their first and after their last day; not those that were taken back. */
  readonly mandates: readonly RegisteredMandate[];
  /** The ids of those that were taken back. */
  readonly revoked: ReadonlySet<string>;
}

/** A mandate that the register has granted. */
export interface RegisteredMandate extends MandateClaim {
  /** What a PARTNER_SYSTEM may do under it. */
  readonly scopes: readonly string[];
  /** The mandate whose holder this one stands in for. */
  readonly deputyOf: string | null;
}

/** A partner's system as it is registered. */
export interface RegisteredSystem {
  readonly active: boolean;
  readonly country: string;
  readonly scopes: readonly string[];
}

/** What is known beside the token of who calls: in memory, and as new as the events that tell it. */
export interface Directory {
  /** Throws where it is not known yet: nobody with a token is let in on an old or empty register. */
  requireKnown(): void;
  /** Another number after each event that it took: what was decided by it holds until then. */
  revision(): number;
  standingOf(subjectHash: string): Standing | undefined;
  /** The partners' systems that have this subject. */
  systemsOf(subjectHash: string): readonly RegisteredSystem[];
  /** Whether a mandate of this id was granted here, to whomever. */
  hasMandate(id: string): boolean;
  /** The standing of who holds, or held, a mandate that was granted here. */
  holderOf(id: string): Standing | undefined;
  /** The organisation that an id means: another one where its record was merged. */
  survivorOf(organization: string): string;
  /** Whether the organisation has left the register: nobody acts for it. */
  isWithdrawn(organization: string): boolean;
  /** The country of an organisation of the register. */
  countryOf(organization: string): string | undefined;
  /** Whether the organisation's membership is suspended, or it was expelled. */
  isSuspendedMember(organization: string): boolean;
}

/** For a system that knows only what tokens say. */
export const emptyDirectory: Directory = {
  requireKnown: () => undefined,
  revision: () => 0,
  standingOf: () => undefined,
  systemsOf: () => [],
  hasMandate: () => false,
  holderOf: () => undefined,
  survivorOf: (organization) => organization,
  isWithdrawn: () => false,
  countryOf: () => undefined,
  isSuspendedMember: () => false,
};
