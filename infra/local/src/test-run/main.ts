import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { startEmbeddedPostgres } from '@cattc/postgres';
import { startTestBroker } from './kafka.ts';
import { createLeakScanner, describeLeak } from './leak-scan.ts';
import { markedPersonalData } from './marked.ts';
import type { TestSummary } from './reporter.ts';
import { selectTests, wantKafka } from './test-files.ts';

const root = resolve(import.meta.dirname, '..', '..', '..', '..', '..');
const postgresSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '400' };
const exitLimitMs = 15_000;
const pipeLimitMs = 1_000;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Everything that is open, in the order of opening; closed from the last to the first, once. */
const opened: (() => Promise<void>)[] = [];

async function closeAll(): Promise<void> {
  for (let close = opened.pop(); close !== undefined; close = opened.pop()) {
    await close().catch((error: unknown) => say(`While cleaning up: ${String(error)}`));
  }
}

let mocha: ChildProcess | undefined;
let interrupted: NodeJS.Signals | undefined;

function interrupt(signal: NodeJS.Signals): void {
  // The second one is meant: nothing is waited for (Postgres and the broker end with this process all the same).
  if (interrupted !== undefined) process.exit(130);
  interrupted = signal;
  mocha?.kill('SIGKILL');
}

const exitedEarly = (): boolean => interrupted !== undefined;

interface Outcome {
  readonly summary: TestSummary;
  readonly leftOpen: boolean;
  /** Secrets and personal data that the tests, or a process of theirs, have printed. */
  readonly leaks: readonly string[];
}

const nothingRun: Outcome = { summary: { passed: 0, failed: 0, skipped: 0, skippedSuites: [] }, leftOpen: false, leaks: [] };

async function run(args: readonly string[]): Promise<Outcome> {
  const { files, options } = selectTests(root, args);
  if (files.length === 0) throw new Error('No test file matches.');
  const folder = await mkdtemp(join(tmpdir(), 'cattc-test-'));
  opened.push(() => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  // What tests leave behind when they are interrupted goes with it.
  const temporary = join(folder, 'tmp');
  await mkdir(temporary);

  const [postgres, broker] = await Promise.all([
    startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), settings: postgresSettings }).then((server) => {
      opened.push(() => server.stop());
      return server;
    }),
    wantKafka(files) ? openBroker(join(folder, 'kafka')) : undefined,
  ]);
  const env: NodeJS.ProcessEnv = { ...process.env, TMPDIR: temporary, CATTC_TEST_POSTGRES: postgres.superuserUrl };
  if (broker !== undefined && 'missing' in broker) {
    if (process.env.REQUIRE_KAFKA === '1') throw new Error(`REQUIRE_KAFKA=1, but there is no Kafka: ${broker.missing}`);
    say(`Without Kafka the suites that need a broker are left out: ${broker.missing}`);
  } else if (broker !== undefined) env.CATTC_TEST_KAFKA = broker.address;
  if (exitedEarly()) return nothingRun;
  return runMocha(files, options, env);
}

async function openBroker(folder: string): ReturnType<typeof startTestBroker> {
  const started = await startTestBroker(folder);
  if (!('missing' in started)) opened.push(() => started.stop());
  return started;
}

function runMocha(files: readonly string[], options: readonly string[], env: NodeJS.ProcessEnv): Promise<Outcome> {
  const bin = join(dirname(createRequire(import.meta.url).resolve('mocha/package.json')), 'bin', 'mocha.js');
  const reporter = join(import.meta.dirname, 'reporter.js');
  // What is printed passes through the scan for secrets: mocha sees no terminal, and is told of it.
  const colours = process.stdout.isTTY === true ? ['--color'] : [];
  const child = fork(bin, ['--timeout', '20000', '--reporter', reporter, ...colours, ...options, ...files], {
    cwd: root,
    env,
    stdio: ['inherit', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
  });
  mocha = child;
  const printed = [passOn(child.stdout, process.stdout), passOn(child.stderr, process.stderr)];
  let summary: TestSummary | undefined;
  let leftOpen = false;
  child.on('message', (message) => {
    summary = message as TestSummary;
    setTimeout(() => {
      leftOpen = true;
      child.kill('SIGKILL');
    }, exitLimitMs).unref();
  });
  return new Promise((done, refuse) => {
    child.on('error', refuse);
    child.on('exit', async (code, signal) => {
      const leaks = (await Promise.all(printed)).flat();
      if (summary !== undefined) done({ summary, leftOpen, leaks });
      else if (exitedEarly()) done(nothingRun);
      else refuse(new Error(`The tests ended before they were all run (${signal ?? `exit code ${code}`}).`));
    });
  });
}

/** Prints what comes at once, and answers the leaks in it. A process that a test left behind may hold the pipe open: it is not waited for. */
async function passOn(from: Readable | null, to: NodeJS.WriteStream): Promise<string[]> {
  if (from === null) return [];
  const scanner = createLeakScanner(markedPersonalData());
  from.on('data', (chunk: Buffer) => {
    to.write(chunk);
    scanner.take(chunk);
  });
  const ended = new AbortController();
  mocha?.once('exit', () => setTimeout(() => ended.abort(), pipeLimitMs).unref());
  await once(from, 'close', { signal: ended.signal }).catch(() => undefined);
  return scanner.end().map((leak) => describeLeak(to === process.stdout ? 'standard output' : 'standard error', leak));
}

process.on('SIGINT', interrupt).on('SIGTERM', interrupt).on('SIGHUP', interrupt);
let code = 1;
let lastLine = '0 passed, 1 failed';
try {
  const { summary, leftOpen, leaks } = await run(process.argv.slice(2));
  if (leftOpen) say(`The tests are done, but something they opened still is after ${exitLimitMs / 1000} s: that counts as a failure.`);
  if (summary.passed + summary.failed + summary.skipped === 0 && !exitedEarly()) throw new Error('No test matches.');
  if (leaks.length > 0) say(`What was printed holds what nothing may print, which counts as a failure:\n  ${leaks.join('\n  ')}`);
  const failed = summary.failed + (leftOpen ? 1 : 0) + (leaks.length > 0 ? 1 : 0);
  code = interrupted !== undefined ? 130 : failed > 0 ? 1 : 0;
  if (summary.skipped > 0) say(`Left out, in whole or in part: ${summary.skippedSuites.join(' · ')}`);
  lastLine = `${summary.passed} passed, ${failed} failed${summary.skipped > 0 ? `, ${summary.skipped} skipped` : ''}`;
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
}
await closeAll();
if (interrupted !== undefined) lastLine = `Interrupted. ${lastLine}`;
process.stdout.write(`${lastLine}\n`, () => process.exit(code));
