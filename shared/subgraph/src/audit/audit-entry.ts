import type { Decision } from '@cattc/decisions';

/** DECISION: something was accepted. REFUSAL: the matter did not allow it. DENIAL: the caller's rights did not. READ: something not public was given. */
export const auditKinds = ['DECISION', 'REFUSAL', 'DENIAL', 'READ'] as const;
export type AuditKind = (typeof auditKinds)[number];

/** Who did it, under which mandate, in which request: what all entries of a request have in common. */
export interface AuditedRequest {
  readonly at: Date;
  readonly person: string | null;
  /** The machine through which the person acted. */
  readonly via: string | null;
  readonly mandate: string | null;
  readonly role: string;
  readonly organization: string | null;
  readonly country: string | null;
  readonly requestId: string;
  readonly traceparent: string | null;
}

/** What was done, and what came of it. */
export interface AuditedAct {
  readonly kind: AuditKind;
  /** The mutation, or each `Type.field` that was read. */
  readonly actions: readonly string[];
  /** Ids of the records concerned. */
  readonly subjects: readonly string[];
  /** ACCEPTED, or the refusal's code. */
  readonly outcome: string;
  /** Reason code, where one was given. */
  readonly reason: string | null;
  /** What else explains it; never what a person wrote. */
  readonly details: string | null;
}

/** Longest lists and texts of one entry; an act on more subjects, or of more actions, is several entries. */
export const auditBounds = { list: 100, listed: 200, text: 300, details: 1_000 } as const;

const deniedBy: ReadonlySet<string> = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'ORGANIZATION_SUSPENDED']);
const typedId = /^[a-z]{2,8}_[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const reasonCode = /^[A-Z][A-Z0-9_]{0,63}$/;
const mostPaths = 10;

/** A change that a mutation recorded. */
export interface AuditedChange {
  readonly subject: string;
  readonly reason: string | null;
}

/**
 * The act of a mutation. Its subjects are those of the changes that it recorded; where there are none, the ids that its input names. Of a refusal's details it tells
 * which values were wrong, not what they were.
 */
export function mutationAct(mutation: string, input: object, decision: Decision<unknown>, recorded: readonly AuditedChange[]): AuditedAct {
  // What a part of a mutation was refused has nothing to do with what its other parts changed.
  const changes = decision.kind === 'accepted' ? recorded : [];
  const subjects = [...new Set(changes.length > 0 ? changes.map(({ subject }) => subject) : idsIn(input))];
  const given = 'reason' in input && typeof input.reason === 'string' && reasonCode.test(input.reason) ? input.reason : null;
  const act = { actions: [mutation], subjects, reason: changes.find(({ reason }) => reason !== null)?.reason ?? given };
  if (decision.kind === 'accepted') return { ...act, kind: 'DECISION', outcome: 'ACCEPTED', details: null };
  const { code, details } = decision.refusal;
  const paths = details.slice(0, mostPaths).map(({ path }) => path);
  return { ...act, kind: isDenial(code) ? 'DENIAL' : 'REFUSAL', outcome: code, details: paths.length === 0 ? null : paths.join(', ') };
}

/** Whether a refusal's code says that the caller's rights were the reason. */
export function isDenial(code: string): boolean {
  return deniedBy.has(code);
}

/** The ids that a mutation's input names. */
export function idsIn(input: object): string[] {
  return Object.values(input).filter((value): value is string => typeof value === 'string' && typedId.test(value));
}

/** The act within the bounds of an entry: its lists cut into as many entries as they take. */
export function boundedActs(act: AuditedAct): AuditedAct[] {
  const cut = {
    outcome: bounded(act.outcome, auditBounds.text),
    reason: act.reason === null ? null : bounded(act.reason, auditBounds.text),
    details: act.details === null ? null : bounded(act.details, auditBounds.details),
  };
  return parts(act.actions).flatMap((actions) => parts(act.subjects).map((subjects) => ({ ...act, ...cut, actions, subjects })));
}

function parts(list: readonly string[]): string[][] {
  const short = list.map((item) => bounded(item, auditBounds.listed));
  const count = Math.max(1, Math.ceil(short.length / auditBounds.list));
  return Array.from({ length: count }, (_, index) => short.slice(index * auditBounds.list, (index + 1) * auditBounds.list));
}

/** The text, or its beginning: whole characters, and none that Postgres does not take. */
export function bounded(text: string, most: number): string {
  const whole = text.replaceAll('\0', '');
  return whole.length <= most
    ? whole
    : `${Array.from(whole.slice(0, most - 1))
        .slice(0, -1)
        .join('')}…`;
}
