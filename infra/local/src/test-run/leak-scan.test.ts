import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { createLeakScanner, type Leak, scanLogs } from './leak-scan.ts';
import { markedPersonalData } from './marked.ts';

const marked = ['Napat Example', 'napat@example.test'];
const scan = (...chunks: (string | Buffer)[]): readonly Leak[] => {
  const scanner = createLeakScanner(marked);
  for (const chunk of chunks) scanner.take(Buffer.from(chunk));
  return scanner.end();
};
// Put together here, so that a failure of this file prints none of them whole.
const jwt = ['eyJhbGciOiJFUzI1NiJ9', 'eyJzdWIiOiJhIn0', 'c2lnbmF0dXJl'].join('.');
const secret = 'A'.repeat(43);
const database = (login: string) => `${'postgres'}://${login}@127.0.0.1/network`;

describe('the scan of what is printed', () => {
  const leaks: [string, string, string][] = [
    ['a token', `got ${jwt} here`, 'a JSON web token'],
    ['an authorization header', `authorization: ${'Bearer'} abc12345`, 'a bearer token'],
    ['a bearer token without digits', `${'Bearer'} ${'abcdefgh'.repeat(3)}`, 'a bearer token'],
    ['a private key as JSON', `{"kty":"EC","d":"${secret}"}`, 'a member of a private key'],
    ['a private key inside a JSON text', `{"env":"{\\"k\\":\\"${secret}\\"}"}`, 'a member of a private key'],
    ['a private key as it is inspected', `  d: '${secret}',`, 'a member of a private key'],
    ['a private key as PEM', `-----BEGIN EC ${'PRIVATE'} KEY-----`, 'a private key'],
    ['the address of a database', `cannot reach ${database('me:hidden')}`, 'an address of a database with its password'],
    ['a name', 'Error: Napat Example is unknown', "a person's name or address"],
    ['an address', 'mailto:napat@example.test', "a person's name or address"],
  ];
  for (const [title, line, kind] of leaks) {
    it(`finds ${title}, names its line and does not repeat it`, () => {
      const [leak, ...more] = scan(`first\n${line}\nlast\n`);
      expect(more).to.deep.equal([]);
      expect(leak).to.include({ line: 2, kind });
      expect(leak?.text)
        .to.include('[…]')
        .and.not.include(secret)
        .and.not.include('hidden')
        .and.not.include('Napat')
        .and.not.include('eyJ');
    });
  }

  const innocent = [
    'www-authenticate: Bearer realm="cattc", error="invalid_token"',
    'authorization: Bearer [removed]',
    'keeps a secret out of a message with a bearer token',
    '{"kty":"EC","kid":"0123456789abcdef0123456789abcdef","x":"0123456789abcdef0123456789abcdef"}',
    database('me:[removed]'),
    database('me'),
    'postgres://127.0.0.1:5432/network of desk@example.org',
    '✔ refuses eyJhbGciOiJub25lIn0 (3ms)',
    "id: 'mem_0190a1b2-0000-7000-8000-000000000000'",
  ];
  for (const line of innocent) it(`lets pass: ${line}`, () => expect(scan(`${line}\n`)).to.deep.equal([]));

  it('sees through colours, and through wherever a text is cut', () => {
    expect(scan(`\u001b[32mgot ${jwt.slice(0, 12)}\u001b[0m${jwt.slice(12)}`)).to.have.length(1);
    const bytes = Buffer.from(`ก ${jwt} ก\nNapat Example\n`);
    for (let at = 0; at <= bytes.length; at += 1) {
      expect(
        scan(bytes.subarray(0, at), bytes.subarray(at)).map(({ line }) => line),
        `${at}`,
      ).to.deep.equal([1, 2]);
    }
  });

  it('keeps no line in mind that never ends, and sees what is at its seams', () => {
    const part = 'x'.repeat(100_000);
    expect(scan(part, part, `${part} ${jwt.slice(0, 20)}`, `${jwt.slice(20)} `, part, part, part)).to.satisfy(
      (found: readonly Leak[]) => found.length >= 1 && found.every(({ line }) => line === 1),
    );
  });

  it('reads the logs of a system, where there are any', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cattc-leak-scan-'));
    try {
      expect(await scanLogs(folder, marked)).to.deep.equal([]);
      for (const name of ['logs', 'postgres']) await mkdir(join(folder, name));
      await writeFile(join(folder, 'logs', 'gateway.log'), `fine\n{"err":"${jwt}"}\n`);
      await writeFile(join(folder, 'logs', 'network.old.log'), 'fine\n');
      await writeFile(join(folder, 'postgres', 'server.log'), 'DETAIL:  Key (email)=(napat@example.test) already exists.\n');
      const found = await scanLogs(folder, marked);
      expect(found).to.have.length(2);
      expect(found[0]).to.match(/gateway\.log, line 2: a JSON web token: \{"err":"\[…\]"\}$/);
      expect(found[1]).to.match(/server\.log, line 1: a person's name or address: DETAIL/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('knows the people of the sample', () => {
    expect(markedPersonalData().length).to.be.greaterThan(5);
    for (const mark of markedPersonalData()) expect(mark.length).to.be.greaterThan(1);
  });
});
