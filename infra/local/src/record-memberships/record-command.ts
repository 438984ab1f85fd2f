import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ApiError, type MutationAnswer, sendMutation } from '../api.ts';
import { importAccess } from '../import/import-access.ts';
import { ImportFault } from '../import/import-fault.ts';
import { dataFolder } from '../start/options.ts';
import { wrongArguments } from '../wrong-arguments.ts';
import { FileFault, type FileRow, type MembershipInput, readMembershipFile } from './membership-file.ts';
import { type RecordArguments, readRecordArguments, recordHelp } from './record-arguments.ts';

/** What the command needs of the process it runs in. */
export interface RecordSurroundings {
  readonly folder: string;
  readonly stdout: Pick<NodeJS.WriteStream, 'write'>;
  readonly stderr: Pick<NodeJS.WriteStream, 'write'>;
  /** Gives a SECRETARIAT token of the local issuer, or says why there is none. */
  localToken(dataDir: string): Promise<string>;
}

/** What became of one line. */
interface LineReport {
  readonly line: number;
  readonly outcome: 'PROPOSED' | 'REFUSED';
  readonly recording?: string;
  readonly code?: string;
  readonly message?: string;
  readonly problems?: readonly object[];
}

interface Proposal {
  readonly recording: { readonly number: string };
  readonly results: readonly {
    readonly index: number;
    readonly taken: boolean;
    readonly refusal: { readonly code: string; readonly message: string; readonly details: readonly object[] } | null;
  }[];
}

const rowsAtOnce = 200;
const selection = 'recording { number } results { index taken refusal { code message details { path problem expected } } }';

/** Runs `record-memberships` with its arguments and gives the exit code: 0, 1 after a fault or when nothing could be taken, 2 for a wrong command line. */
export async function recordCommand(args: readonly string[], surroundings: RecordSurroundings): Promise<number> {
  const { stdout, stderr, folder } = surroundings;
  const read = readRecordArguments(args);
  if ('help' in read) {
    stdout.write(recordHelp);
    return 0;
  }
  if ('problems' in read) {
    stderr.write(wrongArguments('npm run record-memberships', read.problems));
    return 2;
  }
  try {
    return await propose(read, resolve(folder, read.file), surroundings);
  } catch (error) {
    if (!(error instanceof FileFault || error instanceof ImportFault || error instanceof ApiError || isFileError(error))) throw error;
    stderr.write(`${error.message}\n`);
    return 1;
  }
}

async function propose(read: RecordArguments, path: string, { folder, stdout, stderr, localToken }: RecordSurroundings): Promise<number> {
  const { rows, unknown, encoding } = readMembershipFile(readFileSync(path));
  stdout.write(`${rows.length} lines, read as ${encoding}${unknown.length > 0 ? `; ${unknown.length} columns are left aside` : ''}\n`);
  const { url, token } = await importAccess(read, dataFolder(read.dataDir, folder), localToken);
  const bearer = typeof token === 'string' ? token : await token();
  const reports: LineReport[] = rows.flatMap((row) =>
    'problems' in row ? [{ line: row.line, outcome: 'REFUSED', code: 'INVALID_INPUT', problems: row.problems }] : [],
  );
  const readable = rows.filter((row): row is FileRow & { membership: MembershipInput } => 'membership' in row);
  for (let from = 0; from < readable.length; from += rowsAtOnce) {
    const some = readable.slice(from, from + rowsAtOnce);
    const memberships = some.map(({ membership }) => membership);
    const input = {
      memberships,
      evidence: read.evidence,
      dryRun: read.dryRun,
      ...(read.dryRun ? {} : { idempotencyKey: keyOf(memberships, read.evidence) }),
    };
    const answer = await sendMutation<Proposal>(url, bearer, 'recordExistingMemberships', input, selection);
    reports.push(...reportsOf(some, answer));
    stderr.write(`${Math.min(from + rowsAtOnce, readable.length)} of ${readable.length} lines sent\n`);
  }
  reports.sort((a, b) => a.line - b.line);
  const report = resolve(folder, read.report);
  writeFileSync(report, reports.map((each) => `${JSON.stringify(each)}\n`).join(''));
  return tell(reports, read.dryRun, report, stdout);
}

function reportsOf(rows: readonly FileRow[], { payload, refusal }: MutationAnswer<Proposal>): LineReport[] {
  const results = payload?.results ?? [];
  return rows.map(({ line }, index): LineReport => {
    const result = results[index];
    if (result?.taken === true) return { line, outcome: 'PROPOSED', recording: payload?.recording.number ?? '' };
    const why = result?.refusal ?? refusal;
    // Where no line of a batch fits, its details name each.
    const problems = (why?.details ?? []).filter(
      (detail) => !('path' in detail) || result != null || String(detail.path).startsWith(`memberships[${index}]`),
    );
    return { line, outcome: 'REFUSED', code: why?.code ?? '', message: why?.message ?? '', problems };
  });
}

function tell(reports: readonly LineReport[], dryRun: boolean, report: string, stdout: RecordSurroundings['stdout']): number {
  const taken = reports.filter(({ outcome }) => outcome === 'PROPOSED');
  const numbers = [...new Set(taken.map(({ recording }) => recording))];
  stdout.write(
    `${taken.length} ${dryRun ? 'could be proposed' : 'proposed'}\n${reports.length - taken.length} refused\nWhat became of each line: ${report}\n`,
  );
  if (taken.length === 0) return 1;
  if (dryRun) stdout.write('A dry run: nothing was stored.\n');
  else
    stdout.write(
      `Recordings: ${numbers.join(', ')}. Another person of the secretariat finds them among their tasks, and confirms with confirmMembershipRecording.\n`,
    );
  return 0;
}

/** The same lines with the same evidence are one request, however often they are sent. */
function keyOf(memberships: readonly MembershipInput[], evidence: string): string {
  return createHash('sha256')
    .update(JSON.stringify([memberships, evidence]))
    .digest('base64url');
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
