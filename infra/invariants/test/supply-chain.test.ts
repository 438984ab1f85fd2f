import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'chai';

const root = resolve(import.meta.dirname, '../../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('what the system is made of', () => {
  it('runs no script of a package when it is installed', () => {
    const [, builds = ''] = read('pnpm-workspace.yaml').split('allowBuilds:');
    const allowed = builds.split('\n').filter((line) => line.trim() !== '');
    expect(allowed).to.have.length.greaterThan(0);
    for (const line of allowed) expect(line).to.match(/: false$/);
    expect(read('package.json')).to.not.match(/"(pre|post)?install"|"prepare"|onlyBuiltDependencies|dangerouslyAllowAllBuilds/);
  });

  it('comes from the registry alone, each package with its digest', () => {
    const resolutions = read('pnpm-lock.yaml').match(/^ {4}resolution: .*$/gm) ?? [];
    expect(resolutions).to.have.length.greaterThan(100);
    for (const resolution of resolutions) expect(resolution).to.match(/^ {4}resolution: \{integrity: sha512-[\w+/]+=*\}$/);
  });

  it('names each package by one exact version', () => {
    const inside = ['infra', 'services', 'shared'].flatMap((room) =>
      readdirSync(join(root, room)).map((name) => `${room}/${name}/package.json`),
    );
    const manifests = ['package.json', 'gateway/package.json', ...inside].filter((path) => existsSync(join(root, path)));
    expect(manifests).to.have.length.greaterThan(15);
    for (const path of manifests) {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(read(path)) as Record<string, Record<string, string>>;
      for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
        expect(version, `${name} in ${path}`).to.match(name.startsWith('@cattc/') ? /^workspace:\*$/ : /^\d+\.\d+\.\d+(-[\w.]+)?$/);
      }
    }
  });

  it('is installed as the lockfile says, by CI and by npm start alike', () => {
    expect(read('infra/local/run.mjs')).to.include("'--frozen-lockfile'");
    expect(read('infra/docker/Dockerfile')).to.match(/pnpm install --frozen-lockfile/);
  });
});
