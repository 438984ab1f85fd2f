import {
  accept,
  type Caller,
  type Decision,
  type NullableKeys,
  type Refused,
  refuse,
  refuseByTable,
  refuseInvalid,
  refuseRole,
  statedValues,
  type TransitionTable,
} from '@cattc/decisions';
import type { PartnerSystemView } from '@cattc/events';
import type { PartnerSystemReason, PartnerSystemState } from '../generated/resolvers.ts';
import { type PartnerScope, type PartnerSystemInput, readFacts, readNote } from './partner-system-input.ts';
import type { PartnerSystemCode } from './partner-system-messages.ts';

/** What is known of a partner's system apart from its course. */
export interface PartnerSystemFacts {
  readonly name: string;
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  readonly organizationId: string | null;
  /** The `sub` of its tokens. */
  readonly subject: string;
  readonly scopes: readonly PartnerScope[];
  readonly contact: { readonly name: string | null; readonly email: string } | null;
}

/** A partner country's machine that follows the events. Instants are ISO texts. */
export interface PartnerSystem extends PartnerSystemFacts {
  readonly id: string;
  readonly version: number;
  /** `PTN-2026-00003` */
  readonly number: string;
  readonly state: PartnerSystemState;
  readonly createdAt: string;
  readonly updatedAt: string;
}

const staff = ['SECRETARIAT', 'ADMIN'] as const;

export const partnerSystemTable = {
  update: { from: ['ACTIVE', 'SUSPENDED'], to: 'unchanged', by: staff, event: 'updated' },
  suspend: { from: ['ACTIVE'], to: 'SUSPENDED', by: staff, signs: true, event: 'suspended' },
  reinstate: { from: ['SUSPENDED'], to: 'ACTIVE', by: staff, signs: true, event: 'reinstated' },
} as const satisfies TransitionTable<PartnerSystemState, string>;
export type PartnerSystemAction = keyof typeof partnerSystemTable;

/** The mutation that runs an action; readers of `actions` see these names. */
export const mutationOf: Readonly<Record<PartnerSystemAction, string>> = {
  update: 'updatePartnerSystem',
  suspend: 'suspendPartnerSystem',
  reinstate: 'reinstatePartnerSystem',
};

/** The active system that has a subject, as far as decisions about another one need to know. */
export type Holder = Pick<PartnerSystem, 'id' | 'number'>;

/** What a caller says with an action on a system; of an update, what is absent stays. */
export type PartnerSystemEdit = {
  readonly [Key in Exclude<keyof PartnerSystemInput, 'country'>]?: PartnerSystemInput[Key] | null | undefined;
} & {
  readonly reason?: PartnerSystemReason | null | undefined;
  readonly note?: string | null | undefined;
};

export interface PartnerSystemChange {
  readonly system: PartnerSystem;
  readonly reason: PartnerSystemReason | null;
  readonly note: string | null;
}

type PartnerSystemDecision = Decision<PartnerSystemChange, PartnerSystemCode>;

/** The first event of a system: from now on it has a feed. `holder` is the active system that has the subject. */
export function register(
  { note: stated, ...input }: PartnerSystemInput & { readonly note?: string | null | undefined },
  holder: Holder | null,
  identity: { readonly id: string; readonly number: string },
  caller: Caller,
  now: Date,
): PartnerSystemDecision {
  const wrongRole = refuseRole(caller, staff, 'registerPartnerSystem');
  if (wrongRole !== null) return wrongRole;
  const facts = readFacts(input);
  const note = readNote(stated);
  const invalid = refuseInvalid([...facts.details, ...note.details]);
  if (invalid !== null) return invalid;
  if (holder !== null) return refuse('SUBJECT_TAKEN', { number: holder.number });
  const at = now.toISOString();
  const system: PartnerSystem = { ...identity, ...facts.value, version: 1, state: 'ACTIVE', createdAt: at, updatedAt: at };
  return accept({ system, reason: null, note: note.value });
}

/** Whether the caller may do the action now, apart from what it says with it: what `actions` shows and every decision begins with. */
export function refuseAction(
  action: PartnerSystemAction,
  system: PartnerSystem,
  holder: Holder | null,
  caller: Caller,
): Refused<PartnerSystemCode> | null {
  const refused = refuseByTable<PartnerSystemState, PartnerSystemAction>(
    partnerSystemTable,
    action,
    system.state,
    caller,
    mutationOf[action],
  );
  if (refused !== null) return refused;
  return action === 'reinstate' && isOther(holder, system) ? refuse('SUBJECT_TAKEN', { number: holder.number }) : null;
}

/** Any action on a registered system. `holder` is the active system that has the subject the system is to have. */
export function decide(
  action: PartnerSystemAction,
  system: PartnerSystem,
  { reason, note: stated, ...edit }: PartnerSystemEdit,
  holder: Holder | null,
  caller: Caller,
  now: Date,
): PartnerSystemDecision {
  const refused = refuseAction(action, system, holder, caller);
  if (refused !== null) return refused;
  const facts = readFacts(action === 'update' ? edited(system, edit) : system);
  const note = readNote(stated);
  const invalid = refuseInvalid([...facts.details, ...note.details]);
  if (invalid !== null) return invalid;
  if (system.state === 'ACTIVE' && isOther(holder, system)) return refuse('SUBJECT_TAKEN', { number: holder.number });
  const { to } = partnerSystemTable[action];
  const changed: PartnerSystem = {
    ...system,
    ...facts.value,
    state: to === 'unchanged' ? system.state : to,
    version: system.version + 1,
    updatedAt: now.toISOString(),
  };
  return accept({ system: changed, reason: reason ?? null, note: note.value });
}

const clearable = { organizationId: true, contact: true } satisfies Record<NullableKeys<PartnerSystemFacts>, true>;

function edited(system: PartnerSystem, edit: Omit<PartnerSystemEdit, 'reason' | 'note'>): PartnerSystemInput {
  return { ...system, ...statedValues(edit, clearable) };
}

function isOther(holder: Holder | null, { id }: PartnerSystem): holder is Holder {
  return holder !== null && holder.id !== id;
}

/** What the event log may know of a system: neither its contact nor its subject, only its hash. */
export function eventView({ id, name, country, state, scopes }: PartnerSystem, subjectHash: string): PartnerSystemView {
  return { id, name, country, state, scopes: [...scopes], subjectHash };
}
