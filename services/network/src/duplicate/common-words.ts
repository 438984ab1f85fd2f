import { foldName } from '@cattc/formats';

/**
 * Words that many names hold, of which one that two names share says little: those of ten or more of 3,949 organisations of China and ASEAN (names and aliases, folded) in the
 * records of the Research Organization Registry (https://ror.org, release records of June 2026, licence CC0).
 */
export const commonWords: ReadonlySet<string> = new Set(
  [
    'academy aceh administration advanced affiliated agama agency agricultural agriculture ai akademi anhui applied army arts asia asian association authority',
    'autonomous badan bandung bangsa beijing benh bina bio biology biotech biotechnology bisnis building bureau business cancer cell center central centre chemical',
    'chemistry chengdu chi china chinese chongqing christian city coal college colleges commerce commission communication communications computer construction',
    'control council dai dalian daxue department design development digital disease diseases district dr drug east eastern ecology economics education ekonomi',
    'electric electronics energy engineering environment environmental equipment excellence family finance first fisheries food force foreign forestry foundation',
    'fujian general geology gia government group guangdong guangxi guangzhou guizhou ha hangzhou hanoi harbin health hebei henan high ho hoc hong hospital hubei',
    'human hunan iain ilmu indonesia indonesian industrial industry informatika information inner innovation institut institute integrated international islam',
    'islamic jakarta jiangsu jiangxi jiaotong jilin keguruan keji kementerian kesehatan key khoa kinh kolej komputer kristen lab laboratory lembaga liaoning',
    'liberation life machinery makassar malang malaysia malaysian management manajemen manufacturing marine materials mechanical medical medicine memorial metal',
    'metrology military mindanao mineral minh mining ministry minzu molecular mongolia muhammadiyah municipal nahdlatul nam nanjing nasional national nationalities',
    'natural negara negeri network new ng nghe nguyen ningbo noi normal north northwest nuclear nusantara nutrition office oil optics organisasi organization pacific',
    'pamantasang pembangunan pendidikan penelitian peoples pertanian petroleum pgri pharmaceutical pharmaceuticals philippine philippines pho physics pla planning',
    'plant politeknik polytechnic power prevention processing protection province provincial public pusat qingdao quoc railway rajabhat region regional republic',
    'research resources riset safety sains saint san school science sciences second security sekolah semarang service shaanxi shandong shanghai shanxi shenyang',
    'shenzhen shifan sichuan singapore social society software south southeast southern southwest st stai state stie stikes stkip studies sultan surabaya surakarta',
    'suzhou system systems te teachers tech technical technological technologies technology teknik teknologi teologi thai thailand thanh theological therapeutics',
    'third thuat tianjin tinggi trade traditional training tropical trung truong uin ulama universitas universiti university utilization vien viet vietnam vocational',
    'water widya wuhan xian xinjiang xueyuan yayasan yogyakarta yunnan zhejiang zhengzhou zhongguo',
  ].flatMap((line) => line.split(' ')),
);

/** The same of a script without spaces: pairs of characters of twenty or more of these names; what begins and ends so many of them. */
const commonPairs = [
  '上海 业大 业学 业技 业科 东省 中医 中国 中心 交通 人民 份有 信息 公司 农业 力学 化学 北京 医学 医科 医药 医院 南京 南省 卫生 员会 国人 国家 国科 城市 大学 天津 委员',
  '学与 学国 学技 学研 学附 学院 安全 实验 家重 山东 州市 工业 工大 工学 工程 市科 市第 师范 广东 广州 广西 技大 技有 技术 控制 放军 教育 有限 术国 术学 术研 材料 武汉',
  '民医 民解 江苏 浙江 海市 海洋 深圳 湖南 点实 物学 物理 环境 理工 生物 电力 省科 研究 科大 科学 科技 究中 究所 究院 第一 系统 职业 股份 范大 范学 解放 计算 设计 资源',
  '重庆 重点 附属 限公 集团 验室',
].flatMap((line) => line.split(' '));
const commonBeginnings = '上东中北华南国大天山广新武江河浙海深湖西重';
const commonEndings = '会厅司团学室局心所院';

/** Of other scripts without spaces there are too few names to count: what institutions are called in them. */
const commonTerms = [
  'มหาวิทยาลัย สถาบัน วิทยาลัย โรงเรียน โรงพยาบาล กระทรวง กรม สำนักงาน ศูนย์ มูลนิธิ บริษัท เทคโนโลยี วิทยาศาสตร์ แห่งชาติ วิจัย พัฒนา ราชภัฏ ราชมงคล นวัตกรรม',
  'ມະຫາວິທະຍາໄລ ສະຖາບັນ ວິທະຍາໄລ ແຫ່ງຊາດ សាកលវិទ្យាល័យ វិទ្យាស្ថាន ក្រសួង ជាតិ တက္ကသိုလ် ကောလိပ် သုတေသန ဝန်ကြီးဌာန နည်းပညာ',
].flatMap((line) => line.split(' '));

/** Pairs of characters, a space for the end of a word, that tell little. */
export const commonGrams: ReadonlySet<string> = new Set([
  ...commonPairs,
  ...Array.from(commonBeginnings, (character) => ` ${character}`),
  ...Array.from(commonEndings, (character) => `${character} `),
  ...commonTerms.flatMap((term) => gramsOfWord(foldName(term))),
]);

/** What says how a firm is constituted, or joins words: nothing about which organisation it is. */
export const silentWords: ReadonlySet<string> = new Set(
  [
    'co company coltd corp corporation inc incorporated limited ltd llc llp plc pte pty private gmbh sdn bhd berhad pt tbk persero cv cong ty tnhh cp jsc',
    'of and the for in de di dan da va la al on y en e dari untuk',
  ].flatMap((line) => line.split(' ')),
);
export const silentEndings = ['股份有限公司', '有限责任公司', '有限公司', 'จำกัด', 'มหาชน'].map(foldName);

/** Pairs of characters of a word, with its beginning and its end. */
export function gramsOfWord(word: string): string[] {
  const characters = [' ', ...word, ' '];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
