import type { Readiness } from '@cattc/server';
import type { AnswerOf } from './messages.ts';

const gravity = ['ready', 'degraded', 'starting'] as const;

/** What all workers say together: the gravest, with whatever one of them misses. */
export function joinReadiness(own: Readiness, others: readonly AnswerOf<Readiness>[]): Readiness {
  let status = own.status;
  const checks = { ...own.checks };
  for (const { worker, answer = doesNotAnswer(worker) } of others) {
    if (gravity.indexOf(answer.status) > gravity.indexOf(status)) status = answer.status;
    for (const [name, state] of Object.entries(answer.checks)) {
      if (checks[name] === undefined || checks[name] === 'answers') checks[name] = state;
    }
  }
  return { status, checks };
}

const doesNotAnswer = (worker: number): Readiness => ({ status: 'degraded', checks: { [`worker ${worker}`]: 'does not answer in time' } });
