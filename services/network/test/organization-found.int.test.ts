import { openDatabase } from '@cattc/subgraph';
import type { SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import { refreshSearch } from '../src/organization/organization-refresh-store.ts';
import { searchVersion } from '../src/organization/organization-search.ts';
import { nobody, register, startNetwork } from './network-under-test.ts';

const named = (country: string, city: string, names: Readonly<Record<string, string>>, more: object = {}) => ({
  country,
  city,
  types: ['EDUCATION'],
  names: Object.entries(names).map(([lang, value]) => ({ value, lang, kind: 'LABEL' })),
  ...more,
});

const tsinghua = 'Tsinghua University';
const shenzhen = 'Research Institute of Tsinghua University in Shenzhen';
const peking = 'Peking University';
const beihang = 'Beihang University';
const paradigm = '4Paradigm';
const jiaotong = 'Shanghai Jiao Tong University';
const huashan = 'Huashan Hospital';
const chula = 'Chulalongkorn University';
const auditorium = 'Auditorium of Chulalongkorn University';
const malaya = 'University of Malaya';
const hue = 'Hue University';
const vnu = 'Vietnam National University';
const fpt = 'FPT University';
const nuol = 'National University of Laos';

const organizations = [
  named('CN', 'Beijing', { en: tsinghua, zh: '清华大学' }, { nationalIds: [{ scheme: 'CN_USCC', value: '12100000400000624D' }] }),
  named('CN', 'Shenzhen', { en: shenzhen, zh: '深圳清华大学研究院' }),
  named('CN', 'Beijing', { en: peking, zh: '北京大学' }, { domains: ['pku.edu.cn'] }),
  named('CN', 'Beijing', { en: beihang, zh: '北京航空航天大学' }),
  named('CN', 'Beijing', { en: paradigm, zh: '第四范式（北京）技术有限公司' }),
  named('CN', 'Shanghai', { en: jiaotong, zh: '上海交通大学' }),
  named('CN', 'Shanghai', { en: huashan, zh: '华山医院' }, { types: ['HEALTHCARE'] }),
  named(
    'TH',
    'Bangkok',
    { en: chula, th: 'จุฬาลงกรณ์มหาวิทยาลัย' },
    {
      rorId: '028wp3y58',
      domains: ['chula.ac.th'],
      website: 'https://www.chula.ac.th',
      externalIds: [
        { scheme: 'isni', value: '0000 0001 0244 7875' },
        { scheme: 'grid', value: 'grid.7922.e' },
      ],
    },
  ),
  named('TH', 'Bangkok', { en: auditorium, th: 'หอประชุมจุฬาลงกรณ์มหาวิทยาลัย' }),
  named('MY', 'Kuala Lumpur', { en: malaya, ms: 'Universiti Malaya' }),
  named('VN', 'Huế', { en: hue, vi: 'Đại học Huế' }),
  named('VN', 'Hanoi', { en: vnu, vi: 'Đại học Quốc gia' }),
  named('VN', 'Hà Nội', { en: fpt, vi: 'Trường Đại học FPT' }),
  named('LA', 'Vientiane', { en: nuol, lo: 'ມະຫາວິທະຍາໄລແຫ່ງຊາດ' }),
];

describe('an organisation', () => {
  let network: SubgraphUnderTest;
  before(async () => {
    network = await startNetwork();
    const answers = await register(network, organizations);
    for (const { outcome, refusal } of answers) expect(outcome, JSON.stringify(refusal)).to.equal('REGISTERED');
  });
  after(() => network?.stop());

  const ask = async (search: string, selection = 'nodes { displayName }') => {
    const { data, errors } = await network.ask(
      nobody,
      `query ($search: String) { organizations(search: $search, first: 50) { ${selection} } }`,
      { search },
      { 'accept-language': 'en' },
    );
    expect(errors, JSON.stringify(errors)).to.equal(undefined);
    return data.organizations;
  };
  const find = async (search: string): Promise<string[]> =>
    (await ask(search)).nodes.map(({ displayName }: { displayName: string }) => displayName);

  // In this order: names that begin with what is looked for before those that hold it elsewhere, whichever name it is.
  for (const [search, found] of [
    ['清华大', [tsinghua, shenzhen]],
    ['清华大学', [tsinghua, shenzhen]],
    ['清華大', [tsinghua, shenzhen]],
    ['จุฬา', [chula, auditorium]],
    ['Đại học Hu', [hue]],
    ['dai hoc hu', [hue]],
    ['tsinghua uni', [tsinghua, shenzhen]],
  ] as const) {
    it(`is found first by the beginning of any of its names: ${search}`, async () => {
      expect(await find(search)).to.deep.equal(found);
    });
  }

  it('is found by the beginning of a name before who has the words in another order, or in its city alone', async () => {
    expect((await find('北京')).slice(0, 2)).to.have.members([peking, beihang]);
    expect(await find('北京')).to.include.members([paradigm, tsinghua]);
  });

  for (const [search, found] of [
    ['028wp3y58', chula],
    ['https://ror.org/028wp3y58', chula],
    ['ror.org/028WP3Y58', chula],
    ['0000 0001 0244 7875', chula],
    ['0000000102447875', chula],
    ['ISNI: 0000-0001-0244-7875', chula],
    ['https://isni.org/isni/0000000102447875', chula],
    ['grid.7922.e', chula],
    ['https://www.grid.ac/institutes/grid.7922.e', chula],
    ['chula.ac.th', chula],
    ['https://www.chula.ac.th/en', chula],
    ['www.chula.ac.th', chula],
    ['rector@chula.ac.th', chula],
    ['eng.chula.ac.th', chula],
    ['PKU.edu.cn', peking],
    ['12100000400000624D', tsinghua],
    ['12100000 400000624d', tsinghua],
  ] as const) {
    it(`is found by what people copy: ${search}`, async () => {
      expect(await find(search)).to.deep.equal([found]);
    });
  }

  it('is not found by the identifier of nobody', async () => {
    for (const search of ['02v51f717', '0000 0000 0000 0001', 'pku.edu.th', 'https://ac.th'])
      expect(await find(search), search).to.deep.equal([]);
  });

  it('is found by its city however that is written', async () => {
    for (const search of ['hanoi', 'ha noi', 'Hà Nội', '河内', 'ฮานอย', 'HA NOI'])
      expect(await find(search), search).to.have.members([vnu, fpt]);
    for (const search of ['krung thep', 'กรุงเทพ', '曼谷']) expect(await find(search), search).to.have.members([chula, auditorium]);
    expect(await find('深圳')).to.deep.equal([shenzhen]);
    const { edges } = await ask('河内', 'edges { matches { field value } }');
    expect(edges[0].matches).to.deep.equal([{ field: 'CITY', value: '河内' }]);
  });

  it('is found by its country in the languages of the region, short and long', async () => {
    for (const search of ['ไทย', 'ประเทศไทย', 'ราชอาณาจักรไทย', 'Thái Lan', '泰国', 'Thailand', 'Kingdom of Thailand'])
      expect(await find(search), search).to.have.members([chula, auditorium]);
    for (const search of ['เวียดนาม', 'Việt Nam', 'viet nam', '越南']) expect(await find(search), search).to.have.members([hue, vnu, fpt]);
    for (const search of ['ลาว', 'ປະເທດລາວ', 'Lao PDR', '老挝']) expect(await find(search), search).to.deep.equal([nuol]);
  });

  it('is found by city and kind without a space between', async () => {
    expect(await find('上海医院')).to.deep.equal(await find('上海 医院'));
    expect(await find('上海医院')).to.deep.equal([huashan]);
  });

  it('is found by a word that is written in short', async () => {
    for (const search of ['Univ. of Malaya', 'univ malaya', 'univ of malay']) expect(await find(search), search).to.deep.equal([malaya]);
  });

  it('whose row an earlier version has made is found again as soon as the service has written it anew', async () => {
    const { query } = network.databases;
    await query('network', "UPDATE organization_search SET words = '', names = '{}', version = 0 WHERE country = 'VN'");
    expect(await find('河内')).to.deep.equal([]);
    const writer = await openDatabase({ url: network.databases.of('network').writerUrl, name: 'test', poolSize: 2, entities: [] });
    try {
      expect(await refreshSearch(writer, AbortSignal.abort()), 'stopped').to.equal(0);
      expect(await refreshSearch(writer, new AbortController().signal)).to.equal(3);
      expect(await refreshSearch(writer, new AbortController().signal), 'again').to.equal(0);
    } finally {
      await writer.destroy();
    }
    expect(await find('河内')).to.have.members([vnu, fpt]);
    const versions = await query<{ version: number }>('network', 'SELECT DISTINCT version FROM organization_search');
    expect(versions).to.deep.equal([{ version: searchVersion }]);
  });
});
