import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '@cattc/server';
import { expect } from 'chai';
import { environmentTable, readConfig } from './config.ts';

describe('readConfig', () => {
  it('works on one machine without any variable', () => {
    const config = readConfig({});
    expect(config).to.include({ host: '127.0.0.1', port: 4000, maxBodyBytes: 4_194_304 });
    expect(config.issuers).to.deep.equal([]);
    expect(config.allowedOrigins).to.deep.equal([]);
    expect(config.signingKey).to.include({ kty: 'OKP', crv: 'Ed25519' });
  });

  it('lists every problem at once and shows no secret', () => {
    let error: unknown;
    try {
      readConfig({
        CATTC_PORT: 'x',
        CATTC_SIGNING_KEY: '{"d":"geheim"}',
        CATTC_ISSUERS: '[]',
        CATTC_TRADING_URL: 'trading',
        CATTC_TYPO: '1',
      });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).to.be.instanceOf(ConfigError);
    const text = String(error);
    for (const name of ['PORT', 'SIGNING_KEY', 'ISSUERS', 'TRADING_URL', 'TYPO']) expect(text).to.contain(`CATTC_${name}`);
    expect(text).not.to.contain('geheim');
  });
});

describe('CATTC_ALLOWED_ORIGINS', () => {
  const origins = (text: string) => readConfig({ CATTC_ALLOWED_ORIGINS: text }).allowedOrigins;

  it('is a list of origins, or every one', () => {
    expect(origins('http://localhost:3000, https://app.example')).to.deep.equal(['http://localhost:3000', 'https://app.example']);
    expect(origins('*')).to.deep.equal(['*']);
  });

  it('refuses what a browser never sends as an origin, and "*" beside others', () => {
    for (const text of [
      'http://localhost:3000/',
      'localhost:3000',
      'https://App.example',
      'https://app.example:443',
      'null',
      '*,http://a.example',
    ])
      expect(() => origins(text), text).to.throw(ConfigError, 'CATTC_ALLOWED_ORIGINS: item 1 is');
  });
});

describe('the README', () => {
  it('has the environment table of the configuration', async () => {
    const text = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');
    const cells = (table: string) =>
      table
        .replaceAll(/ {2,}|-{3,}/g, ' ')
        .replaceAll(/\| +/g, '|')
        .replaceAll(/ +\|/g, '|');
    expect(cells(text)).to.contain(cells(environmentTable));
  });
});
