import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommandFault } from '../command-fault.ts';
import { type CommandSurroundings, type FileCommand, sizeOf } from '../file-command/file-command.ts';
import { openLineFile, reportFile } from '../file-command/line-file.ts';
import { createProgressLine } from '../file-command/progress-line.ts';
import { systemAccess, tokenAdviceFor } from '../file-command/system-access.ts';
import { createGraphClient, type MutationAnswer } from '../graph-client.ts';
import { dataFolder } from '../start/options.ts';
import {
  columnNamed,
  type FileProblem,
  type FileRow,
  type MembershipFile,
  type MembershipInput,
  readMembershipFile,
} from './membership-file.ts';
import { type RecordArguments, readRecordArguments, recordHelp } from './record-arguments.ts';

/** What became of one line. */
interface LineReport {
  readonly line: number;
  readonly outcome: 'PROPOSED' | 'REFUSED';
  readonly recording?: string;
  readonly code?: string;
  readonly message?: string;
  readonly problems?: readonly FileProblem[];
}

interface Proposal {
  readonly recording: { readonly number: string };
  readonly results: readonly {
    readonly index: number;
    readonly taken: boolean;
    readonly refusal: { readonly code: string; readonly message: string; readonly details: readonly RefusalDetail[] } | null;
  }[];
}

type ReadableRow = FileRow & { readonly membership: MembershipInput };

interface RefusalDetail {
  readonly path: string;
  readonly problem: string;
  readonly expected: string;
}

const rowsAtOnce = 200;
const refusalsShown = 10;
const attempts = 10;
const selection = 'recording { number } results { index taken refusal { code message details { path problem expected } } }';

/** Proposes the memberships of a file. */
export const recordCommand: FileCommand<RecordArguments> = {
  name: 'npm run record-memberships',
  help: recordHelp,
  read: readRecordArguments,
  async run(given, surroundings) {
    const { folder, stdout, localToken } = surroundings;
    const file = resolve(folder, given.file);
    sizeOf(file, 'a CSV or JSON file');
    const read = readMembershipFile(readFileSync(file));
    stdout.write(`${fileText(read)}\n`);
    const access = await systemAccess(given, dataFolder(given.dataDir, folder), localToken);
    const report = openLineFile<LineReport>(reportFile, resolve(folder, given.report), file);
    const reports = read.rows.flatMap((row): LineReport[] =>
      'problems' in row ? [{ line: row.line, outcome: 'REFUSED', code: 'INVALID_INPUT', problems: row.problems }] : [],
    );
    try {
      await propose(given, access, read, reports, surroundings);
    } finally {
      for (const each of reports.toSorted((a, b) => a.line - b.line)) report.add(each);
      report.close();
      tell(reports, given.dryRun, report.path, stdout);
    }
    const open = read.rows.length - reports.length;
    if (open > 0) throw new CommandFault(`Interrupted, with ${counted(open, 'line')} to go. Run the same command again to go on.`);
    return reports.some(({ outcome }) => outcome === 'PROPOSED') ? 0 : 1;
  },
};

/** Sends the lines that can be read, and adds to `reports` what became of each. */
async function propose(
  { evidence, dryRun }: RecordArguments,
  access: { readonly url: string; readonly token: string | (() => Promise<string>) },
  { rows }: MembershipFile,
  reports: LineReport[],
  { stderr, signal, abort }: CommandSurroundings,
): Promise<void> {
  const progress = createProgressLine(stderr);
  const onRetry = (reason: string, pauseMs: number) => progress.say(`${reason}; trying again in ${pauseMs / 1000} s`);
  const client = createGraphClient({
    ...access,
    attempts,
    signal: abort,
    onRetry,
    tokenAdvice: tokenAdviceFor('memberships are recorded'),
  });
  const readable = rows.filter((row): row is ReadableRow => 'membership' in row);
  try {
    for (let from = 0; from < readable.length && !signal.aborted; from += rowsAtOnce) {
      const some = readable.slice(from, from + rowsAtOnce);
      const memberships = some.map(({ membership }) => membership);
      const input = { memberships, evidence, dryRun, ...(dryRun ? {} : { idempotencyKey: keyOf(memberships, evidence) }) };
      reports.push(...reportsOf(some, await client.mutate<Proposal>('recordExistingMemberships', input, selection)));
      progress.update(() => ({
        done: reports.length,
        unit: 'lines',
        part: `${Math.floor((reports.length / rows.length) * 100)} % sent`,
        refused: reports.filter(({ outcome }) => outcome === 'REFUSED').length,
      }));
    }
  } catch (error) {
    if (!abort.aborted) throw error;
  } finally {
    progress.end();
  }
}

function reportsOf(rows: readonly FileRow[], { payload, refusal }: MutationAnswer<Proposal>): LineReport[] {
  const results = payload?.results ?? [];
  return rows.map(({ line }, index): LineReport => {
    const result = results[index];
    if (result?.taken === true) return { line, outcome: 'PROPOSED', recording: payload?.recording.number ?? '' };
    const why = result?.refusal ?? refusal;
    // Where no line of a batch fits, its details name each.
    const details = ((why?.details ?? []) as readonly RefusalDetail[]).filter(
      ({ path }) => result != null || path === `memberships[${index}]` || path.startsWith(`memberships[${index}].`),
    );
    return {
      line,
      outcome: 'REFUSED',
      code: why?.code ?? '',
      message: why?.message ?? '',
      problems: details.map((each) => inFile(each, line, rows)),
    };
  });
}

/** What is wrong with a value that was sent, by the line and the column that it came from. */
function inFile({ path, problem, expected }: RefusalDetail, line: number, rows: readonly FileRow[]): FileProblem {
  const told = problem.replace(/memberships\[(\d+)\]/g, (place, index) =>
    rows[Number(index)] === undefined ? place : `line ${rows[Number(index)]?.line}`,
  );
  const property = path.replace(/^memberships\[\d+\]\.?/, '');
  return { line, column: columnNamed(property) ?? property, problem: told, expected };
}

/** Why a line was refused, on one line. */
function refusalText({ line, message, problems = [] }: LineReport): string {
  const told = problems.map(
    ({ column, problem, expected }) => `${column === '' ? '' : `${column} `}${problem}; right would be ${expected}`,
  );
  return `  line ${line}: ${told.length > 0 ? told.join('; ') : message}\n`;
}

function tell(reports: readonly LineReport[], dryRun: boolean, report: string, stdout: CommandSurroundings['stdout']): void {
  const taken = reports.filter(({ outcome }) => outcome === 'PROPOSED');
  stdout.write(`${taken.length} ${dryRun ? 'could be proposed' : 'proposed'}\n${reports.length - taken.length} refused\n`);
  const refused = reports.filter(({ outcome }) => outcome === 'REFUSED').toSorted((a, b) => a.line - b.line);
  stdout.write(refused.slice(0, refusalsShown).map(refusalText).join(''));
  if (reports.length > 0) stdout.write(`What became of each line: ${report}\n`);
  if (dryRun) stdout.write('A dry run: nothing was stored.\n');
  else if (taken.length > 0) {
    const numbers = [...new Set(taken.map(({ recording }) => recording))].join(', ');
    stdout.write(
      `Recordings: ${numbers}. Another person of the secretariat finds them among their tasks, and confirms with confirmMembershipRecording.\n`,
    );
  }
}

/** What was read of a file, for a person. */
export function fileText({ rows, unknown, encoding }: MembershipFile): string {
  const aside = unknown.length === 0 ? '' : `; ${counted(unknown.length, 'column')} ${unknown.length === 1 ? 'is' : 'are'} left aside`;
  return `${counted(rows.length, 'line')}, read as ${encoding}${aside}`;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** The same lines with the same evidence are one request, however often they are sent. */
function keyOf(memberships: readonly MembershipInput[], evidence: string): string {
  return createHash('sha256')
    .update(JSON.stringify([memberships, evidence]))
    .digest('base64url');
}
