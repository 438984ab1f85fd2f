import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { dataFolder } from '../start/options.ts';
import { importHelp, readImportArguments } from './import-arguments.ts';
import { type ImportCounts, type ImportResult, importRor } from './import-ror.ts';
import { createProgressLine } from './progress-line.ts';
import { createRefusalFile } from './refusal-file.ts';

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

/** Runs `import` with its arguments and gives the exit code: 0, 1 after a fault, 2 for a wrong command line. */
export async function importCommand(args: readonly string[], surroundings: CommandSurroundings): Promise<number> {
  const { folder, stdout, stderr, signal, abort } = surroundings;
  const read = readImportArguments(args);
  if ('help' in read) {
    stdout.write(importHelp);
    return 0;
  }
  if ('problems' in read) {
    stderr.write(`${read.problems.join('\n')}\n\n\`npm run import -- --help\` explains the command.\n`);
    return 2;
  }
  const file = resolve(folder, read.file);
  const size = sizeOf(file);
  if (typeof size === 'string') {
    stderr.write(`${size}\n`);
    return 1;
  }
  const { token = () => surroundings.localToken(dataFolder(read.dataDir, folder)) } = read;
  if (typeof token === 'function') {
    try {
      await token();
    } catch (error) {
      stderr.write(`${error instanceof Error ? error.message : String(error)}\nOr give a token with --token.\n`);
      return 1;
    }
  }

  const refusals = createRefusalFile(resolve(folder, read.refused));
  const progress = createProgressLine(stderr, size);
  const { url, batch, countries } = read;
  let result: ImportResult;
  try {
    result = await importRor({
      source: file,
      url,
      token,
      batch,
      ...(countries === undefined ? {} : { countries }),
      signal,
      abort,
      onProgress: progress.update,
      onRefused: refusals.add,
      onRetry: (reason, pauseMs) => progress.say(`${reason}; trying again in ${pauseMs / 1000} s`),
    });
  } finally {
    progress.end();
    refusals.close();
  }
  const { counts, fault, interrupted } = result;
  if (interrupted) stderr.write('Interrupted. What was registered stays; run the same command again to go on.\n');
  if (fault !== undefined) stderr.write(`${fault}\n`);
  stdout.write(summary(counts, countries));
  if (counts.refused > 0) stdout.write(`Refused records with line, field and reason: ${refusals.path}\n`);
  const nothingFit = counts.refused > 0 && counts.refused === counts.records - counts.skipped;
  return interrupted || fault !== undefined || nothingFit ? 1 : 0;
}

function sizeOf(file: string): number | string {
  try {
    const stats = statSync(file);
    return stats.isDirectory() ? `${file} is a folder; right would be the .json file of a ROR v2 dump` : stats.size;
  } catch (error) {
    return `the file cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function summary(counts: ImportCounts, countries: readonly string[] | undefined): string {
  const { records, registered, updated, unchanged, withdrawn, refused, skipped } = counts;
  const open = records - registered - updated - unchanged - withdrawn - refused - skipped;
  const lines = [
    `${registered} registered`,
    `${updated} updated`,
    `${unchanged} unchanged`,
    `${withdrawn} withdrawn`,
    `${refused} refused`,
  ];
  if (countries !== undefined) lines.push(`${skipped} skipped (seat not in ${countries.join(', ')})`);
  if (open > 0) lines.push(`${open} without an answer`);
  return `${lines.join('\n')}\n`;
}
