import { join } from 'node:path';
import { expect } from 'chai';
import { parseStartOptions } from './options.ts';
import { root } from './topology.ts';

const parse = (...args: string[]) => parseStartOptions(args, '/work');

describe('the options of npm start', () => {
  it('have defaults that work on one machine', () => {
    expect(parse()).to.deep.equal({ kind: 'options', options: { port: 4000, dataDir: join(root, '.data'), reset: false, sample: true } });
  });

  it('are all read', () => {
    expect(
      parse(
        '--port',
        '4100',
        '--data',
        'x',
        '--no-sample',
        '--kafka',
        'a:9092,[::1]:9093',
        '--postgres',
        'postgres://me:pw@db:5433',
        '--now',
        '2027-03-01',
      ),
    ).to.deep.equal({
      kind: 'options',
      options: {
        port: 4100,
        dataDir: '/work/x',
        reset: false,
        sample: false,
        kafka: ['a:9092', '[::1]:9093'],
        postgres: 'postgres://me:pw@db:5433/postgres',
        now: { at: new Date('2027-03-01T00:00:00Z'), isDay: true },
      },
    });
  });

  const wrong: [string[], RegExp][] = [
    [['--prot', '1'], /--prot/],
    [['stray'], /stray/],
    [['--port'], /--port/],
    [['--port', '0'], /--port is "0"/],
    [['--port', '65536'], /65535/],
    [['--port', '1e3'], /--port/],
    [['--data', ''], /--data is empty/],
    [['--kafka', ''], /HOST:PORT/],
    [['--kafka', 'broker'], /"broker"/],
    [['--kafka', 'a:1,b:99999'], /"b:99999"/],
    [['--postgres', 'mysql://me@db'], /postgres:\/\/user/],
    [['--postgres', 'postgres://db/x'], /postgres:\/\/user/],
    [['--postgres', 'nonsense'], /postgres:\/\/user/],
    [['--reset', '--kafka', 'a:1'], /--reset/],
    [['--now', 'tomorrow'], /--now is "tomorrow": a day such as/],
    [['--now', '2027-02-29'], /--now/],
    [['--now', '2027-03-01T08:00'], /--now/],
  ];
  for (const [args, pattern] of wrong) {
    it(`refuse "${args.join(' ')}"`, () => {
      const parsed = parse(...args);
      expect(parsed.kind).to.equal('problems');
      expect(parsed.kind === 'problems' ? parsed.problems.join('\n') : '').to.match(pattern);
    });
  }

  it('tell every problem at once, and never a password', () => {
    const parsed = parse('--port', 'x', '--kafka', 'y', '--postgres', 'http://me:hidden@db');
    expect(parsed.kind === 'problems' ? parsed.problems.length : 0).to.equal(3);
    expect(JSON.stringify(parsed)).to.not.contain('hidden');
  });
});
