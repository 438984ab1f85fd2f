import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Bench, Surroundings } from '../bench.ts';
import { rounded, wholeNumber } from '../bench.ts';
import { type BenchSystem, repository, startBenchSystem } from '../bench-system.ts';
import { processTree, proportionalMemory } from '../process-tree.ts';
import { median } from '../spread.ts';

const settleMs = 5_000;

/** The start of a newcomer: a fresh copy of the repository, packages in the cache, no data. Then later starts on the same folder. */
export const startBench: Bench = {
  name: 'start',
  summary: 'first and later starts to ready, memory of all processes',
  options: {
    later: { type: 'string', shown: '--later N', help: 'later starts, whose median counts', default: '3' },
    here: { type: 'boolean', shown: '--here', help: 'start in this folder, already installed and compiled, not in a fresh copy' },
    'no-sample': { type: 'boolean', shown: '--no-sample', help: 'load no sample data' },
  },
  async run(values, surroundings) {
    const { room, say } = surroundings;
    const laterStarts = wholeNumber(values, 'later');
    const here = values.here === true;
    const root = here ? repository : copyRepository(join(room.dir, 'repository'));
    say(here ? 'starting in this folder' : 'starting in a fresh copy: installation and compilation are part of the first start');
    const options = { name: 'data', root, sample: values['no-sample'] !== true };

    const first = await startBenchSystem(room, options);
    for (const { atMs, text } of first.lines.filter(({ text }) => /^\[|^Installing/.test(text)))
      say(`  ${seconds(atMs)} s after its begin: ${text}`);
    say(`first start: ready after ${seconds(first.readyMs)} s`);
    const memories = [await memoryOf(first, surroundings)];
    await first.stop();
    const laterMs: number[] = [];
    for (let at = 1; at <= laterStarts; at += 1) {
      const later = await startBenchSystem(room, options);
      laterMs.push(later.readyMs);
      say(`later start ${at}: ready after ${seconds(later.readyMs)} s`);
      if (at === laterStarts) memories.push(await memoryOf(later, surroundings));
      await later.stop();
    }

    const gigabytes = Math.max(...memories.map(({ total }) => total)) / 1e9;
    return {
      value: seconds(first.readyMs),
      unit: 's',
      details: {
        firstStartIncludes: here ? ['databases', 'sample'] : ['installation', 'compilation', 'databases', 'sample'],
        laterStart: seconds(median(laterMs)),
        laterStarts: laterMs.map(seconds),
        pssGb: rounded(gigabytes),
        pssMbByProcess: memories.at(0)?.byName,
      },
      bounds: [
        { what: 'first start to ready', value: first.readyMs / 1000, unit: 's', atMost: 30 },
        { what: 'later start to ready (median)', value: median(laterMs) / 1000, unit: 's', atMost: 8 },
        { what: 'memory of all processes (PSS)', value: gigabytes, unit: 'GB', atMost: 1.2 },
      ],
    };
  },
};

const seconds = (ms: number): number => Number((ms / 1000).toFixed(2));

async function memoryOf(system: BenchSystem, { say, room }: Surroundings): Promise<{ total: number; byName: Record<string, number> }> {
  await delay(settleMs, undefined, { signal: room.signal });
  const byName = proportionalMemory(processTree(system.pid));
  const total = [...byName.values()].reduce((sum, bytes) => sum + bytes, 0);
  const shown = Object.fromEntries([...byName].map(([name, bytes]) => [name, Math.round(bytes / 1e6)]));
  say(
    `memory (PSS): ${Math.round(total / 1e6)} MB: ${Object.entries(shown)
      .map(([name, mb]) => `${name} ${mb}`)
      .join(', ')}`,
  );
  return { total, byName: shown };
}

/** All files that belong to the repository, without what installing and compiling makes. */
function copyRepository(target: string): string {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: repository,
    encoding: 'utf8',
  });
  for (const path of listed.split('\0').filter((name) => name !== '' && existsSync(join(repository, name)))) {
    const from = join(repository, path);
    const to = join(target, path);
    mkdirSync(dirname(to), { recursive: true });
    if (lstatSync(from).isSymbolicLink()) symlinkSync(readlinkSync(from), to);
    else cpSync(from, to);
  }
  return target;
}
