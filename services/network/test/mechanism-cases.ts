import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import type { AgencyMandate } from '../src/country/country.ts';
import { MechanismState } from '../src/generated/resolvers.ts';
import { type Mechanism, type MechanismAction, type MechanismFacts, mutationOf, type Signing } from '../src/mechanism/mechanism.ts';
import { withStep } from '../src/mechanism/mechanism-deadlines.ts';
import type { MechanismInput } from '../src/mechanism/mechanism-decisions.ts';

export const now = new Date('2026-03-02T09:00:00.000Z');
export const states = Object.values(MechanismState);
export const actions = Object.keys(mutationOf) as MechanismAction[];

export const cnAgencyId = newId('org');
export const partnerAgencyId = newId('org');
/** It answers for the partner's country too, since 2020. */
export const youngAgencyId = newId('org');

/** The sides as callers: two persons of China's, one of the partner's. */
export const secretary = callerOf('SECRETARIAT', { person: 'local:secretary' });
export const chinaOfficer = callerOf('AGENCY', { person: 'cn:officer', country: 'CN', organization: cnAgencyId });
export const partnerOfficer = callerOf('AGENCY', { person: 'th:officer', country: 'TH', organization: partnerAgencyId });

const mandate = (organizationId: string, country: string, from: string, to: string | null = null): AgencyMandate => ({
  ...{ id: newId('agm'), version: 1, organizationId, country, subdivision: null, subject: 'MEMBERSHIP', operator: false, from, to },
});

export const facts: MechanismFacts = {
  agencies: [
    mandate(cnAgencyId, 'CN', '2010-01-01'),
    mandate(partnerAgencyId, 'TH', '2010-01-01'),
    mandate(youngAgencyId, 'TH', '2020-01-01'),
  ],
  agencyOf: { CHINA: cnAgencyId, PARTNER: partnerAgencyId },
  now,
};

export const instrument = {
  kind: 'MOU',
  title: [{ value: 'Memorandum of understanding', lang: 'en', provenance: 'HUMAN' }],
  documentIds: [],
} as const;

export const signing: Signing = {
  side: 'CHINA',
  by: 'local:secretary',
  signedOn: '2026-02-20',
  instrument,
  recordedAt: '2026-02-21T09:00:00.000Z',
};

const beforeSignature: readonly MechanismState[] = ['PROPOSED', 'NEGOTIATING'];

/** A mechanism that China proposed, in a state. */
export function mechanismIn(state: MechanismState, facts: Partial<Mechanism> = {}): Mechanism {
  const signed = !beforeSignature.includes(state);
  const inForce = signed && state !== 'SIGNED';
  const at = '2026-02-20T09:00:00.000Z';
  return withStep({
    id: newId('mec'),
    version: 3,
    number: 'MEC-2026-00007',
    country: 'TH',
    cnAgencyId,
    partnerAgencyId,
    state,
    proposedBy: 'CHINA',
    instrument: signed ? instrument : null,
    signing: null,
    signedOn: signed ? '2026-02-20' : null,
    inForceOn: inForce ? '2026-02-20' : null,
    reviewEveryYears: 5,
    initiatives: [],
    nextReviewOn: inForce && state !== 'TERMINATED' ? '2031-02-20' : null,
    lastReview: null,
    reviewDueSince: null,
    waitsFor: [],
    waitingSince: null,
    dueAt: null,
    stateSince: at,
    effectiveAt: at,
    createdAt: '2026-02-01T08:00:00.000Z',
    updatedAt: at,
    ...facts,
  });
}

/** What stands in the way of an action but its state is not there: the other side has recorded a signature where one is confirmed. */
export function readyFor(action: MechanismAction, state: MechanismState, side: 'CHINA' | 'PARTNER' = 'CHINA'): Mechanism {
  if (action !== 'confirmSigning' || state !== 'NEGOTIATING') return mechanismIn(state);
  return mechanismIn(state, { signing: { ...signing, side: side === 'CHINA' ? 'PARTNER' : 'CHINA', by: 'somebody:else' } });
}

/** What an action takes. */
export function inputFor(action: MechanismAction): MechanismInput {
  switch (action) {
    case 'update':
      return { reviewEveryYears: 3 };
    case 'sign':
      return { instrument, signedOn: '2026-03-01' };
    case 'review':
      return { outcome: 'AMEND' };
    case 'letLapse':
      return { outcome: 'LET_LAPSE' };
    case 'markDormant':
      return { reason: 'INACTIVE' };
    case 'terminate':
      return { reason: 'REPLACED' };
    default:
      return {};
  }
}
