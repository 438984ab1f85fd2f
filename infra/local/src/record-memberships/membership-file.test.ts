import { expect } from 'chai';
import { CommandFault } from '../command-fault.ts';
import { type FileRow, readMembershipFile } from './membership-file.ts';
import { readRecordArguments } from './record-arguments.ts';
import { fileText } from './record-command.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readMembershipFile(bytes(text));
const only = (row: FileRow | undefined) => (row !== undefined && 'membership' in row ? row.membership : undefined);
const problems = (row: FileRow | undefined) =>
  row !== undefined && 'problems' in row ? row.problems.map(({ line, column, problem }) => `${line} ${column} ${problem}`) : [];
/** 类别 and 核心成员 in GB 18030, with the rest of a line. */
const gb18030 = new Uint8Array([
  ...bytes('ror_id,'),
  0xc0,
  0xe0,
  0xb1,
  0xf0,
  ...bytes(',valid_from,valid_to\n03yghzc09,'),
  0xba,
  0xcb,
  0xd0,
  0xc4,
  0xb3,
  0xc9,
  0xd4,
  0xb1,
  ...bytes(',2019/5/20,2027/5/19\n'),
]);

describe('a file of memberships', () => {
  const whole = {
    rorId: '03yghzc09',
    tier: 'CORE',
    fields: ['2.11', '3.3'],
    validFrom: '2019-05-20',
    validTo: '2027-05-19',
    reference: 'No. 17',
  };
  for (const [name, text] of [
    ['CSV with commas', 'ror_id,tier,fields,valid_from,valid_to,reference\n03yghzc09,CORE,2.11;3.3,2019-05-20,2027-05-19,No. 17\n'],
    [
      'CSV with semicolons, quotes and Windows line ends',
      'ROR ID;Tier;Fields;Member since;Valid to;Reference\r\n03yghzc09;Core member;"2.11;3.3";2019/05/20;2027.5.19;"No. 17"\r\n',
    ],
    [
      'CSV with tabs and empty lines',
      '\n\nror-id\ttier\tfields\tvalid_from\tvalid_to\treference\n03yghzc09\tcore\t2.11 3.3\t2019年5月20日\t2027-05-19\tNo. 17\n\n',
    ],
    ['CSV with Chinese names', 'ROR编号,会员类别,领域,入会日期,有效期至,编号\n03yghzc09,核心成员,2.11、3.3,2019-05-20,2027-05-19,No. 17\n'],
    [
      'JSON',
      JSON.stringify([
        { rorId: '03yghzc09', tier: 'CORE', fields: ['2.11', '3.3'], validFrom: '2019-05-20', validTo: '2027-05-19', reference: 'No. 17' },
      ]),
    ],
  ] as const) {
    it(`is read from ${name}`, () => {
      expect(only(read(text).rows[0])).to.deep.equal(whole);
    });
  }

  it('is read with a mark of UTF-8 or UTF-16, and in GB 18030', () => {
    const text = 'ror_id,tier,valid_from,valid_to\n03yghzc09,核心成员,2019-05-20,2027-05-19\n';
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    for (const [given, encoding] of [
      [bytes(`\uFEFF${text}`), 'utf-8'],
      [utf16, 'utf-16le'],
      [gb18030, 'gb18030'],
    ] as const) {
      const file = readMembershipFile(given);
      expect(file.encoding).to.equal(encoding);
      expect(only(file.rows[0])).to.include({ rorId: '03yghzc09', tier: 'CORE', validFrom: '2019-05-20' });
    }
  });

  it('may have two hundred columns, of which it tells those that mean nothing', () => {
    const names = Array.from({ length: 197 }, (_, index) => `column ${index}`);
    const { rows, unknown } = read(`ror_id,valid_from,valid_to,${names}\n03yghzc09,2019-05-20,2027-05-19,${names}\n`);
    expect(unknown).to.deep.equal(names);
    expect(only(rows[0])).to.deep.include({ tier: 'ORDINARY', fields: [] });
  });

  it('names the line and the column of each wrong value', () => {
    const { rows } = read(
      'organization_id,national_id,tier,valid_from,valid_to,reference\n=1+1,,BOARD,yesterday,,@SUM(A1)\norg_1,91350100M000100Y43,,2019-02-29,2027-05-19,\n',
    );
    expect(problems(rows[0])).to.deep.equal([
      '2 organization_id begins with =, as a formula does',
      '2 reference begins with @, as a formula does',
      '2 valid_from is "yesterday"',
      '2 valid_to is empty',
      '2 tier is "BOARD"',
    ]);
    expect(problems(rows[1])).to.deep.equal(['3 valid_from is "2019-02-29"', '3 national_id_scheme is empty']);
  });

  it('has lines whatever ends them, and loses none', () => {
    const line = '03yghzc09,2019-05-20,2027-05-19';
    for (const ends of [
      ['\r\n', '\n', '\r\n'],
      ['\n', '\r\n', '\n'],
      ['\r', '\r', '\r'],
    ] as const) {
      const { rows } = read(`ror_id,valid_from,valid_to${ends[0]}${line}${ends[1]}${line}${ends[2]}`);
      expect(rows.map((row) => only(row)?.validTo)).to.deep.equal(['2027-05-19', '2027-05-19']);
    }
  });

  it('keeps what the system would refuse a whole request for from being sent', () => {
    const { rows } = read(
      [
        'organization_id,national_id,national_id_scheme,valid_from,valid_to',
        'org_1,,,0000-01-01,2027-05-19',
        ',123,FOO,2019-05-20,2027-05-19',
        ',123,cn_uscc,2019-05-20,2027-05-19',
        'org_1,,,2019-05-20,2027-05-19,No. 17,,No. 18',
      ].join('\n'),
    );
    expect(rows.map(problems)).to.deep.equal([
      ['2 valid_from is "0000-01-01"'],
      ['3 national_id_scheme is "FOO"'],
      [],
      ['5  has 2 more values than there are columns'],
    ]);
    expect(only(rows[2])?.nationalId).to.deep.equal({ scheme: 'CN_USCC', value: '123' });
  });

  for (const [name, text, said] of [
    [
      'with an object as a value',
      '[{"rorId":{"toString":1},"valid_from":"2019-05-20","valid_to":"2027-05-19"}]',
      'rorId of record 1 is an object',
    ],
    [
      'with an array in an array',
      `[{"valid_from":"2019-05-20","valid_to":"2027-05-19","fields":${'['.repeat(50_000)}${']'.repeat(50_000)}}]`,
      'fields of record 1',
    ],
    ['that is empty', '', 'holds no memberships'],
    ['with names alone', 'ror_id,valid_from,valid_to\n', 'holds no memberships'],
    ['without days', 'ror_id,tier\n03yghzc09,CORE\n', 'the column valid_from is missing'],
    ['without organisations', 'tier,valid_from,valid_to\nCORE,2019-05-20,2027-05-19\n', 'no column names the organisation'],
    ['with a column twice', 'ror_id,ROR,valid_from,valid_to\na,b,2019-05-20,2027-05-19\n', 'two columns mean ror_id'],
    ['with a quote that does not end', 'ror_id,valid_from,valid_to\n"03yghzc09,2019-05-20,2027-05-19\n', 'is no CSV'],
    ['of broken JSON', '[{"rorId": ', 'is no JSON'],
  ] as const) {
    it(`${name} is refused as a whole`, () => {
      expect(() => read(text)).to.throw(CommandFault, said);
    });
  }

  it('of bytes that are no text is refused', () => {
    expect(() => readMembershipFile(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xff, 0x00]))).to.throw(CommandFault, 'is not text');
  });
});

describe('what is told of a file that was read', () => {
  it('counts lines and columns', () => {
    const days = '2019-05-20,2027-05-19';
    for (const [text, told] of [
      [`ror_id,valid_from,valid_to\n03yghzc09,${days}\n`, '1 line, read as utf-8'],
      [`ror_id,valid_from,valid_to,a\n03yghzc09,${days},x\n03yghzc09,${days},x\n`, '2 lines, read as utf-8; 1 column is left aside'],
      [`ror_id,valid_from,valid_to,a,b\n03yghzc09,${days},x,y\n`, '1 line, read as utf-8; 2 columns are left aside'],
    ] as const) {
      expect(fileText(read(text))).to.equal(told);
    }
  });
});

describe('the arguments of record-memberships', () => {
  it('are read, and all that is wrong with them is told at once', () => {
    expect(readRecordArguments(['list.csv', '--evidence', 'The list of 2025', '--dry-run'])).to.deep.equal({
      file: 'list.csv',
      evidence: 'The list of 2025',
      dryRun: true,
      report: 'list.csv.report.jsonl',
    });
    const wrong = readRecordArguments(['--url', 'nowhere']);
    expect('problems' in wrong && wrong.problems).to.have.length(3);
    expect(readRecordArguments(['--help'])).to.deep.equal({ help: true });
    expect(readRecordArguments(['--nonsense'])).to.have.property('problems');
  });
});
