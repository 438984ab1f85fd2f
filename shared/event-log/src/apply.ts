import type { EventEnvelope } from '@cattc/events';
import type { Logger } from 'pino';
import type { DataSource, EntityManager } from 'typeorm';
import type { AnyConsumer } from './consumers.ts';
import { isOutage } from './faults.ts';
import { planSteps } from './inbox.ts';
import { findRedriven, type Parking, PositionMoved, parkEvents, readPositions, unparkEvents, writePositions } from './inbox-store.ts';

export interface ApplyContext {
  readonly dataSource: DataSource;
  readonly logger: Logger;
  applied(consumer: string, events: number): void;
}

interface Attempt {
  /** Each event is handed over alone, so that it is clear which one failed. */
  readonly singly: boolean;
  /** The event that was in hand when the attempt failed. */
  current?: EventEnvelope;
}

/**
 * Applies events to one consumer: all in one transaction, and when that fails one by one, so that only the aggregate that fails is parked.
 * Rejects when it is not the event's fault (the database is away): then nothing is parked and the batch has to come again.
 */
export async function applyBatch(context: ApplyContext, consumer: AnyConsumer, events: readonly EventEnvelope[]): Promise<void> {
  try {
    await applyTogether(context, consumer, events, [], { singly: false });
  } catch (error) {
    rethrowOutage(error);
    context.logger.warn(
      { err: error, consumer: consumer.name, events: events.length },
      'a batch of events failed, applying them one by one',
    );
    for (const event of events) await applyAlone(context, consumer, [event], []);
  }
}

/** Tries the parked events again that somebody has marked for it. */
export async function retryParked(context: ApplyContext, consumers: readonly AnyConsumer[]): Promise<void> {
  const { manager } = context.dataSource;
  const marked = await findRedriven(
    manager,
    consumers.map(({ name }) => name),
  );
  for (const { consumer: name, subject } of marked) {
    const consumer = consumers.find((one) => one.name === name);
    if (consumer === undefined) continue;
    await applyAlone(context, consumer, [], [subject]);
    await manager.query('UPDATE parked_event SET redrive = false WHERE redrive AND consumer = $1 AND subject = $2', [name, subject]);
  }
}

/** Applies what it can; an event that fails is parked, and what was in one transaction with it is tried again without it. */
async function applyAlone(
  context: ApplyContext,
  consumer: AnyConsumer,
  events: readonly EventEnvelope[],
  subjects: readonly string[],
): Promise<void> {
  for (;;) {
    const attempt: Attempt = { singly: true };
    try {
      return await applyTogether(context, consumer, events, subjects, attempt);
    } catch (error) {
      rethrowOutage(error);
      const failed = attempt.current ?? events[0];
      if (failed === undefined) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      const { subject, id } = failed.attributes;
      await parkEvents(context.dataSource.manager, consumer.name, [{ event: failed, kind: 'FAILED', reason }]);
      context.logger.error({ err: error, consumer: consumer.name, event: id, subject }, 'an event is parked, its aggregate waits');
    }
  }
}

async function applyTogether(
  { dataSource, applied }: ApplyContext,
  consumer: AnyConsumer,
  events: readonly EventEnvelope[],
  moreSubjects: readonly string[],
  attempt: Attempt,
): Promise<void> {
  const handled = await dataSource.transaction(async (manager) => {
    const subjects = [...new Set([...events.map(({ attributes }) => attributes.subject), ...moreSubjects])];
    const positions = await readPositions(manager, consumer.name, subjects);
    const steps = planSteps(events, positions);
    const unparked = await unparkEvents(
      manager,
      consumer.name,
      steps.filter((step) => step.kind === 'unpark'),
    );
    const due: EventEnvelope[] = [];
    const parkings: Parking[] = [];
    const moves = new Map<string, { from: number; to: EventEnvelope }>();
    for (const step of steps) {
      if (step.kind === 'park') {
        parkings.push({ event: step.event, kind: 'WAITING', reason: `waits for sequence ${step.missing}` });
        continue;
      }
      const event = step.kind === 'apply' ? step.event : unparked.get(`${step.subject}/${step.sequence}`);
      if (event === undefined) throw new PositionMoved(`${consumer.name}: a parked event is gone`);
      due.push(event);
      moves.set(event.attributes.subject, { from: positions.get(event.attributes.subject)?.sequence ?? 0, to: event });
    }
    const count = await handOver(consumer, due, manager, attempt);
    await parkEvents(manager, consumer.name, parkings);
    await writePositions(manager, consumer.name, moves);
    return count;
  });
  if (handled === 0) return;
  applied(consumer.name, handled);
  consumer.after?.();
}

async function handOver(consumer: AnyConsumer, due: readonly EventEnvelope[], manager: EntityManager, attempt: Attempt): Promise<number> {
  if ('handleBatch' in consumer && !attempt.singly) {
    if (due.length > 0) await consumer.handleBatch(due, manager);
    return due.length;
  }
  let handled = 0;
  for (const event of due) {
    if ('types' in consumer && !consumer.types.includes(event.attributes.type)) continue;
    attempt.current = event;
    if ('handle' in consumer) await consumer.handle(event, manager);
    else await consumer.handleBatch([event], manager);
    handled += 1;
  }
  return handled;
}

function rethrowOutage(error: unknown): void {
  if (error instanceof PositionMoved || isOutage(error)) throw error;
}
