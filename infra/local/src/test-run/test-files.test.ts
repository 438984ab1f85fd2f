import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { selectTests } from './test-files.ts';

describe('the selection of tests', () => {
  const root = mkdtempSync(join(tmpdir(), 'cattc-selection-'));
  const file = (path: string): string => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '');
    return join(root, path);
  };

  before(() => {
    file('shared/x/package.json');
    file('shared/x/src/a.test.ts');
    file('shared/x/test/b.int.test.ts');
    file('services/y/src/c.test.ts');
    file('shared/x/dist/src/deleted.test.js');
    file('shared/x/node_modules/z/dist/src/other.test.js');
  });
  after(() => rmSync(root, { recursive: true }));

  it('is every compiled test whose source is still there', () => {
    const all = [file('services/y/dist/src/c.test.js'), file('shared/x/dist/src/a.test.js'), file('shared/x/dist/test/b.int.test.js')];
    expect(selectTests(root, [])).to.deep.equal({ files: all, options: [] });
  });

  it('takes a source for what it is compiled to, and a folder for what is below it', () => {
    expect(selectTests(root, [join(root, 'shared/x/src/a.test.ts')]).files).to.deep.equal([join(root, 'shared/x/dist/src/a.test.js')]);
    expect(selectTests(root, [join(root, 'shared/x/test')]).files).to.deep.equal([join(root, 'shared/x/dist/test/b.int.test.js')]);
    expect(selectTests(root, [join(root, 'shared')]).files).to.have.length(2);
  });

  it('is empty for a folder without tests', () => {
    mkdirSync(join(root, 'gateway'));
    expect(selectTests(root, [join(root, 'gateway')]).files).to.deep.equal([]);
  });

  it("passes mocha's options on with their values", () => {
    expect(selectTests(root, ['--grep', 'a name', '--bail']).options).to.deep.equal(['--grep', 'a name', '--bail']);
    expect(selectTests(root, ['--grep', 'a name']).files).to.have.length(3);
  });
});
