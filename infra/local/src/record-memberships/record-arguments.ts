import { parseArgs } from 'node:util';
import { type AccessArguments, accessOptions, readAccess, readFileName } from '../file-command/access-arguments.ts';
import { argumentProblem } from '../wrong-arguments.ts';

export interface RecordArguments extends AccessArguments {
  readonly file: string;
  readonly evidence: string;
  readonly dryRun: boolean;
  readonly report: string;
}

export const recordHelp = `Proposes to record memberships that exist already, from a file; a second person confirms them.

  npm run record-memberships -- FILE --evidence TEXT [options]

  FILE               CSV (comma, semicolon or tab; UTF-8, UTF-16 or GB 18030) with a line of names, or a JSON array:
                       organization_id, ror_id, or national_id with national_id_scheme   one of them
                       valid_from, valid_to     days such as 2019-05-20
                       tier                     CORE or ORDINARY (default: ORDINARY)
                       fields                   OECD FORD codes such as 2.11;3.3
                       reference                number in the register that it comes from
                     other columns are left aside
  --evidence TEXT    what proves the memberships: the register or list, its date, where it is kept
  --dry-run          decide everything, store nothing
  --report FILE      what became of each line, as JSON lines (default: FILE.report.jsonl)
  --url URL          address of the system (default: that of the local system in the data folder)
  --token TOKEN      access token of a SECRETARIAT mandate (default: one of the local issuer)
  --data DIR         data folder of the local system (default: .data)
  --help             this text

Lines are sent 200 at a time, each time as one recording. Run again with the same file, it proposes nothing twice within a week.
Exit codes: 0 the file was read to its end, also when some of its lines were refused; 1 no line could be taken, or it was interrupted or could not go on; 2 wrong arguments.
`;

/** Reads the command line; every problem with it is told at once. */
export function readRecordArguments(args: readonly string[]): RecordArguments | { help: true } | { problems: string[] } {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { problems: [argumentProblem(error)] };
  }
  const { values, positionals } = parsed;
  if (values.help) return { help: true };
  const problems: string[] = [];
  const file = readFileName(positionals, 'a CSV or JSON file', problems);
  const evidence = values.evidence?.trim() ?? '';
  if (evidence === '') problems.push('--evidence is missing: right would be what proves the memberships');
  const access = readAccess(values, problems);
  if (problems.length > 0) return { problems };
  return {
    file,
    evidence,
    dryRun: values['dry-run'],
    report: values.report ?? `${file}.report.jsonl`,
    ...access,
  };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...accessOptions,
      evidence: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      report: { type: 'string' },
    },
  });
}
