import { expect } from 'chai';
import fc from 'fast-check';
import type { AnswerOf, FromWorker, ToWorker } from './messages.ts';
import { type Line, Switchboard } from './switchboard.ts';

/** A worker whose messages arrive, in their order, when the test says so. */
class Worker {
  readonly known = new Set<string>();
  readonly answers = new Map<number, readonly AnswerOf<unknown>[]>();
  readonly #to: ToWorker[] = [];
  readonly #from: FromWorker[] = [];
  readonly #board: Switchboard;
  readonly line: Line;
  isAlive = true;

  constructor(board: Switchboard, worker: number) {
    this.#board = board;
    this.line = { worker, send: (message) => void this.#to.push(message) };
    board.join(this.line);
  }

  ask(id: number, question: Extract<FromWorker, { kind: 'ask' }>['question']): void {
    this.#from.push({ kind: 'ask', id, question });
  }

  /** The next message to it arrives. */
  hear(): void {
    const message = this.isAlive ? this.#to.shift() : undefined;
    if (message?.kind === 'answered') this.answers.set(message.id, message.answers);
    if (message?.kind !== 'asked') return;
    if (message.question.about === 'written') this.known.add(String(message.question.person));
    this.#from.push({ kind: 'answer', round: message.round, answer: `of ${this.line.worker}` });
  }

  /** The next message of it arrives. */
  speak(): void {
    const message = this.isAlive ? this.#from.shift() : undefined;
    if (message !== undefined) this.#board.receive(this.line, message);
  }

  die(): void {
    this.isAlive = false;
    this.#board.leave(this.line);
  }
}

const step = fc.record({ what: fc.constantFrom('write', 'hear', 'hear', 'speak', 'speak', 'die', 'join'), which: fc.nat(7) });

describe('the switchboard of workers', () => {
  it('says that a write is known only when every worker that was there knows it or has gone, and says it at last', () => {
    const seen = { told: 0, othersGone: 0 };
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const board = new Switchboard();
        const workers = [1, 2, 3].map((number) => new Worker(board, number));
        const writes: { asker: Worker; id: number; others: Worker[] }[] = [];
        const check = () => {
          for (const { asker, id, others } of writes) {
            if (!asker.answers.has(id)) continue;
            seen.told += 1;
            for (const other of others) {
              if (!other.isAlive) seen.othersGone += 1;
              else expect(other.known.has(`person ${id}`), `write ${id} is known to ${other.line.worker}`).to.equal(true);
            }
          }
        };
        for (const { what, which } of steps) {
          const worker = workers[which % workers.length] as Worker;
          if (what === 'hear') worker.hear();
          else if (what === 'speak') worker.speak();
          else if (what === 'die') worker.die();
          else if (what === 'join') workers.push(new Worker(board, workers.length + 1));
          else if (worker.isAlive) {
            const id = writes.length;
            writes.push({ asker: worker, id, others: workers.filter((each) => each !== worker) });
            worker.ask(id, { about: 'written', person: `person ${id}` });
          }
          check();
        }
        for (let turn = 0; turn < 4 * (writes.length + 1); turn += 1) {
          for (const worker of workers) for (let left = 0; left < 2 * (writes.length + 1); left += 1) [worker.speak(), worker.hear()];
          check();
        }
        for (const { asker, id } of writes) expect(asker.answers.has(id), `write ${id} is told`).to.equal(asker.isAlive);
      }),
      { seed: 20_261_124, numRuns: 300 },
    );
    expect(seen.told).to.be.greaterThan(300);
    expect(seen.othersGone).to.be.greaterThan(100);
  });

  it('answers what is asked of all with what each says, and names who says nothing in time', async () => {
    const board = new Switchboard({ answerWithinMs: 10 });
    const [asker, prompt, mute] = [1, 2, 3].map((number) => new Worker(board, number)) as [Worker, Worker, Worker];
    asker.ask(7, { about: 'figures' });
    asker.speak();
    prompt.hear();
    prompt.speak();
    while (!asker.answers.has(7)) {
      asker.hear();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(asker.answers.get(7)).to.deep.equal([{ worker: 2, answer: 'of 2' }, { worker: 3 }]);
    mute.hear();
    mute.speak();
    asker.hear();
    expect(asker.answers.size).to.equal(1);
  });
});
