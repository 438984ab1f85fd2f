import type { EventEnvelope } from '@cattc/events';

/** A parked event as far as the order of its aggregate goes. */
export interface ParkedMark {
  readonly sequence: number;
  /** It failed before, and nobody has asked for another try. */
  readonly blocked: boolean;
}

/** What a consumer knows of one aggregate. */
export interface Position {
  /** The last sequence applied or passed over; 0 for an aggregate it has not met. */
  readonly sequence: number;
  readonly parked: readonly ParkedMark[];
}

export type Step =
  | { readonly kind: 'apply'; readonly event: EventEnvelope }
  /** The next event of the aggregate is one that was parked. */
  | { readonly kind: 'unpark'; readonly subject: string; readonly sequence: number }
  /** An earlier sequence is missing or has failed. */
  | { readonly kind: 'park'; readonly event: EventEnvelope; readonly missing: number };

/** The sequence of an event as a number: 1, 2, 3 … per aggregate. */
export function sequenceOf(event: EventEnvelope): number {
  return Number(event.attributes.sequence);
}

/**
 * What to do with events as they come from the log: apply n + 1, drop what is n or less or parked already, park what is beyond a gap, and take
 * up what was parked as soon as its turn has come; what is parked and due already, without any event, is taken up first.
 */
export function planSteps(events: readonly EventEnvelope[], positions: ReadonlyMap<string, Position>): Step[] {
  const steps: Step[] = [];
  const reached = new Map<string, number>();
  /** By subject and sequence: what is parked, and what of these events is beyond a gap so far. */
  const aside = new Map<string, Map<number, ParkedMark | EventEnvelope>>();

  function takeUp(subject: string): void {
    const others = aside.get(subject);
    for (let sequence = (reached.get(subject) ?? 0) + 1; ; sequence += 1) {
      const next = others?.get(sequence);
      if (next === undefined || ('blocked' in next && next.blocked)) return;
      if ('attributes' in next) {
        others?.delete(sequence);
        steps.push({ kind: 'apply', event: next });
      } else {
        steps.push({ kind: 'unpark', subject, sequence });
      }
      reached.set(subject, sequence);
    }
  }

  for (const [subject, { sequence, parked }] of positions) {
    reached.set(subject, sequence);
    aside.set(subject, new Map(parked.map((mark) => [mark.sequence, mark])));
    takeUp(subject);
  }
  for (const event of events) {
    const { subject } = event.attributes;
    const sequence = sequenceOf(event);
    const others = aside.get(subject) ?? new Map<number, ParkedMark | EventEnvelope>();
    aside.set(subject, others);
    if (sequence <= (reached.get(subject) ?? 0) || others.has(sequence)) continue;
    others.set(sequence, event);
    takeUp(subject);
  }
  for (const [subject, others] of aside) {
    for (const event of others.values()) {
      if ('attributes' in event) steps.push({ kind: 'park', event, missing: (reached.get(subject) ?? 0) + 1 });
    }
  }
  return steps;
}
