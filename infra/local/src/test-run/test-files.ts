import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const rooms = ['shared', 'services', 'gateway', 'infra'];

/** Every compiled test of the repository whose source still exists; the compiler leaves the output of deleted sources behind. */
export function compiledTests(root: string): string[] {
  const found: string[] = [];
  const walk = (at: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name);
      if (entry.isDirectory() && entry.name !== 'node_modules') walk(path);
      else if (entry.name.endsWith('.test.js') && existsSync(sourceOf(path))) found.push(path);
    }
  };
  for (const room of rooms) if (existsSync(join(root, room))) walk(join(root, room));
  return found.sort();
}

const sourceOf = (compiled: string): string => compiled.replace(`${sep}dist${sep}`, sep).replace(/\.js$/, '.ts');

/** `x/test/y.test.ts` is compiled to `x/dist/test/y.test.js`, `x` being the nearest folder above with a manifest. */
function compiledOf(source: string): string {
  for (let at = resolve(source, '..'); ; at = resolve(at, '..')) {
    if (existsSync(join(at, 'package.json'))) return join(at, 'dist', relative(at, source)).replace(/\.ts$/, '.js');
    if (at === resolve(at, '..')) return source;
  }
}

export interface TestSelection {
  files: string[];
  options: string[];
}

/** Whether a compiled test, or what lies beside it, takes the broker of the run where there is one. */
export function wantKafka(files: readonly string[]): boolean {
  const folders = new Set(files.map((file) => dirname(file)).filter((folder) => existsSync(folder)));
  const mentions = (path: string): boolean => path.endsWith('.js') && /CATTC_TEST_KAFKA|describeOnEachLog/.test(readFileSync(path, 'utf8'));
  return [...folders].some((folder) => readdirSync(folder).some((name) => mentions(join(folder, name))));
}

const takesValue = new Set(['--grep', '-g', '--fgrep', '-f', '--timeout', '-t', '--retries', '--slow', '-s', '--jobs', '-j']);

/** Splits arguments into mocha's options and test files; sources and folders stand for what they are compiled to. */
export function selectTests(root: string, args: readonly string[]): TestSelection {
  const files: string[] = [];
  const options: string[] = [];
  let named = false;
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? '';
    if (argument.startsWith('-')) {
      options.push(argument);
      if (takesValue.has(argument)) options.push(args[++at] ?? '');
      continue;
    }
    named = true;
    if (existsSync(argument) && statSync(argument).isDirectory()) files.push(...testsBelow(root, resolve(argument)));
    else files.push(argument.endsWith('.ts') ? compiledOf(resolve(argument)) : argument);
  }
  return { files: named ? files : compiledTests(root), options };
}

/** A folder of sources stands for the compiled tests of those sources. */
function testsBelow(root: string, folder: string): string[] {
  return compiledTests(root).filter((path) => path.startsWith(folder + sep) || sourceOf(path).startsWith(folder + sep));
}
