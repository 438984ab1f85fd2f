import type { EventEnvelope } from '@cattc/events';
import { expect } from 'chai';
import fc from 'fast-check';
import { type ParkedMark, type Position, planSteps, sequenceOf } from './inbox.ts';

const event = (subject: string, sequence: number): EventEnvelope =>
  ({ attributes: { subject, sequence: String(sequence).padStart(10, '0') }, data: '{}' }) as EventEnvelope;

const position = (sequence: number, ...parked: ParkedMark[]): Position => ({ sequence, parked });
const waiting = (sequence: number): ParkedMark => ({ sequence, blocked: false });
const failed = (sequence: number): ParkedMark => ({ sequence, blocked: true });

function plan(positions: Record<string, Position>, ...events: EventEnvelope[]): string[] {
  return planSteps(events, new Map(Object.entries(positions))).map((step) => {
    if (step.kind === 'unpark') return `unpark ${step.subject}${step.sequence}`;
    return `${step.kind} ${step.event.attributes.subject}${sequenceOf(step.event)}`;
  });
}

describe('the plan of an inbox', () => {
  it('applies the next sequence and begins with 1 for an aggregate that it has not met', () => {
    expect(plan({ a: position(4) }, event('a', 5), event('b', 1), event('a', 6))).to.deep.equal(['apply a5', 'apply b1', 'apply a6']);
  });

  it('drops what is at or below the position, and repetitions within the batch', () => {
    expect(plan({ a: position(4) }, event('a', 3), event('a', 4), event('a', 5), event('a', 5))).to.deep.equal(['apply a5']);
  });

  it('parks what is beyond a gap and says what is missing', () => {
    const steps = planSteps([event('a', 3), event('a', 1)], new Map());
    expect(steps.at(-1)).to.deep.include({ kind: 'park', missing: 2 });
    expect(plan({}, event('a', 3), event('a', 1))).to.deep.equal(['apply a1', 'park a3']);
  });

  it('takes up what waits as soon as the gap closes', () => {
    expect(plan({ a: position(1, waiting(4), waiting(3), waiting(6)) }, event('a', 2))).to.deep.equal([
      'apply a2',
      'unpark a3',
      'unpark a4',
    ]);
    expect(plan({}, event('a', 2), event('a', 3), event('a', 1))).to.deep.equal(['apply a1', 'apply a2', 'apply a3']);
  });

  it('takes up nothing at or behind an event that has failed, until it is to be tried again', () => {
    expect(plan({ a: position(1, failed(2), waiting(3)) }, event('a', 4), event('a', 2))).to.deep.equal(['park a4']);
    expect(plan({ a: position(1, waiting(2), waiting(3)) })).to.deep.equal(['unpark a2', 'unpark a3']);
  });

  it('takes a long row of waiting events', () => {
    const marks = Array.from({ length: 50_000 }, (_, index) => waiting(index + 2));
    expect(plan({ a: position(0, ...marks) }, event('a', 1))).to.have.length(50_001);
  });

  it('applies each aggregate in order, once and whole, however its events arrive and repeat', () => {
    const arrivals = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 30 }).chain((subjects) => {
      const counts = new Map<string, number>();
      const events = subjects.map((subject) => {
        counts.set(subject, (counts.get(subject) ?? 0) + 1);
        return event(subject, counts.get(subject) ?? 0);
      });
      const shuffled = fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2, maxLength: events.length * 2 });
      return fc.tuple(fc.constant(counts), shuffled, fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 60, maxLength: 60 }));
    });
    fc.assert(
      fc.property(arrivals, ([counts, events, sizes]) => {
        const applied = new Map<string, number[]>();
        const parked = new Map<string, Set<number>>();
        let at = 0;
        for (const size of sizes) {
          const batch = events.slice(at, at + size);
          at += size;
          const known = new Map(
            [...counts.keys()].map((subject) => [
              subject,
              position((applied.get(subject) ?? []).length, ...[...(parked.get(subject) ?? [])].map(waiting)),
            ]),
          );
          for (const step of planSteps(batch, known)) {
            const subject = step.kind === 'unpark' ? step.subject : step.event.attributes.subject;
            const sequence = step.kind === 'unpark' ? step.sequence : sequenceOf(step.event);
            const aside = parked.get(subject) ?? new Set<number>();
            parked.set(subject, aside);
            if (step.kind === 'park') aside.add(sequence);
            else applied.set(subject, [...(applied.get(subject) ?? []), sequence]);
            if (step.kind === 'unpark') expect(aside.delete(sequence)).to.equal(true);
          }
        }
        for (const [subject, count] of counts) {
          expect(applied.get(subject)).to.deep.equal(Array.from({ length: count }, (_, index) => index + 1));
          expect([...(parked.get(subject) ?? [])]).to.deep.equal([]);
        }
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });
});
