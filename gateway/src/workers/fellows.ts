import type { AnswerOf, Answers, FromWorker, Question, ToWorker } from './messages.ts';

type Answerer<About extends keyof Answers> = (question: Question & { readonly about: About }) => Answers[About] | Promise<Answers[About]>;

/** The other workers of the same gateway, as one of them sees them. */
export interface Fellows {
  /** Which one this is, from 1 on; undefined where it is the only one. */
  readonly worker: number | undefined;
  /** Whether it takes the place of one that has ended, in a gateway that is in service. */
  readonly isReplacement: boolean;
  /** From now on this one is asked what others ask; must be done before it reads anything for a client. */
  join(): Promise<void>;
  /** Asks all others, and who supervises them. What is `written` every one of them knows then; of other answers some may be missing. */
  ask<About extends keyof Answers>(question: Question & { readonly about: About }): Promise<readonly AnswerOf<Answers[About]>[]>;
  /** What this one answers; until it is given, nothing. */
  answer<About extends keyof Answers>(about: About, answerer: Answerer<About>): void;
}

/** Of a gateway that is one process. */
export const alone: Fellows = {
  worker: undefined,
  isReplacement: false,
  join: async () => undefined,
  ask: async () => [],
  answer: () => undefined,
};

/** How often a worker says that it turns. */
const aliveEveryMs = 1_000;

/** Gets to know, as a worker, who the others are. */
export async function meetFellows(): Promise<Fellows> {
  const send = (message: FromWorker): void => void process.send?.(message, () => undefined);
  const answerers = new Map<string, (question: Question) => unknown>();
  const asked = new Map<number, (answers: readonly AnswerOf<never>[]) => void>();
  let last = 0;
  let hasJoined = (): void => undefined;
  const { worker, isReplacement } = await new Promise<ToWorker & { kind: 'begun' }>((resolve) => {
    process.on('message', (message: ToWorker) => {
      if (message.kind === 'begun') resolve(message);
      else if (message.kind === 'joined') hasJoined();
      else if (message.kind === 'asked') void reply(message.round, message.question);
      else if (message.kind === 'answered') {
        asked.get(message.id)?.(message.answers as readonly AnswerOf<never>[]);
        asked.delete(message.id);
      }
    });
    send({ kind: 'begin' });
  });

  async function reply(round: number, question: Question): Promise<void> {
    let answer: unknown;
    try {
      answer = await answerers.get(question.about)?.(question);
    } finally {
      send({ kind: 'answer', round, answer });
    }
  }

  return {
    worker,
    isReplacement,
    join: () =>
      new Promise((resolve) => {
        hasJoined = resolve;
        send({ kind: 'join' });
        setInterval(() => send({ kind: 'alive' }), aliveEveryMs).unref();
      }),
    ask: (question) =>
      new Promise((resolve) => {
        const id = ++last;
        asked.set(id, resolve as (answers: readonly AnswerOf<never>[]) => void);
        send({ kind: 'ask', id, question });
      }),
    answer(about, answerer) {
      answerers.set(about, answerer as (question: Question) => unknown);
    },
  };
}
