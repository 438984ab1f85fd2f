import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { rounded, wholeNumber } from '../bench.ts';
import { repository, startBenchSystem } from '../bench-system.ts';
import { secretariat, tokenOf } from '../graph-client.ts';
import { registerPartner } from '../partner-feed.ts';
import { cpuBetween, cpuByName, processTree } from '../process-tree.ts';
import { writeRorFile } from './ror-records.ts';
import { watchImporter } from './watch-importer.ts';

/** A ROR dump through the public API, until its last event is in a partner's journal. */
export const importBench: Bench = {
  name: 'import',
  summary: 'a ROR dump through the public API, from its first byte to the last event in the partner journal',
  options: {
    records: { type: 'string', shown: '--records N', help: 'organisations in the dump', default: '20000' },
    batch: { type: 'string', shown: '--batch N', help: 'records in one request (the importer has its own default)' },
    kafka: { type: 'string', shown: '--kafka HOST:PORT', help: 'with the events in this Kafka instead of the embedded log' },
  },
  async run(values, { room, say }) {
    const records = wholeNumber(values, 'records');
    const file = join(room.dir, 'dump.json');
    const { bytes } = await writeRorFile(file, records);
    say(`a dump of ${records} records, ${Math.round(bytes / records)} bytes each`);
    const kafka = values.kafka === undefined ? {} : { kafka: String(values.kafka) };
    const system = await startBenchSystem(room, { name: 'data', ...kafka });
    say(`a system without sample data is ready at ${system.url}`);
    const feed = await registerPartner(room, system);
    const headBefore = await feed.head();
    const cpuBefore = cpuByName(processTree(system.pid));

    const args = ['ror', file, '--url', system.url, '--token', await tokenOf(system, secretariat)];
    if (values.batch !== undefined) args.push('--batch', String(wholeNumber(values, 'batch')));
    const importer = spawn(process.execPath, [join(repository, 'infra', 'local', 'dist', 'src', 'import', 'main.js'), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    room.defer(() => importer.kill('SIGKILL'));
    const spawned = performance.now();
    const watched = watchImporter(importer, file);
    let summary = '';
    importer.stdout.on('data', (chunk: Buffer) => {
      summary += chunk.toString();
    });
    const { openedAt, peakBytes, endedAt, cpuSeconds } = await watched;
    const begin = openedAt ?? spawned;
    say(`the importer has ended after ${rounded((endedAt - begin) / 1000)} s:\n${summary.trim()}`);
    const counts = readSummary(summary);
    const stored = counts.registered + counts.updated + counts.withdrawn;
    if (stored !== records) throw new Error(`of ${records} records ${stored} were stored`);
    const journalAt = await feed.reached(headBefore + stored, 300_000);
    const seconds = (journalAt - begin) / 1000;
    const rate = records / seconds;
    say(`the last event is in the journal after ${rounded(seconds)} s: ${Math.round(rate)} organisations/s`);

    return {
      value: Math.round(rate),
      unit: 'organisations/s',
      details: {
        records,
        bytesPerRecord: Math.round(bytes / records),
        secondsToJournal: rounded(seconds),
        secondsToLastAnswer: rounded((endedAt - begin) / 1000),
        timedFrom: openedAt === undefined ? 'spawning the importer' : 'the importer opening the dump',
        importerPeakMb: Math.round(peakBytes / 1e6),
        cpuSeconds: { ...cpuBetween(cpuBefore, cpuByName(processTree(system.pid))), importer: cpuSeconds },
      },
      bounds: [
        { what: 'organisations from the first byte to the journal', value: rate, unit: 'per second', atLeast: 1_000 },
        { what: "importer's peak memory (RSS)", value: peakBytes / 1e6, unit: 'MB', atMost: 300 },
      ],
    };
  },
};

function readSummary(text: string): Record<'registered' | 'updated' | 'withdrawn', number> {
  const count = (name: string): number => Number(new RegExp(`^(\\d+) ${name}`, 'm').exec(text)?.[1] ?? 0);
  return { registered: count('registered'), updated: count('updated'), withdrawn: count('withdrawn') };
}
