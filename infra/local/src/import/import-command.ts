import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { dataFolder } from '../start/options.ts';
import { wrongArguments } from '../wrong-arguments.ts';
import { type ImportAccess, importAccess } from './import-access.ts';
import { type ImportArguments, importHelp, readImportArguments } from './import-arguments.ts';
import { ImportFault } from './import-fault.ts';
import { type ImportCounts, type ImportResult, importRor, type RefusedRecord } from './import-ror.ts';
import { type LineFile, openLineFile, refusalFile, reportFile } from './line-file.ts';
import { createProgressLine } from './progress-line.ts';
import { differenceText, type ReleaseDifference, releaseText } from './release-report.ts';

/** What the command needs of the process it runs in. */
export interface CommandSurroundings {
  /** The folder that relative paths start from. */
  folder: string;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
  /** Gives a SECRETARIAT token of the local issuer, or says why there is none. */
  localToken(dataDir: string): Promise<string>;
  signal: AbortSignal;
  abort: AbortSignal;
}

/** Runs `import` with its arguments and gives the exit code: 0, 1 after a fault or when nothing could be taken, 2 for a wrong command line. */
export async function importCommand(args: readonly string[], surroundings: CommandSurroundings): Promise<number> {
  const { folder, stdout, stderr } = surroundings;
  const read = readImportArguments(args);
  if ('help' in read) {
    stdout.write(importHelp);
    return 0;
  }
  if ('problems' in read) {
    stderr.write(wrongArguments('npm run import', read.problems));
    return 2;
  }
  const file = resolve(folder, read.file);
  try {
    const size = sizeOf(file);
    const access = await importAccess(read, dataFolder(read.dataDir, folder), surroundings.localToken);
    if (typeof access.token === 'function') await askOnce(access.token);
    const refusals = openLineFile<RefusedRecord>(refusalFile, resolve(folder, read.refused), file);
    const report = read.release === undefined ? null : openLineFile<ReleaseDifference>(reportFile, resolve(folder, read.report), file);
    return await runImport({ ...read, file, size, access, refusals, differences: report }, surroundings);
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    stderr.write(`${error.message}\n`);
    return 1;
  }
}

interface Preparation extends ImportArguments {
  size: number;
  access: ImportAccess;
  refusals: LineFile<RefusedRecord>;
  /** Where the differences of a release go. */
  differences: LineFile<ReleaseDifference> | null;
}

const reasonsShown = 3;
const differencesShown = 10;

async function runImport(prepared: Preparation, { stdout, stderr, signal, abort }: CommandSurroundings): Promise<number> {
  const { file, size, access, refusals, differences, batch, countries, release } = prepared;
  const progress = createProgressLine(stderr, size);
  const firstRefused: RefusedRecord[] = [];
  const firstDifferences: ReleaseDifference[] = [];
  let result: ImportResult;
  try {
    result = await importRor({
      source: file,
      ...access,
      batch,
      ...(countries === undefined ? {} : { countries }),
      ...(release === undefined ? {} : { release }),
      signal,
      abort,
      onProgress: progress.update,
      onRefused(record) {
        if (firstRefused.length < reasonsShown) firstRefused.push(record);
        refusals.add(record);
      },
      onDifference(difference) {
        if (firstDifferences.length < differencesShown) firstDifferences.push(difference);
        differences?.add(difference);
      },
      onRetry: (reason, pauseMs) => progress.say(`${reason}; trying again in ${pauseMs / 1000} s`),
    });
  } finally {
    progress.end();
    refusals.close();
    differences?.close();
  }
  const { counts, fault, interrupted } = result;
  const nothingFit = counts.refused > 0 && counts.refused === counts.records - counts.skipped;
  if (nothingFit) stderr.write(`No record could be taken.\n${firstRefused.map(refusalText).join('')}`);
  if (interrupted) stderr.write('Interrupted. What was registered stays; run the same command again to go on.\n');
  if (fault !== undefined) stderr.write(`${fault}\n`);
  if (release !== undefined && result.differences !== undefined && counts.records > 0) {
    stdout.write(releaseText(release.name, release.dryRun, result.differences, result.isWhole));
    stdout.write(`${counts.unchanged} unchanged\n${counts.refused} refused\n`);
    stdout.write(firstDifferences.map((difference) => `  ${differenceText(difference)}\n`).join(''));
    if (differences !== null && differences.written > 0) stdout.write(`All ${differences.written} differences: ${differences.path}\n`);
  } else if (counts.records > 0) stdout.write(summary(counts, countries));
  else if (fault === undefined && !interrupted) stdout.write('The file holds no records.\n');
  if (refusals.written > 0) stdout.write(`Refused records with line, field and reason: ${refusals.path}\n`);
  return interrupted || fault !== undefined || nothingFit ? 1 : 0;
}

async function askOnce(token: () => Promise<string>): Promise<void> {
  await token().catch((error: unknown) => {
    throw new ImportFault(`${error instanceof Error ? error.message : String(error)}\nOr give a token with --token.`);
  });
}

const ordinals = ['first', 'second', 'third'];

function refusalText({ line, field, reason }: RefusedRecord, index: number): string {
  return `The ${ordinals[index]} refused record, line ${line}: ${field === '' ? '' : `${field} `}${reason}\n`;
}

function sizeOf(file: string): number {
  try {
    const stats = statSync(file);
    if (!stats.isDirectory()) return stats.size;
  } catch (error) {
    throw new ImportFault(`the file cannot be read: ${(error as Error).message}`);
  }
  throw new ImportFault(`${file} is a folder; right would be the .json file of a ROR v2 dump`);
}

function summary(counts: ImportCounts, countries: readonly string[] | undefined): string {
  const { records, registered, updated, unchanged, kept, withdrawn, refused, skipped } = counts;
  const open = records - registered - updated - unchanged - kept - withdrawn - refused - skipped;
  const lines = [
    `${registered} registered`,
    `${updated} updated`,
    `${unchanged} unchanged`,
    `${withdrawn} withdrawn`,
    `${refused} refused`,
  ];
  if (kept > 0) lines.push(`${kept} kept as edited here`);
  if (countries !== undefined) lines.push(`${skipped} skipped (seat not in ${countries.join(', ')})`);
  if (open > 0) lines.push(`${open} without an answer`);
  return `${lines.join('\n')}\n`;
}
