import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../bench-system.ts';

const sources = join(repository, 'infra', 'bench', 'peers');
const cache = join(repository, '.cache', 'bench-peers');

/**
 * The folder of an installed peer: its committed files, and the packages of its lock file from the npm registry, without their install scripts. What was
 * installed once is taken again.
 */
export async function installPeer(name: string, say: (text: string) => void): Promise<string> {
  const source = join(sources, name);
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(source, file)));
  const dir = join(cache, `${name}-${hash.digest('hex').slice(0, 12)}`);
  const done = join(dir, 'installed');
  mkdirSync(dir, { recursive: true });
  for (const file of readdirSync(source)) cpSync(join(source, file), join(dir, file));
  if (existsSync(done)) return dir;
  say(`installing ${name} from the npm registry`);
  // What a package manager around this process has set would be taken as npm's own settings.
  const env = Object.fromEntries(Object.entries(process.env).filter(([variable]) => !/^(npm|pnpm)_/i.test(variable)));
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = spawn('npm', args, { cwd: dir, env: { ...env, ...keptSettings() }, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(npm, 'exit');
  if (code !== 0) throw new Error(`${name} could not be installed: npm ${args.join(' ')} in ${dir} ended with ${code}`);
  writeFileSync(done, '');
  return dir;
}

/** Which registry to ask is the user's to say. */
function keptSettings(): Record<string, string> {
  const registry = process.env.npm_config_registry;
  return registry === undefined ? {} : { npm_config_registry: registry };
}
