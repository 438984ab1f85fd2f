import { isDay, nationalIdSchemes } from '@cattc/formats';
import { CsvError, parse } from 'csv-parse/sync';
import { CommandFault } from '../command-fault.ts';
import { isObject } from '../json-fields.ts';

/** One membership as recordExistingMemberships takes it. */
export interface MembershipInput {
  readonly organizationId?: string;
  readonly rorId?: string;
  readonly nationalId?: { readonly scheme: string; readonly country?: string; readonly value: string };
  readonly tier: string;
  readonly fields: readonly string[];
  readonly validFrom: string;
  readonly validTo: string;
  readonly reference?: string;
}

/** What is wrong with one value of a file. */
export interface FileProblem {
  readonly line: number;
  readonly column: string;
  readonly problem: string;
  readonly expected: string;
}

/** A row of the file: what is sent of it, or what is wrong with it. */
export type FileRow = { readonly line: number } & (
  | { readonly membership: MembershipInput }
  | { readonly problems: readonly FileProblem[] }
);

export interface MembershipFile {
  readonly rows: readonly FileRow[];
  /** Columns that mean nothing here. */
  readonly unknown: readonly string[];
  readonly encoding: string;
}

const mostBytes = 50 * 1024 * 1024;
const longestCell = 10_000;

/** The columns by their names, folded; the first name of each is the one that is told. */
const columns = {
  organizationId: ['organization_id', 'organizationid', '机构编号'],
  rorId: ['ror_id', 'rorid', 'ror', 'ror编号'],
  nationalIdScheme: ['national_id_scheme', 'nationalidscheme', '证件类型'],
  nationalId: ['national_id', 'nationalid', '统一社会信用代码'],
  nationalIdCountry: ['national_id_country', 'nationalidcountry'],
  tier: ['tier', '类别', '会员类别'],
  fields: ['fields', '领域'],
  validFrom: ['valid_from', 'validfrom', 'member_since', '入会日期'],
  validTo: ['valid_to', 'validto', '有效期至'],
  reference: ['reference', '编号', '会员编号'],
} as const;
type Column = keyof typeof columns;

/** The column that a property of what is sent comes from, such as nationalId.value: null where it is none. */
export function columnNamed(property: string): string | null {
  const column = { 'nationalId.scheme': 'nationalIdScheme', 'nationalId.country': 'nationalIdCountry', 'nationalId.value': 'nationalId' }[
    property
  ];
  const known = Object.entries(columns).find(([name]) => name === (column ?? property.replace(/\[\d+\]$/, '')));
  return known?.[1][0] ?? null;
}
type Cells = Readonly<Partial<Record<Column, string>>>;

const tiers: Readonly<Record<string, string>> = {
  core: 'CORE',
  'core member': 'CORE',
  核心成员: 'CORE',
  ordinary: 'ORDINARY',
  'ordinary member': 'ORDINARY',
  普通成员: 'ORDINARY',
};

/** Reads a file of memberships: CSV (comma, semicolon or tab, with a line of names) or a JSON array of objects with the same names. Throws a CommandFault. */
export function readMembershipFile(bytes: Uint8Array): MembershipFile {
  if (bytes.length > mostBytes) throw new CommandFault(`the file has ${bytes.length} bytes; right would be ${mostBytes} at most`);
  const { text, encoding } = decode(bytes);
  const table = /^\s*\[/.test(text) ? readJson(text) : readCsv(text);
  if (table.rows.length === 0)
    throw new CommandFault('the file holds no memberships: right would be a line of names, and a line for each membership');
  const unknown = table.names.filter((name) => columnOf(name) === undefined);
  const known = table.names.flatMap((name) => columnOf(name) ?? []);
  const twice = known.find((column, index) => known.indexOf(column) < index);
  if (twice !== undefined) throw new CommandFault(`two columns mean ${columns[twice][0]}; right would be one`);
  for (const needed of ['validFrom', 'validTo'] as const) {
    if (!known.includes(needed)) throw new CommandFault(`the column ${columns[needed][0]} is missing; the file has ${shown(table.names)}`);
  }
  if (!known.some((column) => column === 'organizationId' || column === 'rorId' || column === 'nationalId')) {
    throw new CommandFault(
      `no column names the organisation: right would be organization_id, ror_id, or national_id with national_id_scheme; the file has ${shown(table.names)}`,
    );
  }
  return { rows: table.rows.map(readRow), unknown, encoding };
}

interface Table {
  readonly names: readonly string[];
  readonly rows: readonly TableRow[];
}

interface TableRow {
  readonly line: number;
  readonly cells: Cells;
  /** How many values stand beyond the last name. */
  readonly nameless: number;
}

/** UTF-8 or UTF-16 by its mark, else UTF-8 where the bytes are that, else GB 18030, in which Chinese spreadsheets are saved. */
function decode(bytes: Uint8Array): { text: string; encoding: string } {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : bytes[0] === 0xfe && bytes[1] === 0xff ? ['utf-16be'] : ['utf-8', 'gb18030'];
  for (const encoding of marked) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      // Not in this one.
    }
  }
  throw new CommandFault(`the file is not text in ${marked.join(' or ')}; right would be CSV in UTF-8 or GB 18030, or JSON`);
}

function readCsv(text: string): Table {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      // All of them at once: files that were put together have several.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
    }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CommandFault(`the file is no CSV: ${error.message}`);
  }
  const [head, ...rest] = records;
  const names = (head?.record ?? []).map((name) => name.trim());
  const rows = rest
    .filter(({ record }) => record.some((cell) => cell.trim() !== ''))
    .map(({ record, info }) => ({
      line: info.lines,
      cells: cellsOf(names, record),
      nameless: record.slice(names.length).filter((cell) => cell.trim() !== '').length,
    }));
  return { names, rows };
}

/** The one that stands most often in the line of names: another may stand within values. */
function delimiterOf(text: string): string {
  const head = text.split(/[\r\n]+/).find((line) => line.trim() !== '') ?? '';
  const count = (delimiter: string) => head.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

function readJson(text: string): Table {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    throw new CommandFault(`the file is no JSON: ${(error as Error).message}`);
  }
  if (!Array.isArray(list)) throw new CommandFault('the JSON is no array; right would be an array of objects, one for each membership');
  const names = [...new Set(list.flatMap((item) => (isObject(item) ? Object.keys(item) : [])))];
  const rows = list.map((item, index) => {
    const values = isObject(item) ? item : {};
    const texts = Object.entries(values).map(([name, value]) => cellText(value, () => `${name} of record ${index + 1}`));
    return { line: index + 1, cells: cellsOf(Object.keys(values), texts), nameless: 0 };
  });
  return { names, rows };
}

function cellText(value: unknown, place: () => string): string {
  const values = Array.isArray(value) ? value : [value];
  if (values.some((each) => typeof each === 'object' && each !== null)) {
    throw new CommandFault(`${place()} is an object; right would be a text, or an array of texts`);
  }
  return values.map((each) => each ?? '').join(';');
}

function columnOf(name: string): Column | undefined {
  const folded = name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return (Object.keys(columns) as Column[]).find((column) => (columns[column] as readonly string[]).includes(folded));
}

function cellsOf(names: readonly string[], values: readonly string[]): Cells {
  return Object.fromEntries(
    names.flatMap((name, index) => {
      const column = columnOf(name);
      const value = values[index]?.trim() ?? '';
      return column === undefined || value === '' ? [] : [[column, value]];
    }),
  );
}

function readRow({ line, cells, nameless }: TableRow): FileRow {
  const problems: FileProblem[] = [];
  const wrong = (column: Column, problem: string, expected: string) =>
    problems.push({ line, column: columns[column][0], problem, expected });
  if (nameless > 0) {
    const problem = `has ${nameless} more values than there are columns`;
    problems.push({ line, column: '', problem, expected: 'a value for each column, in quotes where it holds what separates them' });
  }
  for (const [column, value] of Object.entries(cells) as [Column, string][]) {
    if (/^[=+\-@]/.test(value)) wrong(column, `begins with ${value.charAt(0)}, as a formula does`, 'the value itself');
    else if (value.length > longestCell) wrong(column, `has ${value.length} characters`, `${longestCell} at most`);
  }
  const day = (column: 'validFrom' | 'validTo') => {
    const text = cells[column] ?? '';
    const [, year = '', month = '', date = ''] = /^([1-9]\d{3})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
    const read = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    if (isDay(read)) return read;
    wrong(column, text === '' ? 'is empty' : `is ${JSON.stringify(text.slice(0, 40))}`, 'a day such as 2019-05-20');
    return '';
  };
  const [validFrom, validTo] = [day('validFrom'), day('validTo')];
  const tier = tiers[(cells.tier ?? 'ordinary').toLowerCase()];
  if (tier === undefined) wrong('tier', `is ${JSON.stringify(cells.tier?.slice(0, 40))}`, 'CORE or ORDINARY');
  const fields = (cells.fields ?? '').split(/[;,、|\s]+/).filter((code) => code !== '');
  const { organizationId, rorId, nationalId, nationalIdCountry, reference } = cells;
  const nationalIdScheme = cells.nationalIdScheme?.toUpperCase();
  if (nationalId !== undefined && nationalIdScheme === undefined)
    wrong('nationalIdScheme', 'is empty', 'the kind of national id, such as CN_USCC');
  else if (nationalIdScheme !== undefined && !nationalIdSchemes.some((scheme) => scheme === nationalIdScheme)) {
    wrong('nationalIdScheme', `is ${JSON.stringify(nationalIdScheme.slice(0, 40))}`, `one of ${nationalIdSchemes.join(', ')}`);
  }
  if (problems.length > 0 || tier === undefined) return { line, problems };
  return {
    line,
    membership: {
      ...(organizationId === undefined ? {} : { organizationId }),
      ...(rorId === undefined ? {} : { rorId }),
      ...(nationalId === undefined || nationalIdScheme === undefined
        ? {}
        : {
            nationalId: {
              scheme: nationalIdScheme,
              value: nationalId,
              ...(nationalIdCountry === undefined ? {} : { country: nationalIdCountry }),
            },
          }),
      tier,
      fields,
      validFrom,
      validTo,
      ...(reference === undefined ? {} : { reference }),
    },
  };
}

function shown(names: readonly string[]): string {
  const some = names.slice(0, 12).map((name) => JSON.stringify(name.slice(0, 40)));
  return names.length > 12 ? `${some.join(', ')} and ${names.length - 12} others` : some.join(', ');
}
