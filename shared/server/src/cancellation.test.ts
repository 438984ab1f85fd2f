import { expect } from 'chai';
import { Cancellation, type CancelSignal } from './cancellation.ts';

describe('a cancellation', () => {
  const listener = (told: string[], name: string) => ({ handleEvent: () => void told.push(name) });

  it('tells everybody who still listens, once', () => {
    const [cancellation, told] = [new Cancellation(), [] as string[]];
    const [one, other, gone] = ['one', 'other', 'gone'].map((name) => listener(told, name));
    for (const each of [one, other, gone]) cancellation.addEventListener('abort', each as NonNullable<typeof each>);
    cancellation.removeEventListener('abort', gone as NonNullable<typeof gone>);
    cancellation.removeEventListener('abort', listener(told, 'never listened'));
    expect(cancellation.aborted).to.equal(false);
    cancellation.abort();
    cancellation.abort();
    expect(told).to.deep.equal(['one', 'other']);
    expect(cancellation.aborted).to.equal(true);
  });

  it('tells nobody who comes too late, as an AbortSignal does', () => {
    const control = new AbortController();
    const cancellation = new Cancellation();
    for (const each of [control, cancellation]) each.abort();
    const signals: readonly CancelSignal[] = [control.signal, cancellation];
    for (const signal of signals) {
      const told: string[] = [];
      signal.addEventListener('abort', listener(told, 'late'), { once: true });
      expect([signal.aborted, told]).to.deep.equal([true, []]);
    }
  });

  it('tells the others where one of them leaves meanwhile', () => {
    const [cancellation, told] = [new Cancellation(), [] as string[]];
    const other = listener(told, 'other');
    cancellation.addEventListener('abort', { handleEvent: () => cancellation.removeEventListener('abort', other) });
    cancellation.addEventListener('abort', other);
    cancellation.abort();
    expect(told).to.deep.equal(['other']);
  });
});
