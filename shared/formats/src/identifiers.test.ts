import { expect } from 'chai';
import fc from 'fast-check';
import { newId, parseId, parseIpc, parseOrcid, parseRorId, rorUrl } from './index.ts';

const runs = { seed: 20261123, numRuns: 500 };

describe('ROR ids', () => {
  for (const id of '027s68j25 00dhpdx54 04vy95b61 03cqd2v24 02hmjzt55 05tgxx705 02b207r52 03vch0r71 036wvzt09'.split(' ')) {
    it(`are accepted bare and as an address: ${id}`, () => {
      const value = parseRorId(id);
      expect(value).to.deep.equal({ ok: true, value: id });
      for (const written of [`https://ror.org/${id}`, `ror.org/${id}`, `HTTPS://ROR.ORG/${id.toUpperCase()}`, ` ${id}\n`]) {
        expect(parseRorId(written), written).to.deep.equal(value);
      }
      if (value.ok) expect(rorUrl(value.value)).to.equal(`https://ror.org/${id}`);
    });
  }

  for (const text of [
    '',
    '127s68j25',
    '027s68j2',
    '027s68j255',
    '027s68i25',
    '027s68l25',
    '027s68o25',
    '027s68u25',
    'https://grid.ac/027s68j25',
  ]) {
    it(`are refused when they do not look like one: ${JSON.stringify(text)}`, () => {
      expect(parseRorId(text)).to.include({ ok: false }).and.to.have.property('problem').that.contains('not shaped like a ROR id');
    });
  }

  it('are refused for every other check number', () => {
    for (let check = 0; check < 100; check += 1) {
      const id = `027s68j${String(check).padStart(2, '0')}`;
      expect(parseRorId(id).ok, id).to.equal(check === 25);
    }
  });

  it('are refused when one of the checked characters changes', () => {
    const character = fc.constantFrom(...'0123456789abcdefghjkmnpqrstvwxyz');
    fc.assert(
      fc.property(fc.constantFrom('027s68j25', '00dhpdx54', '04vy95b61'), fc.integer({ min: 1, max: 6 }), character, (id, at, other) => {
        const changed = id.slice(0, at) + other + id.slice(at + 1);
        return parseRorId(changed).ok === (changed === id);
      }),
      runs,
    );
  });

  it('never make the parser fail, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseRorId(text).ok === 'boolean'),
      runs,
    );
  });
});

describe('ORCID iDs', () => {
  for (const orcid of ['0000-0002-1825-0097', '0000-0001-5109-3700', '0000-0002-1694-233X']) {
    it(`are accepted bare and as an address: ${orcid}`, () => {
      expect(parseOrcid(orcid)).to.deep.equal({ ok: true, value: orcid });
      expect(parseOrcid(`https://orcid.org/${orcid.toLowerCase()}`)).to.deep.equal({ ok: true, value: orcid });
    });
  }

  for (const text of ['0000-0002-1825-0098', '0000-0002-1825-009X', '0000000218250097', '0000-0002-1825-00977', '']) {
    it(`are refused with what would be right: ${JSON.stringify(text)}`, () => {
      expect(parseOrcid(text)).to.include({ ok: false, expected: 'an ORCID iD such as 0000-0002-1825-0097' });
    });
  }

  it('are refused when one digit changes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 18 }), fc.integer({ min: 0, max: 9 }), (at, digit) => {
        const id = '0000-0002-1825-0097';
        if (id[at] === '-') return true;
        const changed = id.slice(0, at) + digit + id.slice(at + 1);
        return parseOrcid(changed).ok === (changed === id);
      }),
      runs,
    );
  });
});

describe('IPC symbols', () => {
  for (const [text, code] of [
    ['A01B 1/00', 'A01B 1/00'],
    ['C08L 101/00', 'C08L 101/00'],
    ['H04W 4/029', 'H04W 4/029'],
    ['g06n3/08', 'G06N 3/08'],
    [' H01M  10/0525 ', 'H01M 10/0525'],
    ['A61K 2039/505', 'A61K 2039/505'],
  ] as const) {
    it(`are accepted and written one way: ${JSON.stringify(text)}`, () => {
      expect(parseIpc(text)).to.deep.equal({ ok: true, value: code });
    });
  }

  for (const text of ['I01B 1/00', 'A01B', 'A01B 1', 'A1B 1/00', 'A01B 12345/00', 'A01B 1/0', 'A01B 1/0000000', 'A01B 1/00; DROP']) {
    it(`are refused: ${JSON.stringify(text)}`, () => {
      expect(parseIpc(text)).to.include({ ok: false, expected: 'section, class, subclass and group, such as C08L 101/00' });
    });
  }
});

describe('ids', () => {
  it('are accepted under their own prefix only', () => {
    const id = newId('org');
    expect(parseId('org', id)).to.deep.equal({ ok: true, value: id });
    expect(parseId('listing', id)).to.include({ ok: false }).and.to.have.property('expected').that.contains('listing_');
  });

  it('sort by the time they were made', () => {
    const ids = Array.from({ length: 1_000 }, () => newId('org'));
    expect([...ids].sort()).to.deep.equal(ids);
  });

  for (const text of [
    '',
    'org',
    'org_',
    'org_1',
    'org_01890a5d-ac96-474b-bcce-b302099a8057',
    ' org_01890a5d-ac96-774b-bcce-b302099a8057',
  ]) {
    it(`are refused when they are not a UUID version 7: ${JSON.stringify(text)}`, () => {
      expect(parseId('org', text).ok).to.equal(false);
    });
  }
});
