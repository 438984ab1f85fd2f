import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { argumentProblem, wrongArguments } from '@cattc/local';
import { authBench } from './auth/auth-bench.ts';
import { type Bench, boundText, isMissed, parserOptions, UsageError } from './bench.ts';
import { forumBench } from './forum/forum-bench.ts';
import { gatewayBench } from './gateway/gateway-bench.ts';
import { importBench } from './import/import-bench.ts';
import { listBench } from './list/list-bench.ts';
import { membersBench } from './members/members-bench.ts';
import { releaseBench } from './release/release-bench.ts';
import { openRoom } from './room.ts';
import { startBench } from './start/start-bench.ts';
import { threadBench } from './thread/thread-bench.ts';

const benches: readonly Bench[] = [
  startBench,
  importBench,
  releaseBench,
  threadBench,
  listBench,
  membersBench,
  authBench,
  gatewayBench,
  forumBench,
];

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

function usage(): string {
  return `Measures the system as a user runs it; README.md of infra/bench has figures.

Usage: npm run bench -- NAME [--check] [OPTIONS]

${benches.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`).join('\n')}

  --check  exit with 1, naming them, when promised figures are missed
  --help   after a NAME: its options

The last line is one JSON object.
`;
}

function help({ name, summary, options }: Bench): string {
  const lines = Object.values(options).map(
    ({ shown, help, default: preset }) => `  ${shown.padEnd(22)} ${help}${preset === undefined ? '' : ` (default ${preset})`}`,
  );
  return `${name}: ${summary}\n\nUsage: npm run bench -- ${name} [OPTIONS]\n\n${[...lines, `  ${'--check'.padEnd(22)} exit with 1, naming them, when promised figures are missed`].join('\n')}\n`;
}

async function measure(bench: Bench, args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: parserOptions(bench), strict: true, allowPositionals: false });
  if (values.help === true) {
    print(help(bench));
    return 0;
  }
  const interrupted = new AbortController();
  const room = openRoom(interrupted.signal);
  const stop = new Promise<never>((_, reject) => {
    const onSignal = (): void => {
      interrupted.abort();
      reject(new Error('interrupted'));
    };
    process.once('SIGINT', onSignal).once('SIGTERM', onSignal).once('SIGHUP', onSignal);
  });
  const begin = performance.now();
  const say = (text: string): void => print(`[${((performance.now() - begin) / 1000).toFixed(1).padStart(6)} s] ${text}`);
  try {
    const options = values as Record<string, string | boolean | undefined>;
    const running = bench.run(options, { room, say });
    running.catch(() => undefined);
    const { details, bounds, ...figures } = await Promise.race([running, stop]);
    const missed = bounds.filter(isMissed).map(boundText);
    for (const bound of bounds) print(`${isMissed(bound) ? 'MISSED' : 'kept  '} ${boundText(bound)}`);
    const machine = { cpus: cpus().length, cpu: cpus()[0]?.model ?? '', node: process.versions.node };
    await room.close();
    print(JSON.stringify({ bench: bench.name, ...figures, ...details, missed, at: new Date().toISOString(), machine }));
    return values.check === true && missed.length > 0 ? 1 : 0;
  } catch (error) {
    if (!interrupted.signal.aborted) throw error;
    print('interrupted; cleaning up');
    return 130;
  } finally {
    await room.close();
  }
}

async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === '--help' || name === '-h') {
    print(usage());
    return 0;
  }
  const bench = benches.find((each) => each.name === name);
  try {
    const names = benches.map((each) => each.name).join(', ');
    if (name === undefined) throw new UsageError(`What to measure is missing: give one of ${names}`);
    if (bench === undefined) throw new UsageError(`There is no bench "${name}": give one of ${names}`);
    return await measure(bench, args);
  } catch (error) {
    const wrongUse = error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true;
    if (wrongUse) {
      const command = bench === undefined ? 'npm run bench' : `npm run bench -- ${bench.name}`;
      process.stderr.write(wrongArguments(command, [argumentProblem(error)]));
      return 2;
    }
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 1;
  }
}

process.exit(await run(process.argv.slice(2)));
