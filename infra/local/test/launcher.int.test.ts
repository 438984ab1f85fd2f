import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@cattc/postgres';
import { expect } from 'chai';
import { root } from '../src/start/topology.ts';

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

const run = (file: string, ...args: string[]): Promise<Ended> =>
  new Promise((done) => {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('CATTC_')));
    execFile(process.execPath, [join(root, file), ...args], { env }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

describe('the launcher', () => {
  it('lists every script of package.json in its help', async () => {
    const { code, stdout } = await run('infra/local/run.mjs', '--help');
    expect(code).to.equal(0);
    const manifest = (await import(join(root, 'package.json'), { with: { type: 'json' } })) as {
      default: { scripts: Record<string, string> };
    };
    for (const name of Object.keys(manifest.default.scripts)) expect(stdout).to.match(new RegExp(`npm (run )?${name} `));
  });

  it('refuses a command that does not exist', async () => {
    const { code, stderr } = await run('infra/local/run.mjs', 'strat');
    expect(code).to.equal(2);
    expect(stderr).to.contain('no command "strat"');
  });

  for (const name of ['test', 'build', 'generate', 'check', 'lint', 'format']) {
    it(`explains ${name} in words of its own, and does nothing`, async () => {
      const { code, stdout, stderr } = await run('infra/local/run.mjs', name, '--help');
      expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
      expect(stdout).to.match(new RegExp(`^npm (run )?${name}\\b`));
    });
  }

  it('refuses arguments that a command does not take', async () => {
    const { code, stderr } = await run('infra/local/run.mjs', 'generate', '--relaese');
    expect(code).to.equal(2);
    expect(stderr).to.contain('does not take "--relaese"').and.to.contain('--release');
  });

  const wrong: [name: string, entry: string, args: readonly string[], command: string][] = [
    ...['start', 'import', 'record-memberships', 'token', 'rotate-key', 'tour', 'parked', 'verify-audit'].map(
      (name): [string, string, readonly string[], string] => [
        name,
        `infra/local/dist/src/${name}/main.js`,
        [],
        name === 'start' ? 'npm start' : `npm run ${name}`,
      ],
    ),
    ['bench', 'infra/bench/dist/src/main.js', ['auth'], 'npm run bench -- auth'],
    ['differential', 'gateway/dist/test/differential/main.js', [], 'npm run differential'],
    ...['build', 'generate', 'check'].map((name): [string, string, readonly string[], string] => [
      name,
      'infra/local/run.mjs',
      [name],
      `npm run ${name}`,
    ]),
  ];
  for (const [name, entry, args, command] of wrong) {
    it(`says in the same words for ${name} what is wrong with its arguments, and where the rest stands`, async () => {
      const { code, stdout, stderr } = await run(entry, ...args, '--nonesuch');
      expect({ code, stdout }).to.deep.equal({ code: 2, stdout: '' });
      const [problem, blank, hint] = stderr.split('\n');
      expect(problem).to.contain('--nonesuch').and.to.not.contain('To specify');
      expect([blank, hint]).to.deep.equal(['', `\`${command} -- --help\` explains the command.`]);
    });
  }

  for (const name of ['tour', 'parked', 'verify-audit'] as const) {
    it(`says what to do when the system of ${name} does not run`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'cattc-launcher-'));
      try {
        const nobody = `127.0.0.1:${await freePort()}`;
        const url = `postgres://me:hidden@${nobody}/network`;
        const databases = { network: { writerUrl: url, readerUrl: url } };
        const system = { gatewayUrl: `http://${nobody}`, issuer: { url: `http://${nobody}`, clientSecret: 'x' }, databases };
        await writeFile(join(folder, 'system.json'), JSON.stringify(system));
        const { code, stderr } = await run(`infra/local/dist/src/${name}/main.js`, '--data', folder);
        expect(code).to.equal(1);
        expect(stderr).to.contain(nobody).and.to.contain('npm start').and.to.not.contain('hidden').and.to.not.contain('    at ');
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  }

  it('explains the options of start, and refuses wrong ones with 2', async () => {
    const main = 'infra/local/dist/src/start/main.js';
    const help = await run(main, '--help');
    expect(help.code).to.equal(0);
    for (const option of ['--port', '--data', '--reset', '--no-sample', '--kafka', '--postgres']) expect(help.stdout).to.contain(option);
    const wrong = await run(main, '--port', 'many');
    expect(wrong.code).to.equal(2);
    expect(wrong.stderr).to.contain('--port is "many"');
  });
});
