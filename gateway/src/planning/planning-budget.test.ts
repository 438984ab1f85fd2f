import { publicCaller } from '@cattc/decisions';
import { expect } from 'chai';
import type { GraphQLError } from 'graphql';
import { createPlanningBudget } from './planning-budget.ts';

describe('the time that a caller may plan', () => {
  const ada = { ...publicCaller, person: 'test:ada' };

  it('ends when it is spent, is told with the time to wait, and begins again after the window', () => {
    let now = 0;
    const budget = createPlanningBudget({ budgetMs: 100, windowMs: 60_000 }, () => now);
    budget.check(ada);
    budget.charge(ada, 60);
    now = 10_000;
    budget.check(ada);
    budget.charge(ada, 60);
    const refused = (() => {
      try {
        budget.check(ada);
      } catch (error) {
        return error as GraphQLError;
      }
      return undefined;
    })();
    expect(refused?.extensions).to.deep.equal({ code: 'PLANNING_LIMITED', retryAfter: 50, http: { status: 429 } });
    now = 60_001;
    budget.check(ada);
    budget.charge(ada, 60);
    budget.check(ada);
  });

  it('is each person’s own, and one of all who come without a token', () => {
    const budget = createPlanningBudget({ budgetMs: 100, windowMs: 60_000 }, () => 0);
    budget.charge(ada, 100);
    budget.check({ ...publicCaller, person: 'test:bob' });
    budget.check(publicCaller);
    budget.charge(publicCaller, 100);
    expect(() => budget.check({ ...publicCaller })).to.throw('New operations of yours');
  });
});
