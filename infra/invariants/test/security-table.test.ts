import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'chai';

const root = resolve(import.meta.dirname, '../../../..');
const security = readFileSync(join(root, 'SECURITY.md'), 'utf8');
const rows = security
  .slice(security.indexOf('## What could happen'), security.indexOf('## Known'))
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| what is at stake'))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

/** Tests as a cell names them: a path between backticks, and a title between quotes. */
function testsIn(cell: string): { readonly path: string; readonly title: string }[] {
  return cell.split('; ').map((named) => {
    const [, path = '', title = ''] = /^`([^`]+)` "(.+)"$/.exec(named) ?? [];
    return { path, title: title.replaceAll('\\"', '"') };
  });
}

describe('the threat model in SECURITY.md', () => {
  it('has four cells in each of its rows, and none twice', () => {
    expect(rows).to.have.length.greaterThan(19);
    for (const row of rows) expect(row, row.join(' | ')).to.have.length(4);
    expect(new Set(rows.map((row) => row.slice(0, 2).join(' | '))).size).to.equal(rows.length);
  });

  for (const [asset = '', attacker = '', , proof = ''] of rows) {
    it(`names tests that there are: ${asset}, ${attacker}`, () => {
      if (proof === '*Not there yet*') return;
      for (const { path, title } of testsIn(proof)) {
        expect(existsSync(join(root, path)), `${path} of ${proof}`).to.equal(true);
        const source = readFileSync(join(root, path), 'utf8');
        const written = ["'", '"', '`'].map((quote) => `it(${quote}${title.replaceAll(quote, `\\${quote}`)}${quote}, `);
        expect(
          written.some((text) => source.includes(text)),
          `${path} has no test ${JSON.stringify(title)}`,
        ).to.equal(true);
      }
    });
  }

  it('is linked from the README, and links to what it speaks of', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    for (const link of ['(SECURITY.md)', '(docs/access.md)']) expect(readme).to.include(link);
    for (const [, path = ''] of security.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) expect(existsSync(join(root, path)), path).to.equal(true);
  });
});
