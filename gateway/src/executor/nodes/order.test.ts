import { expect } from 'chai';
import type { Run, Step } from '../run.ts';
import { condition } from './condition.ts';
import { parallel } from './parallel.ts';
import { sequence } from './sequence.ts';

const runWith = (variables: Record<string, unknown> = {}) => ({ variables }) as unknown as Run;

/** Steps that note when they begin and end; each takes a few turns of the event loop. */
function noted(log: string[], name: string, turns = 1): Step {
  return async () => {
    log.push(`${name} begins`);
    for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
    log.push(`${name} ends`);
  };
}

describe('sequence', () => {
  it('begins a step when the one before has ended, and none after one that fails', async () => {
    const log: string[] = [];
    await sequence([noted(log, 'a', 3), noted(log, 'b')])(runWith(), []);
    expect(log).to.deep.equal(['a begins', 'a ends', 'b begins', 'b ends']);
    const fails = async () => Promise.reject(new Error('no'));
    expect(await sequence([fails, noted(log, 'c')])(runWith(), [])?.catch(({ message }: Error) => message)).to.equal('no');
    expect(log).not.to.include('c begins');
  });
});

describe('parallel', () => {
  it('begins all at once and ends with the last', async () => {
    const log: string[] = [];
    await parallel([noted(log, 'a', 3), noted(log, 'b', 1)])(runWith(), []);
    expect(log).to.deep.equal(['a begins', 'b begins', 'b ends', 'a ends']);
  });

  it('fails with a step that throws at once, and hears of those that fail later', async () => {
    const unheard: unknown[] = [];
    const note = (error: unknown) => unheard.push(error);
    process.on('unhandledRejection', note);
    const late: Step = async () => {
      await new Promise(setImmediate);
      throw new Error('late');
    };
    const atOnce: Step = () => {
      throw new Error('at once');
    };
    expect(await parallel([late, atOnce])(runWith(), [])?.catch(({ message }: Error) => message)).to.equal('at once');
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', note);
    expect(unheard).to.deep.equal([]);
  });
});

describe('condition', () => {
  const branch = (log: string[]) =>
    condition({
      variable: 'on',
      defaultValue: true,
      ifTrue: () => void log.push('true'),
      ifFalse: () => void log.push('false'),
    });

  it('runs the branch of the variable, or of its default', () => {
    const log: string[] = [];
    for (const variables of [{ on: true }, { on: false }, {}]) branch(log)(runWith(variables), []);
    expect(log).to.deep.equal(['true', 'false', 'true']);
  });

  it('does nothing where the branch is not there, and throws where the variable is no Boolean', () => {
    const only = condition({ variable: 'on', defaultValue: undefined, ifTrue: () => undefined, ifFalse: undefined });
    expect(only(runWith({ on: false }), [])).to.equal(undefined);
    expect(() => only(runWith({ on: null }), [])).to.throw('$on');
    expect(() => only(runWith(JSON.parse('{"__proto__":{"on":true}}')), [])).to.throw('$on');
  });
});
