import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { rounded, wholeNumber } from '../bench.ts';
import { type BenchSystem, repository, startBenchSystem } from '../bench-system.ts';
import { secretariat, tokenOf } from '../graph-client.ts';
import { type NewerRelease, writeNewerRelease, writeRorFile } from '../import/ror-records.ts';
import { type Watched, watchImporter } from '../import/watch-importer.ts';
import { cpuBetween, cpuByName, processTree, residentMemory } from '../process-tree.ts';
import type { Room } from '../room.ts';

/** Most seconds for a release of 100,000 records of which one in a hundred is another. */
const mostSeconds = 60;

/** A newer release of the source, of which one record in a hundred is another one: shown, and taken. */
export const releaseBench: Bench = {
  name: 'release',
  summary: 'a newer ROR release of which 1 % has changed: shown in a dry run, then taken',
  options: {
    records: { type: 'string', shown: '--records N', help: 'organisations in each dump', default: '100000' },
  },
  async run(values, { room, say }) {
    const records = wholeNumber(values, 'records');
    const [older, newer] = [join(room.dir, 'older.json'), join(room.dir, 'newer.json')];
    await writeRorFile(older, records);
    const expected = await writeNewerRelease(newer, records);
    const system = await startBenchSystem(room, { name: 'data' });
    say(`a system without sample data is ready at ${system.url}; it takes a dump of ${records} records`);
    const first = await importer(room, system, older, []);
    say(`taken in ${rounded(first.seconds)} s, the importer at ${Math.round(first.peakBytes / 1e6)} MB`);
    const shown = await importer(room, system, newer, ['--release', 'v2', '--dry-run']);
    say(`a dry run took ${rounded(shown.seconds)} s:\n${shown.summary.trim()}`);
    const taken = await importer(room, system, newer, ['--release', 'v2']);
    say(`the release took ${rounded(taken.seconds)} s:\n${taken.summary.trim()}`);
    for (const { summary } of [shown, taken]) checkSummary(summary, expected);
    const again = await importer(room, system, newer, ['--release', 'v2']);
    if (!again.summary.includes(`${records} unchanged`)) throw new Error(`taken again it changes something:\n${again.summary}`);
    const bound = (mostSeconds * records) / 100_000;
    return {
      value: rounded(taken.seconds),
      unit: 'seconds',
      details: {
        records,
        dryRunSeconds: rounded(shown.seconds),
        unchangedSeconds: rounded(again.seconds),
        cpuSeconds: { dryRun: shown.cpuSeconds, taken: taken.cpuSeconds, unchanged: again.cpuSeconds },
        importerPeakMb: {
          first: megabytes(first.peakBytes),
          dryRun: megabytes(shown.peakBytes),
          taken: megabytes(taken.peakBytes),
          unchanged: megabytes(again.peakBytes),
        },
        servicePeakMb: {
          first: megabytes(first.servicePeakBytes),
          dryRun: megabytes(shown.servicePeakBytes),
          taken: megabytes(taken.servicePeakBytes),
          unchanged: megabytes(again.servicePeakBytes),
        },
      },
      bounds: [
        { what: 'a release with 1 % of changes', value: taken.seconds, unit: 's', atMost: bound },
        { what: 'its dry run', value: shown.seconds, unit: 's', atMost: bound },
        { what: "importer's peak memory (RSS)", value: taken.peakBytes / 1e6, unit: 'MB', atMost: 300 },
        { what: "the service's peak memory (RSS)", value: taken.servicePeakBytes / 1e6, unit: 'MB', atMost: 400 },
      ],
    };
  },
};

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}

interface Run extends Pick<Watched, 'peakBytes'> {
  /** The most memory that the service which keeps the register had meanwhile. */
  readonly servicePeakBytes: number;
  /** Processor time of the system and the importer. */
  readonly cpuSeconds: number;
  readonly seconds: number;
  readonly summary: string;
}

async function importer(room: Room, system: BenchSystem, file: string, options: readonly string[]): Promise<Run> {
  const main = join(repository, 'infra', 'local', 'dist', 'src', 'import', 'main.js');
  const args = ['ror', file, '--url', system.url, '--token', await tokenOf(system, secretariat), ...options];
  const before = cpuByName(processTree(system.pid));
  const spawned = performance.now();
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  room.defer(() => child.kill('SIGKILL'));
  let summary = '';
  child.stdout.on('data', (chunk: Buffer) => {
    summary += chunk.toString();
  });
  const service = processTree(system.pid).find(({ name }) => name === 'network');
  if (service === undefined) throw new Error('the service that keeps the register does not run');
  let servicePeakBytes = 0;
  const watch = setInterval(() => {
    servicePeakBytes = Math.max(servicePeakBytes, residentMemory(service.pid));
  }, 100);
  const { endedAt, peakBytes, cpuSeconds } = await watchImporter(child, file).finally(() => clearInterval(watch));
  const spent = Object.values(cpuBetween(before, cpuByName(processTree(system.pid)))).reduce((sum, seconds) => sum + seconds, 0);
  return { seconds: (endedAt - spawned) / 1000, peakBytes, servicePeakBytes, cpuSeconds: rounded(spent + cpuSeconds), summary };
}

function checkSummary(summary: string, expected: NewerRelease): void {
  const { changed, withdrawn, inactive, gone } = expected;
  const lines = [
    `${expected.new} new`,
    `${changed} changed`,
    `${withdrawn} withdrawn, ${inactive} inactive (${withdrawn + inactive} of them`,
    `${gone} gone`,
  ];
  const missing = lines.filter((line) => !summary.includes(`\n${line}`));
  if (missing.length > 0) throw new Error(`the release did not tell ${missing.join('; ')}:\n${summary}`);
}
