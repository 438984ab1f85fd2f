import { expect } from 'chai';
import { hasRepeatedKey } from './repeated-key.ts';

describe('a key that stands in a JSON object twice', () => {
  const cases: [string, boolean][] = [
    ['{}', false],
    ['[]', false],
    ['"a"', false],
    ['{"a":1,"b":1}', false],
    ['{"a":1,"a":1}', true],
    ['{"a":1,"a" \n:2}', true],
    ['{"a":1,"\\u0061":2}', true],
    ['{"a":{"a":1}}', false],
    ['{"a":{"b":1,"b":2}}', true],
    ['{"a":[{"b":1},{"b":2}]}', false],
    ['{"a":[{"b":1,"c":[{"d":1,"d":1}]}]}', true],
    ['{"a":"b","b":"a"}', false],
    ['{"a":"a"}', false],
    ['{"a":["a","a"]}', false],
    ['{"a":"{\\"b\\":1,\\"b\\":2}"}', false],
    ['{"a\\"":1,"a\\"":2}', true],
    ['{"a\\\\":1,"b":2}', false],
    ['{"":1,"":2}', true],
  ];
  for (const [json, expected] of cases) it(`is ${expected ? '' : 'not '}in ${json}`, () => expect(hasRepeatedKey(json)).to.equal(expected));

  it('is found in a long text at once', () => {
    const text = JSON.stringify(Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`k${n}`, { s: ' '.repeat(10) }])));
    expect(hasRepeatedKey(text)).to.equal(false);
    expect(hasRepeatedKey(`${text.slice(0, -1)},"k0":1}`)).to.equal(true);
  });
});
