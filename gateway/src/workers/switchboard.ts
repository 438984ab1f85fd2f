import type { AnswerOf, FromWorker, Question, ToWorker } from './messages.ts';

/** The way to one worker, for as long as it lives. */
export interface Line {
  readonly worker: number;
  send(message: ToWorker): void;
}

interface Round {
  readonly asker: Line;
  readonly id: number;
  readonly awaited: Set<Line>;
  readonly answers: AnswerOf<unknown>[];
  readonly limit: NodeJS.Timeout | undefined;
}

/** For health and metrics; less than whoever asks for these waits. */
const answerWithinMs = 3_000;

/**
 * Hands each question to all other workers, and their answers back to who asked. What is `written` is answered only when every worker has said that it
 * knows, or has gone: an answer that is late is waited for.
 */
export class Switchboard {
  readonly #lines = new Set<Line>();
  readonly #rounds = new Map<number, Round>();
  readonly #answerWithinMs: number;
  #last = 0;

  constructor(options: { readonly answerWithinMs?: number } = {}) {
    this.#answerWithinMs = options.answerWithinMs ?? answerWithinMs;
  }

  /** From now on it is asked too. */
  join(line: Line): void {
    this.#lines.add(line);
  }

  /** It has ended: nobody waits for it, and nobody is told what it asked. */
  leave(line: Line): void {
    this.#lines.delete(line);
    for (const [number, round] of this.#rounds) {
      if (round.asker === line) this.#drop(number, round);
      else if (round.awaited.delete(line)) this.#endIfWhole(number, round);
    }
  }

  receive(line: Line, message: FromWorker): void {
    if (message.kind === 'ask') this.#ask(line, message.id, message.question);
    else if (message.kind === 'answer') {
      const round = this.#rounds.get(message.round);
      if (!round?.awaited.delete(line)) return;
      round.answers.push({ worker: line.worker, answer: message.answer });
      this.#endIfWhole(message.round, round);
    }
  }

  #ask(asker: Line, id: number, question: Question): void {
    const number = ++this.#last;
    const awaited = new Set(this.#lines);
    awaited.delete(asker);
    const limit = question.about === 'written' ? undefined : setTimeout(() => this.#endLate(number), this.#answerWithinMs);
    const round: Round = { asker, id, awaited, answers: [], limit };
    this.#rounds.set(number, round);
    // A line may answer while it is asked.
    for (const line of [...awaited]) line.send({ kind: 'asked', round: number, question });
    this.#endIfWhole(number, round);
  }

  #endLate(number: number): void {
    const round = this.#rounds.get(number);
    if (round === undefined) return;
    for (const { worker } of round.awaited) round.answers.push({ worker });
    round.awaited.clear();
    this.#endIfWhole(number, round);
  }

  #endIfWhole(number: number, round: Round): void {
    if (round.awaited.size > 0 || this.#rounds.get(number) !== round) return;
    this.#drop(number, round);
    round.asker.send({ kind: 'answered', id: round.id, answers: round.answers });
  }

  #drop(number: number, { limit }: Round): void {
    clearTimeout(limit);
    this.#rounds.delete(number);
  }
}
