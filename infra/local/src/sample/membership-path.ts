import type { Actor, Api } from '../api.ts';
import { carried, council, memberOf, officerOf, secondSecretary, secretariat } from './actors.ts';
import type { SampleMember, SampleState } from './illustrative.ts';

interface Step {
  readonly mutation: string;
  readonly actor: Actor;
  readonly input?: object;
}

/** Who takes an application from its beginning to a state, step by step. `agency` is the id of the country's agency, where it has one. */
export function pathTo(state: SampleState, organization: string, country: string, agency: string | undefined): Step[] {
  const member = memberOf(organization);
  const recommender = agency === undefined ? secondSecretary : officerOf(country, agency);
  const submit = { mutation: 'submitMembership', actor: member };
  const screen = { mutation: 'screenMembership', actor: secretariat };
  const recommend = { mutation: 'recommendMembership', actor: recommender };
  const approve = { mutation: 'approveMembership', actor: council, input: { council: carried } };
  const ask = {
    mutation: 'requestMembershipInfo',
    actor: secretariat,
    input: { reason: 'INCOMPLETE_DATA', note: 'Please name the laboratories that would take part (illustrative).' },
  };
  const decline = { mutation: 'declineMembership', actor: secretariat, input: { reason: 'OUT_OF_SCOPE', note: 'Illustrative.' } };
  const suspend = { mutation: 'suspendMembership', actor: secretariat, input: { reason: 'BREACH_OF_RULES', note: 'Illustrative.' } };
  const notify = {
    mutation: 'giveSuspensionNotice',
    actor: secretariat,
    input: { reason: 'INACTIVITY', note: 'No project for three years (illustrative).' },
  };
  const appeal = {
    mutation: 'appealSuspension',
    actor: member,
    input: { note: 'The project has been handed in meanwhile (illustrative).' },
  };
  const steps: Readonly<Record<SampleState, Step[]>> = {
    DRAFT: [],
    SUBMITTED: [submit],
    VETTING: [submit, screen],
    INFO_REQUESTED: [submit, screen, ask],
    REJECTED: [submit, decline],
    RECOMMENDED: [submit, screen, recommend],
    ACTIVE: [submit, screen, recommend, approve],
    NOTIFIED: [submit, screen, recommend, approve, notify],
    SUSPENDED: [submit, screen, recommend, approve, suspend],
    APPEALED: [submit, screen, recommend, approve, suspend, appeal],
  };
  return steps[state];
}

interface Applied {
  readonly membership: { readonly id: string };
}

/**
 * Takes one organisation to a state. Each step has its own idempotency key, so that an interrupted load
 * is simply run again.
 */
export async function bringToState(
  api: Api,
  { rorId, tier, fields }: SampleMember,
  state: SampleState,
  organization: { readonly id: string; readonly country: string },
  agency: string | undefined,
): Promise<void> {
  const key = (mutation: string) => `sample:${rorId}:${mutation}`;
  const { membership } = await api.accepted<Applied>(
    memberOf(organization.id),
    'applyForMembership',
    { organizationId: organization.id, tier, fields, note: 'Illustrative sample.', idempotencyKey: key('apply') },
    'membership { id }',
  );
  for (const { mutation, actor, input } of pathTo(state, organization.id, organization.country, agency)) {
    await api.accepted(actor, mutation, { id: membership.id, ...input, idempotencyKey: key(mutation) }, 'membership { state }');
  }
}
