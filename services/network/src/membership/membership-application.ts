import { accept, type Caller, type Decision, InputReader, type Refused, refuse, refuseRole } from '@cattc/decisions';
import { startOfDay } from '@cattc/formats';
import type { AgencyMandate } from '../country/country.ts';
import type { MembershipTier } from '../generated/resolvers.ts';
import type { Organization } from '../organization/organization.ts';
import { type Membership, type MembershipChange, type Present, readFields } from './membership.ts';
import { centreZone, withStep } from './membership-deadlines.ts';
import type { MembershipCode } from './membership-messages.ts';

/** Begins an application: the first event of a membership. `agencies` are the mandates for memberships that are live today. */
export function apply(
  input: { tier: MembershipTier; fields: readonly string[]; sponsorAgencyId: string | null; note: string | null },
  organization: Organization,
  live: Membership | null,
  agencies: readonly AgencyMandate[],
  identity: { id: string; number: string },
  caller: Caller,
  { now, calendars }: Present,
): Decision<MembershipChange, MembershipCode> {
  const refused = refuseApplication(organization, live, caller);
  if (refused !== null) return refused;
  const read = new InputReader();
  const fields = readFields(read, input.fields);
  const note = read.note('note', input.note, { required: false });
  const invalid = read.refusal();
  if (invalid !== null) return invalid;
  const { sponsorAgencyId } = input;
  const sponsors = agencies.some(({ organizationId, country }) => organizationId === sponsorAgencyId && country === organization.country);
  if (sponsorAgencyId !== null && !sponsors) return refuse('SPONSOR_NOT_AGENCY', { country: organization.country });
  const draft: Membership = {
    ...identity,
    ...begun(organization, caller, now, now),
    tier: input.tier,
    state: 'DRAFT',
    fields,
    sponsorAgencyId,
    validFrom: null,
    validTo: null,
  };
  return accept({ membership: withStep(draft, calendars), reason: null, note, effectiveAt: now, minutes: null });
}

/** Whether the caller may apply for the organisation now. */
export function refuseApplication(
  organization: Pick<Organization, 'id' | 'status'>,
  live: Membership | null,
  caller: Caller,
): Refused<MembershipCode> | null {
  const wrongRole = refuseRole(caller, ['MEMBER'], 'applyForMembership');
  if (wrongRole !== null) return wrongRole;
  if (caller.organization !== organization.id) {
    return refuse('NOT_OWN_ORGANIZATION', { action: 'applyForMembership', organization: organization.id });
  }
  if (organization.status !== 'ACTIVE') return refuse('ORGANIZATION_NOT_ACTIVE', { status: organization.status });
  return live === null ? null : refuse('MEMBERSHIP_EXISTS', { number: live.number, state: live.state });
}

/** A membership that exists already. Days are ISO texts. */
export interface ExistingMembership {
  readonly tier: MembershipTier;
  readonly fields: readonly string[];
  readonly validFrom: string;
  readonly validTo: string;
}

/** Records a membership as it is: active since its first day. That its term is about to end, or over, is the clock's to find, as it is of all others. */
export function record(
  { tier, fields, validFrom, validTo }: ExistingMembership,
  organization: Organization,
  live: Membership | null,
  identity: { id: string; number: string },
  note: string | null,
  caller: Caller,
  { now, calendars }: Present,
): Decision<MembershipChange, MembershipCode> {
  const refused = refuseRecord(organization, live, caller);
  if (refused !== null) return refused;
  const effectiveAt = startOfDay(validFrom, centreZone);
  const membership: Membership = {
    ...identity,
    ...begun(organization, caller, effectiveAt, now),
    tier,
    state: 'ACTIVE',
    fields,
    sponsorAgencyId: null,
    validFrom,
    validTo,
    appliedBy: null,
  };
  return accept({ membership: withStep(membership, calendars), reason: null, note, effectiveAt, minutes: null });
}

/** Whether the caller may record a membership of the organisation that exists already. */
export function refuseRecord(
  organization: Pick<Organization, 'id' | 'status'>,
  live: Membership | null,
  caller: Caller,
): Refused<MembershipCode> | null {
  if (caller.organizations.includes(organization.id)) return refuse('OWN_ORGANIZATION', { action: 'recordExistingMemberships' });
  if (organization.status !== 'ACTIVE') return refuse('ORGANIZATION_NOT_ACTIVE', { status: organization.status });
  return live === null ? null : refuse('MEMBERSHIP_EXISTS', { number: live.number, state: live.state });
}

function begun(organization: Organization, caller: Caller, effectiveAt: Date, now: Date) {
  const [since, at] = [effectiveAt.toISOString(), now.toISOString()];
  return {
    version: 1,
    organizationId: organization.id,
    country: organization.country,
    appliedBy: caller.person,
    submittedBy: null,
    screenedBy: null,
    recommendedBy: null,
    notice: null,
    agencyTime: null,
    suspension: null,
    stateSince: since,
    effectiveAt: since,
    dueAt: null,
    waitsFor: null,
    createdAt: at,
    updatedAt: at,
  };
}
