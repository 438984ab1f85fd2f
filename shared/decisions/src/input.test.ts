import { expect } from 'chai';
import { InputReader, type NullableKeys, statedValues } from './input.ts';

interface Facts {
  readonly name: string;
  readonly city: string | null;
}
const clearable = { city: true } satisfies Record<NullableKeys<Facts>, true>;

describe('the values that an edit states', () => {
  it('are those that are given; null clears what may be null and stands for absent elsewhere', () => {
    const edit: { [Key in keyof Facts]?: Facts[Key] | null | undefined } = { name: null, city: null };
    expect(statedValues(edit, clearable)).to.deep.equal({ city: null });
    expect(statedValues({ ...edit, name: '', city: undefined }, clearable)).to.deep.equal({ name: '' });
  });

  it('do not compile with a list that forgets what may be null', () => {
    // @ts-expect-error city may be null
    expect({} satisfies Record<NullableKeys<Facts>, true>).to.deep.equal({});
  });
});

describe('since when something is so', () => {
  const [earliest, now] = [new Date('2026-02-01T00:00:00Z'), new Date('2026-03-01T00:00:00Z')];
  const between = new Date('2026-02-15T00:00:00Z');
  const read = (stated: Date | null, present: Date, first?: Date) => {
    const reader = new InputReader();
    const instant = reader.effectiveAt('effectiveAt', stated, present, first);
    return reader.refusal() === null ? instant : null;
  };

  for (const [title, stated, present, expected] of [
    ['now', null, now, now],
    ['an instant that has come', between, now, between],
    ['the last change itself', earliest, now, earliest],
    ['nothing before the last change', new Date(earliest.getTime() - 1), now, null],
    ['nothing in the future', new Date(now.getTime() + 1), now, null],
    ['the last change where the clock was put back', null, new Date('2026-01-01T00:00:00Z'), earliest],
    ['nothing else where the clock was put back', between, new Date('2026-01-01T00:00:00Z'), null],
  ] as const) {
    it(`is ${title}`, () => expect(read(stated, present, earliest)).to.deep.equal(expected));
  }

  it('has no beginning where nothing was before', () => expect(read(between, now)).to.deep.equal(between));
});
