import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@cattc/postgres';
import { ConfigError } from '@cattc/server';
import { expect } from 'chai';
import { provisionDatabases, services } from '../src/index.ts';

const passwords = Object.fromEntries(
  services.flatMap((service) =>
    ['MIGRATOR', 'WRITER', 'READER'].map((role) => [`CATTC_${service.toUpperCase()}_${role}_PASSWORD`, `${service}-${role}-password`]),
  ),
);

describe('the provisioning of the containers', () => {
  it('names every variable that is missing, and no value that is wrong', async () => {
    const wrong = { ...passwords, CATTC_NETWORK_WRITER_PASSWORD: 'short' };
    const error = await provisionDatabases(wrong).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(ConfigError);
    expect((error as ConfigError).problems.map((problem) => problem.split(':')[0])).to.deep.equal([
      'CATTC_POSTGRES_URL',
      'CATTC_NETWORK_WRITER_PASSWORD',
    ]);
    expect((error as ConfigError).message).not.to.include('short');
  });

  describe('on a new server', function () {
    this.timeout(60_000);
    let folder: string;
    let server: EmbeddedPostgres;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'cattc-provision-'));
      server = await startEmbeddedPostgres({ dataDir: folder, settings: { fsync: 'off' } });
    });
    after(async () => {
      await server?.stop();
      await rm(folder, { recursive: true, force: true });
    });

    it('makes the databases of all services, and makes them again without harm', async () => {
      const env = { ...passwords, CATTC_POSTGRES_URL: server.superuserUrl };
      expect(await provisionDatabases(env)).to.deep.equal(['network', 'talent', 'trading', 'partners']);
      expect(await provisionDatabases(env)).to.deep.equal(['network', 'talent', 'trading', 'partners']);
    });
  });
});
