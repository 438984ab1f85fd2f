import { expect } from 'chai';
import { type NullableKeys, statedValues } from './input.ts';

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
