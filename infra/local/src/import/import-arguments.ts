import { parseArgs } from 'node:util';
import { parseCountry } from '@cattc/formats';
import { type AccessArguments, accessOptions, readAccess, readFileName } from '../file-command/access-arguments.ts';
import { argumentProblem } from '../wrong-arguments.ts';

export interface ImportArguments extends AccessArguments {
  readonly file: string;
  readonly countries?: readonly string[];
  readonly batch: number;
  readonly refused: string;
  /** The name of a release of the source, of which the differences are told. */
  readonly release?: string;
  readonly dryRun: boolean;
  readonly takeOlder: boolean;
  readonly takesExtract: boolean;
  readonly report: string;
}

export const importHelp = `Registers the organisations of a ROR dump through the public API.

  npm run import -- ror FILE [options]

  FILE               a dump of the Research Organization Registry in schema v2 (https://ror.org, unpacked):
                     a JSON array or JSON lines, with up to 1,000,000 organisations to take; of two records with one
                     ROR id the first is taken, the second refused
  --country LIST     only organisations with their seat there: ISO 3166-1 codes, such as TH,VN (default: all)
  --url URL          address of the system (default: that of the local system in the data folder)
  --token TOKEN      access token of a SECRETARIAT mandate (default: one of the local issuer; needed when --url is not
                     the address of the local system)
  --batch N          records in one request, 1 to 500 (default: 200)
  --release NAME     take the file as a newer release, such as v1.60: only what is new or changed since is sent, and what
                     the release changes is told: new, changed, withdrawn, inactive, successors, gone from it, and
                     what it says otherwise than was edited here, which is kept
  --dry-run          tell what would become of the records, store nothing
  --take-older       take also what the source changed before what is registered (admin.last_modified tells): without it
                     an older file sets nothing back
  --whole            with --release: what the file lacks is gone from the source, even where that is more than half of
                     what is registered, as in an extract
  --report FILE      with --release: where all differences go, as JSON lines (default: FILE.report.jsonl)
  --refused FILE     where refused records go, as JSON lines with line, field and reason
                     (default: FILE.refused.jsonl; only there afterwards when there are any)
  --data DIR         data folder of the local system, which knows its address and its issuer (default: .data)
  --help             this text

An import that was interrupted can simply be run again: what is already there stays as it is and counts as unchanged.
Exit codes: 0 the file was read to its end, also when some of its records were refused; 1 every record was refused, or
the import was interrupted or could not go on; 2 wrong arguments.
`;

/** Reads the command line; every problem with it is told at once. */
export function readImportArguments(args: readonly string[]): ImportArguments | { help: true } | { problems: string[] } {
  const problems: string[] = [];
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { problems: [argumentProblem(error)] };
  }
  const { values, positionals } = parsed;
  if (values.help) return { help: true };
  const [kind, ...files] = positionals;
  if (kind === undefined) problems.push('what to import is missing: right would be `npm run import -- ror FILE`');
  else if (kind !== 'ror') problems.push(`${JSON.stringify(kind)} cannot be imported: right would be \`npm run import -- ror FILE\``);
  const file = kind === 'ror' ? readFileName(files, 'a ROR v2 dump', problems) : '';

  const countries = values.country?.flatMap((list) => list.split(',')).filter((code) => code.trim() !== '');
  for (const code of countries ?? []) {
    const country = parseCountry(code);
    if (!country.ok) problems.push(`--country: ${country.problem}; right would be ${country.expected}`);
  }
  if (countries?.length === 0) problems.push('--country names no country; right would be codes such as TH,VN');
  const batch = Number(values.batch);
  if (!/^\d+$/.test(values.batch) || batch < 1 || batch > 500) {
    problems.push(`--batch: ${JSON.stringify(values.batch)} is no batch size; right would be a number from 1 to 500`);
  }
  const access = readAccess(values, problems);
  const { release } = values;
  if (release !== undefined && !/^[\w.+-]{1,40}$/.test(release)) {
    problems.push(`--release: ${JSON.stringify(release)} is no name of a release; right would be one such as v1.60`);
  }
  if (release === undefined && values.whole) problems.push('--whole is for a release: name it with --release');
  if (release === undefined && values.report !== undefined) problems.push('--report is for a release: name it with --release');
  if (problems.length > 0) return { problems };
  return {
    file,
    ...access,
    ...(countries === undefined ? {} : { countries: countries.map((code) => code.trim().toUpperCase()) }),
    batch,
    refused: values.refused ?? `${file}.refused.jsonl`,
    ...(release === undefined ? {} : { release }),
    dryRun: values['dry-run'],
    takeOlder: values['take-older'],
    takesExtract: values.whole,
    report: values.report ?? `${file}.report.jsonl`,
  };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...accessOptions,
      country: { type: 'string', multiple: true },
      batch: { type: 'string', default: '200' },
      refused: { type: 'string' },
      release: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      'take-older': { type: 'boolean', default: false },
      whole: { type: 'boolean', default: false },
      report: { type: 'string' },
      data: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
}
