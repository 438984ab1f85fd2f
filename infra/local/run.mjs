#!/usr/bin/env node
// The way in: `node infra/local/run.mjs COMMAND [arguments]`. Needs nothing but Node: it installs the packages when their list has changed,
// compiles what has changed, and then runs the compiled command in this process.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const minimum = [20, 19];

// What runs is compiled, not the tests and benches beside it: somebody may be in the middle of one.
const running = ['services/network', 'services/talent', 'services/trading', 'services/partners', 'gateway'];
const local = (name, projects = ['infra/local']) => ({ entry: `infra/local/dist/src/${name}/main.js`, projects });
const commands = {
  start: {
    ...local('start', ['infra/local', ...running]),
    text: 'start the whole system on this machine (start --help explains its options)',
  },
  test: {
    entry: 'infra/local/dist/src/test-run/main.js',
    text: 'run the tests; after `--`: files, folders, or options of mocha such as --grep',
    help: `npm test [-- FILE_OR_FOLDER ... OPTIONS]

Runs the tests on a Postgres of their own, and on a Kafka of their own where Java 17 and Maven are installed.

  FILE_OR_FOLDER    only these: sources such as shared/formats/src/ror.test.ts, or folders (default: all)
  --grep PATTERN    only tests whose titles match; every other option of mocha is passed on too
  --help            this text

REQUIRE_KAFKA=1 in the environment makes it a failure that there is no Kafka.
Exit codes: 0 all passed, 1 one failed or there was none to run, 130 interrupted.
`,
  },
  build: {
    text: 'install the packages and compile, nothing else',
    takes: [],
    help: `npm run build

Installs the packages when their list has changed, and compiles what has changed. Takes no arguments.
`,
  },
  import: { ...local('import'), text: 'import organisations: import -- ror FILE' },
  'record-memberships': {
    ...local('record-memberships'),
    text: 'propose members of before: record-memberships -- FILE --evidence TEXT',
  },
  token: { ...local('token'), text: 'a token of the local issuer: token -- --role SECRETARIAT' },
  'rotate-key': { ...local('rotate-key'), text: 'have the local issuer sign with a new key, while everything runs' },
  tour: { ...local('tour'), text: 'play the demonstration on a running system' },
  parked: { ...local('parked'), text: 'list or deliver again the events that a consumer has set aside' },
  'verify-audit': { ...local('verify-audit'), text: 'find what was changed in the audit' },
  bench: { entry: 'infra/bench/dist/src/main.js', text: 'measure: bench -- NAME' },
  differential: {
    entry: 'gateway/dist/test/differential/main.js',
    projects: ['gateway'],
    text: "compare the gateway's executor with the stock one on drawn operations",
  },
  // What is generated is needed to compile the rest: only the generator itself has to compile.
  generate: {
    entry: 'infra/schema/dist/src/generate.js',
    projects: ['infra/schema'],
    text: 'write resolver types, supergraph, event schemas',
    takes: ['--release'],
    help: `npm run generate [-- --release]

Writes what is made of the SDL and the event catalogue, where it is not current: resolver types, the supergraph, event schemas.

  --release   also declare the current API to be the released one, which \`npm run check\` compares later changes with
  --help      this text
`,
  },
  check: {
    entry: 'infra/schema/dist/src/check.js',
    projects: ['infra/schema'],
    text: 'check that what is generated is current, and the schemas for their rules',
    takes: [],
    help: `npm run check

Checks that what \`npm run generate\` writes is current, that the schemas keep their rules, and that the API has no breaking change
since its release. Changes nothing, takes no arguments.

Exit codes: 0 all is well, 1 there are problems.
`,
  },
  lint: { tool: ['@biomejs/biome/bin/biome', 'check'], text: 'check style and imports', help: biomeHelp('lint', 'Changes nothing.') },
  format: {
    tool: ['@biomejs/biome/bin/biome', 'check', '--write'],
    text: 'the same, mending what can be mended',
    help: biomeHelp('format', 'Mends what can be mended without a change of meaning, and tells the rest.'),
  },
};

function biomeHelp(name, effect) {
  return `npm run ${name} [-- FILE_OR_FOLDER ... OPTIONS]

Checks style, and that imports go one way only (biome.json). ${effect}

  FILE_OR_FOLDER    only these, seen from the repository's root (default: all)
  OPTIONS           of \`biome check\`, such as --max-diagnostics=100
  --help            this text

Exit codes: 0 all is well, 1 there are problems.
`;
}

function usage() {
  const lines = Object.entries(commands).map(
    ([name, { text }]) => `  npm ${name === 'start' || name === 'test' ? name : `run ${name}`}`.padEnd(30) + text,
  );
  return `Commands:\n${lines.join('\n')}\n\nArguments of a command come after \`--\`, e.g. npm start -- --port 4100\n`;
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > minimum[0] || (major === minimum[0] && minor >= minimum[1])) return;
  fail(`Node ${process.versions.node} is too old: version ${minimum.join('.')} or newer is needed (https://nodejs.org).`, 1);
}

function fail(message, code) {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

// npm may be killed: whoever started us being gone is a request to stop. Between npm and us there is a shell that notices nothing, so its
// parent is watched too; `start` takes the shell's place (exec), so that npm's signals come here.
function followParent() {
  const parent = process.ppid;
  const { npm_lifecycle_script: script = 'exec' } = process.env;
  const grandparent = script.startsWith('exec') ? undefined : parentOf(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && (grandparent === undefined || parentOf(parent) === grandparent)) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  timer.unref();
}

function parentOf(pid) {
  try {
    if (process.platform !== 'linux') return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }));
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

function workspaceManifests() {
  const below = (folder) =>
    readdirSync(join(root, folder))
      .sort()
      .map((name) => `${folder}/${name}/package.json`);
  const found = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', 'gateway/package.json'];
  return [...found, ...['services', 'shared', 'infra'].flatMap(below)].filter((path) => existsSync(join(root, path)));
}

function installStamp() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\0`);
  for (const path of workspaceManifests())
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex');
}

// Tells what takes its time, and that it still does.
async function telling(text, afterMs, work) {
  const begin = Date.now();
  const tell = () => {
    const seconds = Math.round((Date.now() - begin) / 1000);
    process.stderr.write(`${text} …${seconds === 0 ? '' : ` ${seconds} s`}\n`);
  };
  let timer = setTimeout(function again() {
    tell();
    timer = setTimeout(again, 10_000);
  }, afterMs);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}

// Runs a program quietly; what it said is shown when it fails. Stops with us.
function quietly(command, args, inherit = false) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, env: process.env, stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const gather = (chunk) => {
      output += chunk;
    };
    child.stdout?.on('data', gather);
    child.stderr?.on('data', gather);
    const stop = (signal) => {
      child.kill(signal);
      child.once('exit', () => process.exit(signal === 'SIGINT' ? 130 : 143));
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    child.on('error', (error) => {
      output += error.message;
    });
    child.on('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      done({ code: code ?? 1, output });
    });
  });
}

async function install() {
  const stampFile = join(root, 'node_modules', '.cattc-installed');
  const stamp = installStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const args = ['-y', '--prefer-offline', packageManager, 'install', '--frozen-lockfile', '--prefer-offline'];
  // `npm run --silent` would silence the reason of a failure too.
  const { code, output } = await telling('Installing packages, only when their list has changed', 0, () =>
    quietly('npx', [...args, '--loglevel=warn']),
  );
  if (code !== 0)
    fail(`${output}\nThe packages could not be installed. Is the network reachable, and does pnpm-lock.yaml belong to these manifests?`, 1);
  writeFileSync(stampFile, stamp);
}

async function compile(projects = []) {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { code, output } = await telling('Compiling what has changed', 3_000, () => quietly(process.execPath, [tsc, '-b', ...projects]));
  if (code !== 0) fail(`${output}\nThe sources do not compile.`, 1);
}

// Two commands started together install and compile one after the other.
async function alone(work) {
  const lock = join(root, '.cache', 'build.lock');
  mkdirSync(dirname(lock), { recursive: true });
  const unlock = () => rmSync(lock, { force: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!holderLives(lock)) unlock();
      await new Promise((later) => setTimeout(later, 50));
    }
  }
  process.on('exit', unlock);
  await work();
  process.off('exit', unlock);
  unlock();
}

function holderLives(lock) {
  try {
    // A holder writes its number right after making the file.
    const pid = Number(readFileSync(lock, 'utf8'));
    if (pid === 0) return Date.now() - statSync(lock).mtimeMs < 5000;
    process.kill(pid, 0);
    return Date.now() - statSync(lock).mtimeMs < 600_000;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

requireNode();
process.env.APOLLO_TELEMETRY_DISABLED = '1';
const [name = '--help', ...args] = process.argv.slice(2);
if (name === '--help' || name === '-h' || name === 'help') {
  process.stdout.write(usage());
  process.exit(0);
}
const command = Object.hasOwn(commands, name) ? commands[name] : fail(`There is no command "${name}".\n\n${usage()}`, 2);
// The other commands explain and check their arguments themselves.
if (command.help !== undefined && args.some((argument) => argument === '--help' || argument === '-h')) {
  process.stdout.write(command.help);
  process.exit(0);
}
const strange = command.takes === undefined ? [] : args.filter((argument) => !command.takes.includes(argument));
if (strange.length > 0) {
  const words = strange.map((word) => `"${word}"`).join(', ');
  const takes = command.takes.length === 0 ? 'no arguments' : command.takes.join(', ');
  fail(`npm run ${name} does not take ${words}: it takes ${takes}\n\n\`npm run ${name} -- --help\` explains the command.`, 2);
}
followParent();
await alone(async () => {
  await install();
  if (command.tool === undefined) await compile(command.projects);
});
if (command.tool !== undefined) {
  const [tool, ...flags] = command.tool;
  process.chdir(root);
  const { code } = await quietly(process.execPath, [join(root, 'node_modules', tool), ...flags, ...args], true);
  process.exit(code);
}
if (command.entry !== undefined) {
  const entry = join(root, command.entry);
  if (!existsSync(entry)) fail(`${command.entry} does not exist: this command is not part of this version.`, 1);
  process.argv = [process.argv[0], entry, ...args];
  await import(pathToFileURL(entry).href);
}
