import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { holidayFile } from './holidays.ts';

describe('the file of holidays that a deployment names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cattc-holidays-'));
  after(() => rmSync(folder, { recursive: true }));
  const read = (text: string) => {
    writeFileSync(join(folder, 'holidays.json'), text);
    return holidayFile(join(folder, 'holidays.json'));
  };

  it('is read, over what is known', () => {
    const parsed = read('{"CN":{"years":{"2027":{"source":"the notice","off":["02-05..02-13 Spring Festival"]}}}}');
    expect(parsed.ok && parsed.value.get('CN')?.isProvisional(2027)).to.equal(false);
    expect(parsed.ok && parsed.value.get('TH')?.announced).to.deep.equal([2025, 2026]);
  });

  it('is refused with every problem, each by its place', () => {
    const parsed = read('{"CN":{"years":{"2027":{"off":["02-30"]}}},"XX":{}}');
    expect(!parsed.ok && parsed.problem)
      .to.contain('CN.2027.source: is missing')
      .and.to.contain('CN.2027.off[0]: there is no 2027-02-30')
      .and.to.contain('XX');
  });

  it('has to be there', () => {
    const parsed = holidayFile(join(folder, 'none.json'));
    expect(!parsed.ok && parsed.problem).to.match(/^cannot be read/);
  });
});
