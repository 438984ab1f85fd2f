import { wrongArguments } from '../wrong-arguments.ts';
import { StartFault } from './fault.ts';
import { parseStartOptions, type StartOptions, startHelp } from './options.ts';
import { startSystem } from './system.ts';
import { welcome } from './welcome.ts';

/** What may be chosen from outside: how much is logged, whose pages may call the gateway, and what it may keep of its answers. */
const takenFromOutside = ['CATTC_LOG_LEVEL', 'CATTC_ALLOWED_ORIGINS', 'CATTC_RESPONSE_CACHE'];

/** Two signals so close are one press of a key. */
const samePressMs = 300;

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const say = (text: string): void => print(`[${process.uptime().toFixed(1).padStart(5)} s] ${text}`);

function outsideVariables(): string[] {
  return Object.keys(process.env).filter(
    (name) => name.startsWith('CATTC_') && !takenFromOutside.includes(name) && !name.startsWith('CATTC_TEST_'),
  );
}

async function run(options: StartOptions): Promise<number> {
  const system = startSystem(options, say);
  let signals = 0;
  let signalledAt = Number.NEGATIVE_INFINITY;
  let isReady = false;
  const asked = new Promise<NodeJS.Signals>((resolve) => {
    const onSignal = (signal: NodeJS.Signals): void => {
      // A terminal sends Ctrl-C to us and to npm, which passes it on.
      if (Date.now() - signalledAt < samePressMs) return;
      signalledAt = Date.now();
      signals += 1;
      if (signals > 1) {
        system.kill();
        process.exit(130);
      }
      print('');
      say('stopping; once more stops at once');
      resolve(signal);
      void system.stop();
    };
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal).on('SIGHUP', onSignal);
  });
  try {
    const ready = await system.ready;
    isReady = true;
    if (signals === 0) print(welcome({ ...ready, dataDir: options.dataDir }));
    await asked;
  } catch (error) {
    if (signals === 0) print(error instanceof StartFault ? `\n${error.message}\n` : `\nThe start failed: ${(error as Error).stack}\n`);
  }
  await system.stop();
  if (isReady || signals > 0) say(`stopped; the data is in ${options.dataDir}`);
  if (isReady) return 0;
  return signals > 0 ? 130 : 1;
}

// A terminal or pipe that is gone takes no more lines; the parent's end is what stops us then.
process.stdout.on('error', () => undefined);
// npm runs scripts in the package's folder and keeps the caller's here.
const parsed = parseStartOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
const strangers = outsideVariables();
if (parsed.kind === 'help') {
  print(startHelp);
} else if (parsed.kind === 'problems' || strangers.length > 0) {
  const problems = parsed.kind === 'problems' ? parsed.problems : [];
  const variables = strangers.map(
    (name) =>
      `${name} is set: the launcher sets the system's variables itself; unset it (only ${takenFromOutside.join(' and ')} are read).`,
  );
  process.stderr.write(wrongArguments('npm start', [...problems, ...variables]));
  process.exitCode = 2;
} else {
  process.exit(await run(parsed.options));
}
