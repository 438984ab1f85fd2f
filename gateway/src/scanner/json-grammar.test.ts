import { isUtf8 } from 'node:buffer';
import { expect } from 'chai';
import fc from 'fast-check';
import { endOfAny, endOfBoolean, endOfInteger, endOfNull, endOfNumber, endOfPlain, endOfText, reasonOf } from './json-grammar.ts';

type Reader = (bytes: Uint8Array, at: number) => number;

/** The end of the value with which the text begins, or the reason why there is none. */
function read(reader: Reader, text: string): number | string {
  const end = reader(Buffer.from(text), 0);
  return end < 0 ? reasonOf(end) : end;
}

const afterQuote: Reader = (bytes, at) => endOfText(bytes, at + 1);

describe('the grammar of scanned JSON', () => {
  const whole: readonly (readonly [Reader, readonly string[]])[] = [
    [afterQuote, ['""', '"a"', '"é中ก\u2028"', '"\\"\\\\\\b\\f\\n\\r\\t"', '"\\u0000\\u000b\\u001f"', '"\x7f"']],
    [endOfInteger, ['0', '7', '-1', '2147483648', '123456789012345', '-999999999999999', '9007199254740992', '100000000000000000000']],
    [
      endOfNumber,
      ['0', '-1', '0.5', '-0.5', '1.25', '0.000001', '12345.6789012345', '100', '1.234567890123456', '1e+21', '-1.5e-7', '5e-324'],
    ],
    [endOfBoolean, ['true', 'false']],
    [endOfNull, ['null']],
    [endOfPlain, ['"x"', '1.5', 'true', 'null', '[]', '[1,"a",[null]]', '{}', '{"a":{"b":[1e+21]},"aa":null,"":"","__proto__":1}']],
    [endOfAny, ['{}', '{"a":[1e5,"\\u00e9\\/",{"b":null}],"a":0}', '-0', '1E+2', '0.10', '"\\ud800"']],
  ];
  for (const [reader, texts] of whole)
    for (const text of texts)
      it(`reads ${text} to its end, with ${reader === afterQuote ? 'endOfText' : reader.name}`, () => {
        expect(read(reader, `${text},`)).to.equal(Buffer.byteLength(text));
      });

  const refused: readonly (readonly [Reader, string, readonly string[]])[] = [
    [
      afterQuote,
      'text',
      ['"', '"a', '"\n"', '"\x00"', '"\\', '"\\/"', '"\\u0041"', '"\\u001F"', '"\\u000a"', '"\\u00e9"', '"\\x"', '"\\u00"'],
    ],
    [endOfInteger, 'number', ['-', '-0', '-x', '01', '00', '9007199254740993', '1000000000000000000000', '1'.repeat(400)]],
    [endOfInteger, 'type', ['', '"1"', 'true', '{}', '.5', '+1']],
    [endOfNumber, 'number', ['-0', '1.', '1.0', '1.50', '0.0', '-0.0', '00.5', '01.5', '0.0000001', '1.23456789012345678', '-.5']],
    [endOfNumber, 'number', ['1e5', '1E+21', '1.0e+21', '1e', '1e+', '1.e5', '1e999', '-1e-999', '10e+21', '1e+021']],
    [endOfNumber, 'type', ['', '.5', 'NaN', 'Infinity']],
    [endOfBoolean, 'type', ['', 'tru', 'True', 'falze', '1']],
    [endOfNull, 'type', ['', 'nul', 'nil', 'undefined']],
    [endOfPlain, 'type', ['', '[', '{"a":}']],
    [endOfPlain, 'text', ['{"\\u0061":1}', '{"a":"\\/"}', '{"a']],
    [endOfPlain, 'shape', ['[1 ]', '[1;2]', '['.repeat(40), '{"a":1,"a":2}', '{"b":1,"1":2}', '{"a":1 }', '{"a" :1}', '{"a":1,}', '{a:1}']],
    [
      endOfAny,
      'shape',
      ['{"a"}', '{a:1}', '{"a" :1}', '{"a":1 }', '[1 ,2]', '{"a":1', '[1', `${'['.repeat(40)}${']'.repeat(40)}`, '{"a":'.repeat(40)],
    ],
    [endOfAny, 'number', ['', '[1,]', '-', '01', '1.', '1e', '1e+', '.5', '+1']],
    [endOfAny, 'text', ['"\\u12g4"', '"\\x"', '"\t"', '{"\n":1}']],
  ];
  for (const [reader, reason, texts] of refused)
    for (const text of texts)
      it(`refuses ${JSON.stringify(text.slice(0, 20))}, with ${reader === afterQuote ? 'endOfText' : reader.name}: ${reason}`, () => {
        expect(read(reader, text)).to.equal(reason);
      });

  const jsonish = fc.oneof(
    fc.json({ maxDepth: 3, noUnicodeString: false }),
    fc.double().map(String),
    fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
    fc.string({ unit: fc.constantFrom(...'"\\/bfnrtu0123456789abcdefABCDEF-+.eE[]{},: \n\u0001é'), maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...'0123456789-+.eE'), maxLength: 20 }),
  );

  it('takes nothing that JSON.parse and JSON.stringify would change', () => {
    const canonical: readonly Reader[] = [afterQuote, endOfInteger, endOfNumber, endOfBoolean, endOfNull, endOfPlain];
    let taken = 0;
    const check = (bytes: Buffer): void => {
      for (const reader of canonical) {
        if (reader === afterQuote && bytes[0] !== 0x22) continue;
        const end = reader(bytes, 0);
        if (end < 0 || !isUtf8(bytes)) continue;
        taken += 1;
        const text = bytes.toString('utf8', 0, end);
        // What may follow a number decides whether that was its end: a scanner compares it with what has to follow.
        if (/^[-+.eE\d]/.test(bytes.toString('utf8', end)) && /\d$/.test(text)) continue;
        expect(JSON.stringify(JSON.parse(text))).to.equal(text);
      }
    };
    fc.assert(
      fc.property(jsonish, (text) => check(Buffer.from(text))),
      { numRuns: 5_000 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => check(Buffer.from(bytes))),
      { numRuns: 5_000 },
    );
    expect(taken).to.be.greaterThan(1_000);
  });

  it('skips just what JSON.parse reads', () => {
    fc.assert(
      fc.property(jsonish, (text) => {
        const end = endOfAny(Buffer.from(text), 0);
        if (end === Buffer.byteLength(text)) expect(() => JSON.parse(text)).not.to.throw();
        else if (!/\s/.test(text.replace(/"(?:[^"\\]|\\.)*"/g, ''))) expect(() => JSON.parse(text)).to.throw();
      }),
      { numRuns: 5_000 },
    );
  });

  it('takes what JSON.stringify writes, but for keys that are numbers', () => {
    const simple = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
      fc.integer().map((n) => n / 1_000),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const objects = fc.dictionary(
      fc.string({ unit: 'grapheme' }).filter((key) => !/^\d/.test(key)),
      simple,
    );
    fc.assert(
      fc.property(fc.oneof(simple, fc.array(simple), objects), (value) => {
        const text = JSON.stringify(value);
        expect(read(endOfPlain, text), text).to.equal(Buffer.byteLength(text));
      }),
      { numRuns: 2_000 },
    );
  });
});
