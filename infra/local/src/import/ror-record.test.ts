import { expect } from 'chai';
import { parseRorRecord, seatCountry } from './ror-record.ts';

const guangxi = {
  id: 'https://ror.org/00dhpdx54',
  status: 'active',
  types: ['government', 'funder'],
  names: [
    { value: '广西壮族自治区科学技术厅', lang: 'zh', types: ['label'] },
    { value: 'GXST', lang: null, types: ['acronym'] },
    { value: 'Guangxi Science and Technology Department', lang: 'en', types: ['ror_display', 'label'] },
  ],
  locations: [
    {
      geonames_id: 1799869,
      geonames_details: {
        country_code: 'CN',
        country_name: 'China',
        country_subdivision_code: 'GX',
        lat: 22.8,
        lng: 108.3,
        name: 'Nanning',
      },
    },
    { geonames_id: 1, geonames_details: { country_code: 'TH', lat: 1, lng: 1, name: 'Bangkok' } },
  ],
  links: [
    { type: 'wikipedia', value: 'https://en.wikipedia.org/wiki/Guangxi' },
    { type: 'website', value: 'http://kjt.gxzf.gov.cn' },
  ],
  domains: ['GXZF.gov.cn'],
  established: 1978,
  external_ids: [{ type: 'fundref', preferred: '501100002', all: ['501100001', '501100002'] }],
  relationships: [{ type: 'parent', id: 'https://ror.org/027s68j25', label: 'MOST' }],
  admin: { created: { date: '2018-11-14', schema_version: '1.0' }, last_modified: { date: '2026-02-24', schema_version: '2.1' } },
};
const seat = (details: object) => ({ locations: [{ geonames_details: { country_code: 'CN', ...details } }] });
const named = (value: unknown, rest: object = {}) => ({ names: [{ value, lang: null, types: ['ror_display', 'label'], ...rest }] });

describe('a ROR v2 record', () => {
  it('becomes an organisation with its displayed name first and its first location as the seat', () => {
    expect(parseRorRecord(guangxi)).to.deep.equal({
      ok: true,
      organization: {
        rorId: '00dhpdx54',
        status: 'ACTIVE',
        names: [
          { value: 'Guangxi Science and Technology Department', lang: 'en', kind: 'LABEL' },
          { value: '广西壮族自治区科学技术厅', lang: 'zh', kind: 'LABEL' },
          { value: 'GXST', kind: 'ACRONYM' },
        ],
        types: ['GOVERNMENT', 'FUNDER'],
        country: 'CN',
        subdivision: 'CN-GX',
        city: 'Nanning',
        location: { lat: 22.8, lng: 108.3 },
        website: 'http://kjt.gxzf.gov.cn',
        domains: ['gxzf.gov.cn'],
        established: 1978,
        externalIds: [
          { scheme: 'fundref', value: '501100002' },
          { scheme: 'fundref', value: '501100001' },
        ],
        relations: [{ kind: 'PARENT', rorId: '027s68j25', label: 'MOST' }],
        modifiedOn: '2026-02-24',
      },
    });
  });

  it('may do without city, place, website, year, domains, ids and relations', () => {
    const bare = { id: guangxi.id, status: 'withdrawn', types: ['other'], ...named('X'), ...seat({ name: null, lat: null, lng: null }) };
    expect(parseRorRecord({ ...bare, links: [], domains: [], established: null })).to.deep.equal({
      ok: true,
      organization: {
        rorId: '00dhpdx54',
        status: 'WITHDRAWN',
        names: [{ value: 'X', kind: 'LABEL' }],
        types: ['OTHER'],
        country: 'CN',
        domains: [],
        externalIds: [],
        relations: [],
      },
    });
  });

  for (const [what, names, read] of [
    ['emoji stay', named('Lab 🧪'), { value: 'Lab 🧪', kind: 'LABEL' }],
    ['right-to-left marks go', named('\u200FLab\u202E'), { value: 'Lab', kind: 'LABEL' }],
    ['an alias stays one', named('Lab', { types: ['alias', 'ror_display'] }), { value: 'Lab', kind: 'ALIAS' }],
    [
      'a label that is also an acronym is a label',
      named('LAB', { types: ['acronym', 'label', 'ror_display'] }),
      { value: 'LAB', kind: 'LABEL' },
    ],
    ['500 characters are enough', named('名'.repeat(500)), { value: '名'.repeat(500), kind: 'LABEL' }],
  ] as const) {
    it(`has names in which ${what}`, () => {
      const record = parseRorRecord({ ...guangxi, ...names });
      expect(record.ok && record.organization.names).to.deep.equal([read]);
    });
  }

  for (const [path, change, problem] of [
    ['id', { id: 'https://ror.org/00dhpdx55' }, 'the check number 55'],
    ['id', { id: 'grid.411860.a' }, 'not shaped like a ROR id'],
    ['id', { id: undefined }, 'is missing'],
    ['status', { status: 'Active' }, 'is "Active"'],
    ['status', { status: null }, 'is null'],
    ['types', { types: [] }, 'is empty'],
    ['types[1]', { types: ['education', 'university'] }, 'is "university"'],
    ['types', { types: 'education' }, 'is a string'],
    ['names', { names: [] }, 'is empty'],
    ['names', { names: 'X' }, 'is a string'],
    ['names', named('X', { types: ['label'] }), 'has no name of the type ror_display'],
    ['names[0]', { names: ['X'] }, 'is a string'],
    ['names[0].value', named('x'.repeat(10_000)), 'characters'],
    ['names[0].value', named('x'.repeat(501)), 'has 501 characters'],
    ['names[0].value', named('a\0b'), 'control character U+0000'],
    ['names[0].value', named(' \u200F '), 'is empty'],
    ['names[0].value', named(7), 'is a number'],
    ['names[0].lang', named('X', { lang: 'xx' }), 'names no known language'],
    ['names[0].types[0]', named('X', { types: ['nickname', 'ror_display'] }), 'is "nickname"'],
    ['locations', { locations: [] }, 'is empty'],
    ['locations', { locations: undefined }, 'is missing'],
    ['locations[0].geonames_details', { locations: [{ geonames_id: 1 }] }, 'is missing'],
    ['locations[0].geonames_details.country_code', seat({ country_code: 'XK' }), '"XK" is not a country code'],
    ['locations[0].geonames_details.country_code', seat({ country_code: undefined }), 'is missing'],
    [
      'locations[0].geonames_details.country_subdivision_code',
      seat({ country_subdivision_code: 'Guangxi' }),
      'is not the code of a subdivision',
    ],
    ['locations[0].geonames_details.lat', seat({ lat: 91, lng: 0 }), 'is 91'],
    ['locations[0].geonames_details.lng', seat({ lat: 1 }), 'is missing'],
    ['links[0].value', { links: [{ type: 'website', value: 'gxu' }] }, 'is not the address of a website'],
    ['links[0].value', { links: [{ type: 'website', value: 'javascript:alert(1)' }] }, 'is not the address of a website'],
    ['domains[0]', { domains: ['a b'] }, 'is not a domain name'],
    ['established', { established: '1978' }, 'is "1978"'],
    ['established', { established: 1978.5 }, 'is 1978.5'],
    ['admin.last_modified.date', { admin: { last_modified: { date: '2026-02-30' } } }, 'is no day'],
    ['external_ids[0].type', { external_ids: [{ type: 5, all: [] }] }, 'is a number'],
    ['relationships[0].id', { relationships: [{ type: 'parent', id: 'x', label: 'X' }] }, 'not shaped like a ROR id'],
    ['relationships[0].type', { relationships: [{ type: 'sister', id: guangxi.id, label: 'X' }] }, 'is "sister"'],
    ['relationships[0].label', { relationships: [{ type: 'child', id: guangxi.id }] }, 'is missing'],
  ] as const) {
    it(`is refused at ${path} that ${problem}`, () => {
      const record = parseRorRecord({ ...guangxi, ...change });
      if (record.ok) throw new Error('was accepted');
      expect(record.problems).to.have.length(1);
      const [told] = record.problems;
      expect(told?.path).to.equal(path);
      expect(told?.problem).to.contain(problem);
      expect(told?.expected).to.not.equal('');
    });
  }

  it('is refused with all its problems at once, within a bound', () => {
    const record = parseRorRecord({ ...guangxi, id: 'x', status: 'y', established: 'z' });
    expect(!record.ok && record.problems.map(({ path }) => path)).to.deep.equal(['id', 'status', 'established']);
    const many = parseRorRecord({ ...guangxi, domains: Array.from({ length: 1_000 }, () => '?') });
    expect(!many.ok && many.problems).to.have.length(20);
  });

  for (const [problem, value] of [
    [
      'is a record of ROR schema v1',
      { id: guangxi.id, name: 'Guangxi', types: ['Government'], addresses: [], country: { country_code: 'CN' } },
    ],
    ['is not a ROR record', { items: [guangxi], number_of_results: 1 }],
    ['is not a ROR record', {}],
    ['is an array', [guangxi]],
    ['is null', null],
    ['is a number', 7],
  ] as const) {
    it(`is nothing that ${problem}`, () => {
      expect(parseRorRecord(value)).to.deep.equal({
        ok: false,
        problems: [{ path: '', problem, expected: 'a record of ROR schema v2, as in the current ROR data dump' }],
      });
    });
  }

  it('shows its country even when the rest is unreadable', () => {
    expect(seatCountry(guangxi)).to.equal('CN');
    for (const record of [null, 7, {}, { locations: [] }, { locations: [null] }, seat({ country_code: 5 })])
      expect(seatCountry(record)).to.equal(undefined);
  });
});
