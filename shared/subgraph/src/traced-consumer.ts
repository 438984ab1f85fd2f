import type { AnyConsumer } from '@cattc/event-log';
import type { EventEnvelope } from '@cattc/events';
import { type Span, SpanKind, SpanStatusCode, spanBeneath, type Tracer, traceparentOf } from '@cattc/server';

/**
 * The same consumer, each event that it handles as a span of the trace that the event belongs to; what a reaction tells in turn is beneath its span. Events of no
 * trace begin none.
 */
export function tracedConsumer(consumer: AnyConsumer, tracer: Tracer | undefined): AnyConsumer {
  if (tracer === undefined) return consumer;
  const spanOf = ({ attributes: { traceparent, type, id } }: EventEnvelope): Span | undefined =>
    spanBeneath(tracer, traceparent, `react ${consumer.name}`, SpanKind.CONSUMER)?.setAttributes({
      'cattc.consumer': consumer.name,
      'cattc.event.type': type,
      'cattc.event.id': id,
    });
  if ('handleBatch' in consumer) {
    return {
      ...consumer,
      // What a journal keeps is the event as it is.
      handleBatch: (events, manager) =>
        ended(
          events.flatMap((event) => spanOf(event) ?? []),
          consumer.handleBatch(events, manager),
        ),
    };
  }
  return {
    ...consumer,
    handle(event, manager) {
      const span = spanOf(event);
      if (span === undefined) return consumer.handle(event, manager);
      const beneath = { ...event, attributes: { ...event.attributes, traceparent: traceparentOf(span) } };
      return ended([span], consumer.handle(beneath, manager));
    },
  };
}

async function ended(spans: readonly Span[], handled: Promise<void>): Promise<void> {
  try {
    await handled;
  } catch (error) {
    for (const span of spans) span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'fault' });
    throw error;
  } finally {
    for (const span of spans) span.end();
  }
}
