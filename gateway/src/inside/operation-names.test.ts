import { expect } from 'chai';
import { OperationNames } from './operation-names.ts';

describe('the names that have figures of their own', () => {
  let forgotten: string[];
  const start = (most: number) => new OperationNames({ most, askedFirst: 3, windowMs: 1_000, onForgotten: (name) => forgotten.push(name) });
  const ask = (names: OperationNames, name: string, times: number, now = 0) => {
    let label = '';
    for (let asked = 0; asked < times; asked += 1) label = names.labelOf(name, now);
    return label;
  };
  beforeEach(() => {
    forgotten = [];
  });

  it('are those that are asked again and again', () => {
    const names = start(2);
    expect([ask(names, 'A', 2), ask(names, 'A', 1), ask(names, 'B', 3), ask(names, 'C', 3)]).to.deep.equal([
      '(other)',
      'A',
      'B',
      '(other)',
    ]);
    expect(names.labelOf(undefined, 0)).to.equal('(none)');
  });

  it('give their place to one that is asked twice as often, the least asked first', () => {
    const names = start(2);
    ask(names, 'A', 50);
    ask(names, 'B', 10);
    expect(ask(names, 'C', 18)).to.equal('(other)');
    expect(ask(names, 'C', 3)).to.equal('C');
    expect(forgotten).to.deep.equal(['B']);
    expect(ask(names, 'A', 1)).to.equal('A');
  });

  it('are no more than their places, however many are asked for, and no long ones', () => {
    const names = start(5);
    for (const name of ['A', 'B']) ask(names, name, 100);
    for (let at = 0; at < 10_000; at += 1) ask(names, `Made${at}`, 7);
    expect(names.size).to.be.at.most(5);
    expect([ask(names, 'A', 1), ask(names, 'B', 1)]).to.deep.equal(['A', 'B']);
    expect(forgotten).not.to.include.members(['A']);
    expect(ask(names, 'x'.repeat(101), 10)).to.equal('(other)');
    expect(ask(start(0), 'A', 10)).to.equal('(other)');
  });

  it('lose half of what they were asked in each window', () => {
    const names = start(1);
    ask(names, 'Old', 40);
    ask(names, 'New', 60, 500);
    expect(ask(names, 'New', 9, 2_000)).to.equal('(other)');
    ask(names, 'New', 9, 4_000);
    expect(ask(names, 'New', 12, 6_000)).to.equal('New');
    expect(forgotten).to.deep.equal(['Old']);
  });
});
