import type { Calendars } from '@cattc/deadlines';
import { type Caller, publicCaller } from '@cattc/decisions';
import type { EventEnvelope, Origin } from '@cattc/events';
import { negotiateLanguage } from '@cattc/formats';
import type { Logger, Trace } from '@cattc/server';
import { type AuditTrail, createAuditTrail } from './audit/audit-trail.ts';
import { ToldRecords } from './told-records.ts';

/** Who does something, as the history keeps it: a person under a mandate, or the system itself: following an event (CONSUMER), or because a deadline has come (CLOCK). */
export interface Actor {
  readonly role: string;
  readonly person: string | null;
  readonly mandate: string | null;
  readonly country: string | null;
  readonly organization: string | null;
  /** The machine through which the person acted. */
  readonly via: string | null;
}

/** What every resolver and store of a subgraph is given about the request, or the event, that it serves. */
export interface RequestContext {
  readonly caller: Caller;
  readonly actor: Actor;
  /** Accept-Language as sent; texts and labels are chosen by it. */
  readonly acceptLanguage: string | undefined;
  readonly logger: Logger;
  /** The present, once per request. */
  readonly now: Date;
  /** The holidays that working days are counted by. */
  readonly calendars: Calendars;
  /** What events of this request say about where they come from. */
  readonly origin: Origin;
  /** What the request leaves in the audit. */
  readonly audit: AuditTrail;
  /** Takes the records that the answer tells of; null where nobody wants to know. */
  readonly told: ToldRecords | null;
}

export interface RequestFacts {
  readonly caller: Caller;
  readonly acceptLanguage: string | undefined;
  /** Whether the answer is to name the records that it tells of. */
  readonly tellsRecords?: boolean;
  readonly trace: Trace;
  readonly logger: Logger;
  readonly now: Date;
  readonly calendars: Calendars;
  readonly deploymentUrl: string;
}

/** The context of a GraphQL request. */
export function requestOf({
  caller,
  acceptLanguage,
  tellsRecords = false,
  trace,
  logger,
  now,
  calendars,
  deploymentUrl,
}: RequestFacts): RequestContext {
  const { role, person, mandate, country, organization, via } = caller;
  const actor = { role, person, mandate, country, organization, via };
  const { requestId, traceparent } = trace;
  return {
    caller,
    actor,
    acceptLanguage,
    logger,
    now,
    calendars,
    origin: { deploymentUrl, causationId: requestId, correlationId: requestId, traceparent, actor: { role, country } },
    audit: createAuditTrail({ ...actor, at: now, requestId, traceparent }),
    told: tellsRecords ? new ToldRecords() : null,
  };
}

/**
 * The context of a reaction: nobody's rights, the event as the cause, and the correlation of the request that began it all. It is no caller's decision: the history
 * has it, the audit does not.
 */
export function reactionTo(event: EventEnvelope, facts: SystemFacts): RequestContext {
  const { id, correlationid, traceparent } = event.attributes;
  return systemRequest('CONSUMER', { causationId: id, correlationId: correlationid, traceparent: traceparent ?? null }, facts);
}

/**
 * The context of what is done because a deadline has come: nobody's rights, and nobody's decision. `cause` names the deadline: what follows from
 * it in one transaction has it as its cause and as its correlation.
 */
export function clockTick(cause: string, facts: SystemFacts): RequestContext {
  return systemRequest('CLOCK', { causationId: cause, correlationId: cause, traceparent: null }, facts);
}

type SystemFacts = Pick<RequestFacts, 'logger' | 'now' | 'calendars' | 'deploymentUrl'>;

function systemRequest(
  role: 'CONSUMER' | 'CLOCK',
  cause: Pick<Origin, 'causationId' | 'correlationId' | 'traceparent'>,
  { logger, now, calendars, deploymentUrl }: SystemFacts,
): RequestContext {
  const actor = { role, person: null, mandate: null, country: null, organization: null, via: null };
  return {
    caller: publicCaller,
    actor,
    acceptLanguage: undefined,
    logger,
    now,
    calendars,
    origin: { deploymentUrl, ...cause, actor },
    audit: createAuditTrail({ ...actor, at: now, requestId: cause.causationId, traceparent: cause.traceparent }),
    told: null,
  };
}

/** A text as it is stored and published. */
export interface StoredText {
  readonly value: string;
  readonly lang: string;
  readonly provenance: 'HUMAN' | 'MACHINE' | 'REVIEWED';
}

/** The text in the language that suits the caller best; `isFallback` tells that it is not the language that was asked for first. */
export function presentText(
  texts: readonly StoredText[],
  acceptLanguage: string | undefined,
): (StoredText & { isFallback: boolean }) | null {
  const lang = negotiateLanguage(
    acceptLanguage,
    texts.map((text) => text.lang),
  );
  const found = texts.find((text) => text.lang === lang);
  if (found === undefined) return null;
  const wanted = acceptLanguage?.split(',')[0]?.split(';')[0]?.trim() ?? '';
  return { ...found, isFallback: wanted !== '' && wanted !== '*' && written(wanted) !== written(lang) };
}

/** Language and script: zh-TW is not zh-Hans. */
function written(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return tag;
  }
}
