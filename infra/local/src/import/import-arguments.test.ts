import { expect } from 'chai';
import { readImportArguments } from './import-arguments.ts';

describe('the command line of the import', () => {
  it('needs the file only', () => {
    expect(readImportArguments(['ror', 'dump.json'])).to.deep.equal({
      file: 'dump.json',
      batch: 200,
      refused: 'dump.json.refused.jsonl',
      report: 'dump.json.report.jsonl',
      dryRun: false,
      takeOlder: false,
      takesExtract: false,
    });
  });

  it('takes a release, to be shown or to be stored', () => {
    expect(readImportArguments(['ror', 'f', '--release', 'v1.60', '--dry-run'])).to.include({ release: 'v1.60', dryRun: true });
    expect(readImportArguments(['ror', 'f', '--release', 'v1.60', '--whole'])).to.include({ dryRun: false, takesExtract: true });
    expect(readImportArguments(['ror', 'f', '--dry-run', '--take-older'])).to.include({ dryRun: true, takeOlder: true });
  });

  it('takes countries as a list, in any case, once or several times', () => {
    expect(readImportArguments(['ror', 'f', '--country', 'th, VN', '--country=LA'])).to.deep.include({ countries: ['TH', 'VN', 'LA'] });
  });

  for (const [problem, ...args] of [
    ['what to import is missing'],
    ['FILE is missing', 'ror'],
    ['"grid" cannot be imported', 'grid', 'f'],
    ['only one FILE', 'ror', 'a', 'b'],
    ['"XK" is not a country code', 'ror', 'f', '--country', 'TH,XK'],
    ['--country names no country', 'ror', 'f', '--country', ','],
    ['"501" is no batch size', 'ror', 'f', '--batch', '501'],
    ['"0" is no batch size', 'ror', 'f', '--batch', '0'],
    ['"1e2" is no batch size', 'ror', 'f', '--batch', '1e2'],
    ['"localhost:4000" is no address', 'ror', 'f', '--url', 'localhost:4000'],
    ['this is no access token', 'ror', 'f', '--token', 'two words'],
    ['"v 1" is no name of a release', 'ror', 'f', '--release', 'v 1'],
    ['--whole is for a release', 'ror', 'f', '--whole'],
    ['--report is for a release', 'ror', 'f', '--report', 'r'],
    ["Unknown option '--contry'", 'ror', 'f', '--contry', 'TH'],
  ] as const) {
    it(`is refused with the reason: ${problem}`, () => {
      const read = readImportArguments(args);
      expect('problems' in read && read.problems.join('\n')).to.contain(problem);
    });
  }

  it('tells all its problems at once', () => {
    const read = readImportArguments(['ror', '--batch', 'x', '--url', 'y']);
    expect('problems' in read && read.problems).to.have.length(3);
  });
});
