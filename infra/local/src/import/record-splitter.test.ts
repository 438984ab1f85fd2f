import { expect } from 'chai';
import fc from 'fast-check';
import { createRecordSplitter, type RawRecord } from './record-splitter.ts';

const limit = 200;

interface Split {
  /** `line: text` of a record, `line! problem` of one that cannot be read. */
  seen: string[];
  fault: string | undefined;
}

function split(text: string | Buffer, chunkBytes = 1_000_000): Split {
  const bytes = Buffer.from(text);
  const splitter = createRecordSplitter(limit);
  const seen: string[] = [];
  const see = (record: RawRecord) =>
    seen.push('bytes' in record ? `${record.line}: ${record.bytes.toString()}` : `${record.line}! ${record.problem}`);
  for (let at = 0; at < bytes.length; at += chunkBytes) splitter.push(bytes.subarray(at, at + chunkBytes)).forEach(see);
  const end = splitter.end();
  end.records.forEach(see);
  return { seen, fault: end.fault };
}

describe('splitting a dump into records', () => {
  for (const [what, text, seen] of [
    ['an array on one line', '[{"a":1},{"b":{"c":[2]}}]', ['1: {"a":1}', '1: {"b":{"c":[2]}}']],
    ['an array with a record a line', '[\n{"a":1},\n{"b":2}\n]\n', ['2: {"a":1}', '3: {"b":2}']],
    [
      'an indented array',
      '[\n  {\n    "a": [\n      {}\n    ]\n  },\n  {\n    "b": 2\n  }\n]',
      ['2: {\n    "a": [\n      {}\n    ]\n  }', '7: {\n    "b": 2\n  }'],
    ],
    ['JSON lines', '{"a":1}\n{"b":2}\n', ['1: {"a":1}', '2: {"b":2}']],
    ['JSON lines with empty lines, CRLF and no last line break', '\r\n{"a":1}\r\n\r\n{"b":2}', ['2: {"a":1}', '4: {"b":2}']],
    ['a byte order mark', '\uFEFF[{"a":1}]', ['1: {"a":1}']],
    ['brackets and escaped quotation marks in strings', '[{"a":"}]{\\"\\\\"},{"b":"["}]', ['1: {"a":"}]{\\"\\\\"}', '1: {"b":"["}']],
    [
      'elements that are no objects',
      '[1,[{"a":1}],"x",{"b":2}]',
      ['1! "1" stands where a record should begin', '1: [{"a":1}]', '1! "\\"x\\"" stands where a record should begin', '1: {"b":2}'],
    ],
  ] as const) {
    it(`reads ${what}`, () => {
      expect(split(text)).to.deep.equal({ seen: [...seen], fault: undefined });
    });
  }

  for (const [what, text, seen] of [
    [
      'an open bracket',
      '[\n{"a":[1},\n{"b":2},\n{"c":3}\n]',
      ['2! does not end before the next record begins on line 3', '3: {"b":2}', '4: {"c":3}'],
    ],
    ['an open string', '{"a":"x}\n{"b":2}\n', ['1! does not end before the next record begins on line 2', '2: {"b":2}']],
    ['half a line', '{"a":1,"lab\n{"b":2}\n', ['1! does not end before the next record begins on line 2', '2: {"b":2}']],
    ['a bracket too many', '{"a":1}}\n{"b":2}\n', ['1: {"a":1}', '1! "}" stands where a record should begin', '2: {"b":2}']],
    [
      'text between records',
      '{"a":1}\nand then\n{"b":2}\n',
      ['1: {"a":1}', '2! "and then" stands where a record should begin', '3: {"b":2}'],
    ],
    [
      'an indented record that does not close',
      '[\n  {\n    "a": {\n  },\n  {\n    "b": 2\n  }\n]',
      ['2! does not end before the next record begins on line 5', '5: {\n    "b": 2\n  }'],
    ],
  ] as const) {
    it(`loses one record only for ${what}`, () => {
      expect(split(text)).to.deep.equal({ seen: [...seen], fault: undefined });
    });
  }

  it('keeps its line and skips a record over the limit, whatever its size', () => {
    const large = `{"a":"${'x'.repeat(100_000)}"}`;
    for (const chunk of [7, 1_000_000]) {
      const { seen, fault } = split(`{"b":1}\n${large}\n{"c":2}\n`, chunk);
      expect(seen).to.deep.equal(['1: {"b":1}', '2! is larger than 200 bytes, or its brackets do not close', '3: {"c":2}']);
      expect(fault).to.equal(undefined);
    }
  });

  for (const [what, text, seen, fault] of [
    ['empty', '', [], 'the file is empty'],
    ['white space', ' \n\n', [], 'the file is empty'],
    ['an empty array', '[]', [], 'the file holds no records'],
    ['cut off between records', '[\n{"a":1},\n', ['2: {"a":1}'], 'the file ends on line 3 without the ] that closes its array'],
    [
      'cut off inside a record',
      '[\n{"a":1},\n{"b":',
      ['2: {"a":1}', '3! is cut off by the end of the file'],
      'ends inside the record that begins on line 3',
    ],
    [
      'cut off inside its last line',
      '{"a":1}\n{"b":"',
      ['1: {"a":1}', '2! is cut off by the end of the file'],
      'ends inside the record that begins on line 2',
    ],
    ['two arrays', '[{"a":1}]\n[{"b":2}]', ['1: {"a":1}'], 'line 2 goes on after the ] that ends the array, with "[{\\"b\\":2}]"'],
    ['CSV', 'id,name\n1,x\n', [], 'the file is not JSON: line 1 begins with "id,name"'],
    ['HTML', '\n<!doctype html>', [], 'the file is not JSON: line 2 begins with "<!doctype html>"'],
    ['a zip archive', Buffer.from([0x50, 0x4b, 3, 4]), [], 'the file is a zip archive'],
    ['compressed', Buffer.from([0x1f, 0x8b, 8]), [], 'compressed with gzip'],
    ['UTF-16', Buffer.from('\uFEFF[{}]', 'utf16le'), [], 'not UTF-8'],
  ] as const) {
    it(`says so when the file is ${what}`, () => {
      const answer = split(text);
      expect(answer.seen).to.deep.equal([...seen]);
      expect(answer.fault).to.contain(fault);
    });
  }

  it('gives back what was written, in every layout and however the bytes arrive', () => {
    const record = fc.dictionary(fc.string({ maxLength: 4 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 2 });
    const layouts: readonly ((records: unknown[]) => string)[] = [
      (records) => JSON.stringify(records),
      (records) => JSON.stringify(records, null, 4),
      (records) => `[\n${records.map((one) => JSON.stringify(one)).join(',\n')}\n]`,
      (records) => records.map((one) => `${JSON.stringify(one)}\n`).join(''),
    ];
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...layouts),
        fc.integer({ min: 1, max: 40 }),
        (records, layout, chunk) => {
          const splitter = createRecordSplitter(1_000_000);
          const bytes = Buffer.from(layout(records));
          const found: RawRecord[] = [];
          for (let at = 0; at < bytes.length; at += chunk) found.push(...splitter.push(bytes.subarray(at, at + chunk)));
          expect(splitter.end()).to.deep.equal({ records: [] });
          expect(found.map((one) => ('bytes' in one ? JSON.parse(one.bytes.toString()) : one))).to.deep.equal(
            JSON.parse(JSON.stringify(records)),
          );
          expect(found.map((one) => one.number)).to.deep.equal(records.map((_, index) => index + 1));
        },
      ),
      { seed: 20261123, numRuns: 300 },
    );
  });

  it('never fails and never holds more than the limit, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'{}[]",:\\\n a'), maxLength: 400 }),
        fc.integer({ min: 1, max: 50 }),
        (text, chunk) => {
          for (const line of split(text, chunk).seen) expect(line.length).to.be.below(limit + 100);
        },
      ),
      { seed: 20261123, numRuns: 1_000 },
    );
  });
});
