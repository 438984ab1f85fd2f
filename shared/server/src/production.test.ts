import { expect } from 'chai';
import { readVariables, variable } from './config.ts';
import { text } from './config-parsers.ts';
import { isLocalHost, isProduction, publicUrlProblems, secretProblems } from './production.ts';

const random = 'q8Zr1vXk0bTn5LwYc3Hs7Jd2';

describe('production', () => {
  it('is what NODE_ENV says, and nothing else', () => {
    expect(isProduction({ NODE_ENV: 'production' })).to.equal(true);
    for (const value of [undefined, '', 'development', 'Production', 'test']) {
      expect(isProduction(value === undefined ? {} : { NODE_ENV: value }), value).to.equal(false);
    }
  });

  it('tells its problems with those of form, all at once', () => {
    const spec = { name: variable({ description: 'a name', parse: text() }), note: variable({ description: 'a note', parse: text() }) };
    const read = () => readVariables(spec, { CATTC_NAME: 'x' }, ({ name, note }) => [`${name} and ${note}`]);
    expect(read).to.throw('CATTC_NOTE: is not set').with.property('problems').that.includes('x and undefined').and.has.length(2);
  });

  const secrets: [string, string | Uint8Array, string | undefined][] = [
    ['a random text', random, undefined],
    ['random bytes', Buffer.from('00112233445566778899aabbccddeeff0f1e2d3c4b5a69788796a5b4c3d2e1f0', 'hex'), undefined],
    ['a short text', 'q8Zr1vXk0bTn5Lw', 'shorter'],
    ['one sign again and again', 'a'.repeat(40), 'repeats itself'],
    ['zero bytes', Buffer.alloc(32), 'repeats itself'],
    ['few signs', 'abcabcabdabcabcabd', 'repeats itself'],
    ['a text twice', 'q8Zr1vXk0bTn'.repeat(2), 'repeats itself'],
    ['a word that is guessed first', 'my-Secret-4711-abcdef', 'guessed first'],
    ['a text of an example', 'changeme-0123456xyz', 'guessed first'],
  ];
  for (const [title, secret, problem] of secrets) {
    it(`${problem === undefined ? 'takes' : 'refuses'} ${title} as a secret`, () => {
      const problems = secretProblems([{ key: 'cursorSecret', secret }]);
      expect(problems).to.have.length(problem === undefined ? 0 : 1);
      if (problem === undefined) return;
      expect(problems[0]).to.include('CATTC_CURSOR_SECRET: the secret').and.include(problem).and.include('openssl rand');
      if (typeof secret === 'string') expect(problems[0]).to.not.include(secret);
    });
  }

  it('refuses a secret that is another one too', () => {
    const [problem, ...others] = secretProblems([
      { key: 'cursorSecret', secret: Buffer.from(random) },
      { key: 'metricsToken', secret: random, what: 'the token' },
    ]);
    expect(problem).to.include('CATTC_METRICS_TOKEN: the token is the same as that of CATTC_CURSOR_SECRET').and.not.include(random);
    expect(others).to.deep.equal([]);
  });

  const urls: [string, string | undefined][] = [
    ['https://graph.example', undefined],
    ['http://graph.example', 'not https'],
    ['http://127.0.0.1:4000', 'not https'],
    ['https://localhost', 'on this machine'],
    ['https://127.1.2.3:8443', 'on this machine'],
    ['https://[::1]', 'on this machine'],
    ['https://issuer.localhost', 'on this machine'],
  ];
  for (const [url, problem] of urls) {
    it(`${problem === undefined ? 'takes' : 'refuses'} ${url} as a public address`, () => {
      const problems = publicUrlProblems('deploymentUrl', url);
      if (problem === undefined) expect(problems).to.deep.equal([]);
      else
        expect(problems)
          .to.have.length(1)
          .and.satisfy(([line]: string[]) => line?.includes(problem));
    });
  }

  it('does not take a name for this machine that only looks so', () => {
    for (const host of ['localhost.example', '127.0.0.1.example', 'mylocalhost', '10.0.0.1'])
      expect(isLocalHost(host), host).to.equal(false);
  });
});
