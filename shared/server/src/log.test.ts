import { expect } from 'chai';
import { createLogger } from './log.ts';

function logged(write: (logger: ReturnType<typeof createLogger>) => void): string {
  let lines = '';
  write(
    createLogger({
      name: 'test',
      level: 'info',
      destination: {
        write: (line: string) => {
          lines += line;
        },
      },
    }),
  );
  return lines;
}

const jwt = `eyJhbGciOiJFUzI1NiJ9.${'a'.repeat(40)}.${'b'.repeat(40)}`;

describe('the logger', () => {
  it('writes one JSON line with level, name and ISO time', () => {
    const entry = JSON.parse(logged((logger) => logger.info({ count: 3 }, 'done')));
    expect(entry).to.include({ level: 'info', name: 'test', count: 3, msg: 'done' });
    expect(entry.time).to.match(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  const places: [string, (logger: ReturnType<typeof createLogger>) => void][] = [
    ['a header', (logger) => logger.info({ req: { headers: { authorization: 'hunter2', Cookie: 'hunter2' } } })],
    ['a deep object', (logger) => logger.info({ a: { b: [{ c: { accessToken: 'hunter2', client_secret: 'hunter2' } }] } })],
    [
      'a key with a prefix',
      (logger) => logger.info({ dbPassword: 'hunter2', signingKey: { d: 'hunter2' }, issuerClientSecret: 'hunter2' }),
    ],
    ['a binding of a child', (logger) => logger.child({ token: 'hunter2' }).info('x')],
    ['an error with properties', (logger) => logger.error(Object.assign(new Error('x'), { config: { password: 'hunter2' } }))],
    ['the cause of an error', (logger) => logger.error({ err: new Error('x', { cause: { secret: 'hunter2' } }) })],
    ['the address of a database', (logger) => logger.info('cannot reach postgres://writer:hunter2@127.0.0.1/network')],
    ['a message with a bearer token', (logger) => logger.info('got Bearer hunter2')],
    ['a map', (logger) => logger.info({ headers: new Map([['authorization', 'hunter2']]) })],
  ];
  for (const [title, write] of places) {
    it(`keeps a secret out of ${title}`, () => expect(logged(write)).to.include('[removed]').and.not.include('hunter2'));
  }

  it('keeps a JSON web token out of any text', () => {
    expect(logged((logger) => logger.error(new Error(`cannot verify ${jwt}`)))).to.not.include(jwt.slice(0, 20));
  });

  it('serialises errors with their stack and cause, under any key', () => {
    const entry = JSON.parse(
      logged((logger) => logger.error({ err: new TypeError('outer', { cause: new Error('inner') }), other: new Error('third') })),
    );
    expect(entry.err).to.include({ type: 'TypeError', message: 'outer' });
    expect(entry.err.stack).to.include('log.test');
    expect(entry.err.cause.message).to.equal('inner');
    expect(entry.other.message).to.equal('third');
  });

  it('survives an object that holds itself', () => {
    const self: Record<string, unknown> = {};
    self.self = self;
    expect(logged((logger) => logger.info(self))).to.include('[deeper]');
  });
});
