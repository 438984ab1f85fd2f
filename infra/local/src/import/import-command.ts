import { resolve } from 'node:path';
import { type CommandSurroundings, type FileCommand, sizeOf } from '../file-command/file-command.ts';
import { type LineFile, openLineFile, refusalFile, reportFile } from '../file-command/line-file.ts';
import { createProgressLine, type Progress } from '../file-command/progress-line.ts';
import { type SystemAccess, systemAccess } from '../file-command/system-access.ts';
import { dataFolder } from '../start/options.ts';
import { type ImportArguments, importHelp, readImportArguments } from './import-arguments.ts';
import { type ImportCounts, type ImportProgress, type ImportResult, importRor, type RefusedRecord } from './import-ror.ts';
import { differenceText, type ReleaseDifference, releaseText } from './release-report.ts';

/** Registers the organisations of a dump. */
export const importCommand: FileCommand<ImportArguments> = {
  name: 'npm run import',
  help: importHelp,
  read: readImportArguments,
  async run(given, surroundings) {
    const { folder } = surroundings;
    const file = resolve(folder, given.file);
    const size = sizeOf(file, 'the .json file of a ROR v2 dump');
    const access = await systemAccess(given, dataFolder(given.dataDir, folder), surroundings.localToken);
    const refusals = openLineFile<RefusedRecord>(refusalFile, resolve(folder, given.refused), file);
    const report = given.release === undefined ? null : openLineFile<ReleaseDifference>(reportFile, resolve(folder, given.report), file);
    return runImport({ ...given, file, size, access, refusals, differences: report }, surroundings);
  },
};

interface Preparation extends ImportArguments {
  size: number;
  access: SystemAccess;
  refusals: LineFile<RefusedRecord>;
  /** Where the differences of a release go. */
  differences: LineFile<ReleaseDifference> | null;
}

const reasonsShown = 3;
const differencesShown = 10;

async function runImport(prepared: Preparation, { stdout, stderr, signal, abort }: CommandSurroundings): Promise<number> {
  const { file, size, access, refusals, differences, batch, countries, release, dryRun, takeOlder, takesExtract } = prepared;
  const progress = createProgressLine(stderr);
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
      dryRun,
      takeOlder,
      takesExtract,
      signal,
      abort,
      onProgress: (made) => progress.update(() => progressOf(made, size)),
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
  if (interrupted)
    stderr.write(
      dryRun ? 'Interrupted. Nothing was stored.\n' : 'Interrupted. What was registered stays; run the same command again to go on.\n',
    );
  if (fault !== undefined) stderr.write(`${fault}\n`);
  if (release !== undefined && result.differences !== undefined && counts.records > 0) {
    stdout.write(releaseText({ name: release, dryRun, takesExtract }, result.differences, result.coverage ?? null));
    stdout.write(`${counts.unchanged} unchanged\n${counts.refused} refused\n`);
    stdout.write(firstDifferences.map((difference) => `  ${differenceText(difference)}\n`).join(''));
    if (differences !== null && differences.written > 0) stdout.write(`All ${differences.written} differences: ${differences.path}\n`);
  } else if (counts.records > 0)
    stdout.write(`${dryRun ? 'What would become of the records; nothing was stored\n' : ''}${summary(counts, countries)}`);
  else if (fault === undefined && !interrupted) stdout.write('The file holds no records.\n');
  if (refusals.written > 0) stdout.write(`Refused records with line, field and reason: ${refusals.path}\n`);
  return interrupted || fault !== undefined || nothingFit ? 1 : 0;
}

const ordinals = ['first', 'second', 'third'];

function refusalText({ line, field, reason }: RefusedRecord, index: number): string {
  return `The ${ordinals[index]} refused record, line ${line}: ${field === '' ? '' : `${field} `}${reason}\n`;
}

function progressOf({ counts, bytesRead }: ImportProgress, size: number): Progress {
  const { registered, updated, unchanged, kept, older, withdrawn, refused, skipped } = counts;
  const part = size > 0 ? `${Math.min(100, Math.floor((bytesRead / size) * 100))} % read` : `${Math.floor(bytesRead / 1e6)} MB read`;
  return { done: registered + updated + unchanged + kept + older + withdrawn + refused + skipped, unit: 'records', part, refused };
}

function summary(counts: ImportCounts, countries: readonly string[] | undefined): string {
  const { records, registered, updated, unchanged, kept, older, withdrawn, refused, skipped } = counts;
  const open = records - registered - updated - unchanged - kept - older - withdrawn - refused - skipped;
  const lines = [
    `${registered} registered`,
    `${updated} updated`,
    `${unchanged} unchanged`,
    `${withdrawn} withdrawn`,
    `${refused} refused`,
  ];
  if (kept > 0) lines.push(`${kept} kept as edited here`);
  if (older > 0) lines.push(`${older} older than what is registered, which stays (--take-older takes them)`);
  if (countries !== undefined) lines.push(`${skipped} skipped (seat not in ${countries.join(', ')})`);
  if (open > 0) lines.push(`${open} without an answer`);
  return `${lines.join('\n')}\n`;
}
