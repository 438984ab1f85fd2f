import { expect } from 'chai';
import { ConfigError, describeVariables, readVariables, variable, variableName } from './config.ts';
import { base64url, integer, json, list, oneOf, port, text, url } from './config-parsers.ts';

const spec = {
  port: variable({ description: 'the port', default: '4000', parse: port }),
  drainMs: variable({
    description: 'how long open requests may take at the end',
    unit: 'ms',
    default: '10000',
    parse: integer({ min: 0, max: 60_000 }),
  }),
  databaseWriterUrl: variable({ description: 'the database of the writer', secret: true, parse: url({ protocols: ['postgres'] }) }),
  note: variable({ description: 'a note', optional: true, parse: text() }),
};

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readVariables(spec, env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('readVariables', () => {
  it('reads what is set and takes defaults for the rest', () => {
    const values = readVariables(spec, {
      CATTC_PORT: '4100',
      CATTC_DATABASE_WRITER_URL: 'postgres://a:b@127.0.0.1:5432/network',
      PATH: '/bin',
    });
    expect(values).to.deep.equal({ port: 4100, drainMs: 10_000, databaseWriterUrl: 'postgres://a:b@127.0.0.1:5432/network' });
    expect(Object.isFrozen(values)).to.equal(true);
  });

  it('takes an empty text as not set', () => {
    expect(readVariables(spec, { CATTC_PORT: '', CATTC_NOTE: '', CATTC_DATABASE_WRITER_URL: 'postgres://h/d' })).to.include({ port: 4000 });
  });

  it('reports every problem at once, with the name and what would be right', () => {
    const problems = problemsOf({ CATTC_PORT: '70000', CATTC_DRAIN_MS: 'soon', CATTC_PROT: '1' });
    expect(problems).to.have.length(4);
    expect(problems[0]).to.match(/^CATTC_PORT: is "70000"; expected: a port from 1 to 65535/);
    expect(problems[1]).to.match(/^CATTC_DRAIN_MS: is "soon"; expected: a whole number from 0 to 60000/);
    expect(problems[2]).to.match(/^CATTC_DATABASE_WRITER_URL: is not set/);
    expect(problems[3]).to.match(/^CATTC_PROT: is unknown .*CATTC_PORT/);
  });

  it('never shows the value of a secret', () => {
    const problems = problemsOf({ CATTC_DATABASE_WRITER_URL: 'mysql://root:hunter2@db' });
    expect(problems).to.have.length(1);
    expect(problems.join()).to.include('CATTC_DATABASE_WRITER_URL').and.not.include('hunter2');
  });

  it('never shows a secret that its parser quotes in what it expects', () => {
    const echo = {
      key: variable({
        description: 'the key',
        secret: true,
        parse: (value: string) => ({ ok: false as const, problem: value, expected: `not ${value}` }),
      }),
    };
    expect(() => readVariables(echo, { CATTC_KEY: 'hunter2' }))
      .to.throw(ConfigError)
      .with.property('message')
      .that.does.not.include('hunter2');
  });

  it('names a variable after its key', () => {
    expect(variableName('gatewayJwksUrl')).to.equal('CATTC_GATEWAY_JWKS_URL');
  });

  it('takes the name that a variable has of its own', () => {
    const named = { size: variable({ name: 'POOL_SIZE', description: 'how many', default: '1', parse: integer({ min: 1, max: 9 }) }) };
    expect(readVariables(named, { POOL_SIZE: '3' })).to.deep.equal({ size: 3 });
    expect(() => readVariables(named, { POOL_SIZE: 'x' })).to.throw(ConfigError, 'POOL_SIZE: is "x"');
    expect(() => readVariables(named, { CATTC_SIZE: '3' })).to.throw(ConfigError, 'CATTC_SIZE: is unknown to this process');
    expect(describeVariables(named)).to.include('| `POOL_SIZE` | `1` | how many |');
  });

  it('describes the variables as a table', () => {
    expect(describeVariables(spec)).to.include('| `CATTC_DRAIN_MS` | `10000` | how long open requests may take at the end (ms) |');
    expect(describeVariables(spec)).to.include('| `CATTC_DATABASE_WRITER_URL` | required | the database of the writer (secret) |');
  });
});

describe('the parsers of variables', () => {
  const cases: [string, (value: string) => { ok: boolean }, string, boolean][] = [
    ['an integer', integer({ min: 1, max: 9 }), '9', true],
    ['an integer out of range', integer({ min: 1, max: 9 }), '10', false],
    ['an integer with a fraction', integer({ min: 1, max: 9 }), '1.5', false],
    ['an integer in hexadecimal', integer({ min: 1, max: 90 }), '0x10', false],
    ['an integer with spaces', integer({ min: 1, max: 9 }), ' 1', false],
    ['port 0', port, '0', true],
    ['a URL of a listed protocol', url({ protocols: ['http', 'https'] }), 'https://a.example/x', true],
    ['a URL of another protocol', url({ protocols: ['http', 'https'] }), 'ftp://a.example', false],
    ['several hosts', url({ protocols: ['kafka'] }), 'kafka://a:9092,b:9092', true],
    ['several hosts, one of them bad', url({ protocols: ['kafka'] }), 'kafka://a:9092,b:nine', false],
    ['a text that is no URL', url({ protocols: ['http'] }), '127.0.0.1:4000', false],
    ['one of the words', oneOf('info', 'warn'), 'info', true],
    ['another word', oneOf('info', 'warn'), 'INFO', false],
    ['a list', list(integer({ min: 0, max: 5 })), '1, 2', true],
    ['a list with a bad item', list(integer({ min: 0, max: 5 })), '1,9', false],
    ['JSON that passes its check', json((value) => ({ ok: true, value })), '[]', true],
    ['a text that is no JSON', json((value) => ({ ok: true, value })), '[', false],
    ['32 bytes', base64url({ minBytes: 32 }), 'A'.repeat(43), true],
    ['31 bytes', base64url({ minBytes: 32 }), 'A'.repeat(42), false],
    ['base64 with other signs', base64url({ minBytes: 1 }), 'A+/=', false],
  ];
  for (const [title, parse, value, expected] of cases) {
    it(`${expected ? 'accept' : 'refuse'} ${title}`, () => expect(parse(value).ok).to.equal(expected));
  }
});
