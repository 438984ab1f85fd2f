import { type CountryCode, countryCodes, countryLanguage, countryName, foldName, parseCountry } from '@cattc/formats';

/** The languages of the region, in which its countries are written. */
const languages = ['en', 'zh', 'th', 'vi', 'id', 'ms', 'fil', 'km', 'lo', 'my'];

/** What countries of the region are called beside the names that Unicode's CLDR has, which the runtime knows. */
const longNames: Readonly<Record<string, readonly string[]>> = {
  BN: ['Brunei Darussalam', 'Negara Brunei Darussalam', '文莱达鲁萨兰国'],
  CN: ["People's Republic of China", 'PRC', '中华人民共和国', 'Cộng hòa Nhân dân Trung Hoa', 'สาธารณรัฐประชาชนจีน'],
  ID: ['Republic of Indonesia', 'Republik Indonesia', '印度尼西亚共和国', '印尼'],
  KH: ['Kingdom of Cambodia', 'Kampuchea', 'ព្រះរាជាណាចក្រកម្ពុជា', '柬埔寨王国', 'Campuchia', 'เขมร'],
  LA: ['Lao PDR', "Lao People's Democratic Republic", 'ສາທາລະນະລັດ ປະຊາທິປະໄຕ ປະຊາຊົນລາວ', 'ສປປ ລາວ', 'สปป.ลาว', '老挝人民民主共和国'],
  MM: ['Burma', 'Republic of the Union of Myanmar', 'ပြည်ထောင်စု သမ္မတ မြန်မာနိုင်ငံတော်', '缅甸联邦共和国', 'Miến Điện', 'พม่า'],
  MY: ['马来西亚联邦'],
  PH: ['Republic of the Philippines', 'Republika ng Pilipinas', '菲律宾共和国', 'Filipina'],
  SG: ['Republic of Singapore', 'Republik Singapura', '新加坡共和国'],
  TH: ['Kingdom of Thailand', 'ราชอาณาจักรไทย', 'Siam', '泰王国'],
  TL: ['East Timor', 'Democratic Republic of Timor-Leste', 'Timor Lorosa’e', '东帝汶'],
  VN: ['Viet Nam', 'Socialist Republic of Viet Nam', 'Cộng hòa Xã hội chủ nghĩa Việt Nam', '越南社会主义共和国'],
};

/** The code of a country and the names by which an index knows it: in English, in Chinese and in its own language. */
export function usualNames(code: string): string[] {
  const parsed = parseCountry(code);
  if (!parsed.ok) return [code];
  return [...new Set([code, ...['en', 'zh', countryLanguage(parsed.value)].map((language) => countryName(parsed.value, language))])];
}

/** All names of a country, the usual ones first. */
export function countryNames(code: string): string[] {
  const parsed = parseCountry(code);
  return parsed.ok ? [...new Set([...usualNames(code), ...otherNames(parsed.value)])] : [code];
}

function otherNames(code: CountryCode): string[] {
  // Thai and Lao put the word for a country before its name.
  const withKind = [`ประเทศ${countryName(code, 'th')}`, `ປະເທດ${countryName(code, 'lo')}`];
  return [...languages.map((language) => countryName(code, language)), ...withKind, ...(longNames[code] ?? [])];
}

/**
 * Capitals and large cities of the region, each as it is written in its country, in Chinese and otherwise, the first as the Research Organization Registry has it (which takes its
 * places from GeoNames, https://www.geonames.org). A spelling that two cities of a country share, as Fuzhou and Suzhou, is left out.
 */
const cities: Readonly<Record<string, readonly (readonly string[])[]>> = {
  BN: [['Bandar Seri Begawan', '斯里巴加湾']],
  CN: [
    ['Beijing', 'Peking', '北京', 'ปักกิ่ง', 'Bắc Kinh'],
    ['Changchun', '长春'],
    ['Changsha', '长沙'],
    ['Chengdu', '成都'],
    ['Chongqing', 'Chungking', '重庆'],
    ['Dalian', '大连'],
    ['Dongguan', '东莞'],
    ['Foshan', '佛山'],
    ['Guangzhou', 'Canton', '广州', 'กว่างโจว', 'Quảng Châu'],
    ['Guilin', '桂林'],
    ['Guiyang', '贵阳'],
    ['Haikou', '海口'],
    ['Hangzhou', '杭州'],
    ['Harbin', '哈尔滨'],
    ['Hefei', '合肥'],
    ['Hohhot', '呼和浩特'],
    ['Hong Kong', '香港'],
    ['Jinan', '济南'],
    ['Kunming', '昆明', 'คุนหมิง', 'Côn Minh'],
    ['Lanzhou', '兰州'],
    ['Lhasa', '拉萨'],
    ['Nanchang', '南昌'],
    ['Nanjing', 'Nanking', '南京'],
    ['Nanning', '南宁', 'หนานหนิง', 'Nam Ninh'],
    ['Ningbo', '宁波'],
    ['Qingdao', 'Tsingtao', '青岛'],
    ['Shanghai', '上海', 'เซี่ยงไฮ้', 'Thượng Hải'],
    ['Shenyang', '沈阳'],
    ['Shenzhen', '深圳', 'เซินเจิ้น', 'Thâm Quyến'],
    ['Shijiazhuang', '石家庄'],
    ['Taiyuan', '太原'],
    ['Tianjin', 'Tientsin', '天津'],
    ['Ürümqi', 'Urumqi', '乌鲁木齐'],
    ['Wuhan', '武汉'],
    ['Wuxi', '无锡'],
    ["Xi'an", 'Xian', '西安'],
    ['Xiamen', 'Amoy', '厦门'],
    ['Xining', '西宁'],
    ['Yinchuan', '银川'],
    ['Zhengzhou', '郑州'],
    ['Zhuhai', '珠海'],
  ],
  ID: [
    ['Bandung', '万隆'],
    ['Bogor', '茂物'],
    ['Denpasar', '登巴萨'],
    ['Jakarta', '雅加达', 'จาการ์ตา'],
    ['Makassar', 'Ujung Pandang', '望加锡'],
    ['Malang', '玛琅'],
    ['Medan', '棉兰'],
    ['Palembang', '巨港'],
    ['Semarang', '三宝垄'],
    ['Surabaya', '泗水'],
    ['Surakarta', 'Solo', '梭罗'],
    ['Yogyakarta', 'Jogjakarta', '日惹'],
  ],
  KH: [
    ['Battambang', 'បាត់ដំបង', '马德望'],
    ['Phnom Penh', 'ភ្នំពេញ', '金边', 'พนมเปญ', 'Phnôm Pênh'],
    ['Siem Reap', 'សៀមរាប', '暹粒', 'เสียมราฐ'],
  ],
  LA: [
    ['Luang Prabang', 'ຫຼວງພະບາງ', '琅勃拉邦', 'หลวงพระบาง'],
    ['Pakse', 'ປາກເຊ', '巴色'],
    ['Savannakhet', 'ສະຫວັນນະເຂດ', '沙湾拿吉'],
    ['Vientiane', 'ວຽງຈັນ', '万象', 'เวียงจันทน์', 'Viêng Chăn'],
  ],
  MM: [
    ['Mandalay', 'မန္တလေး', '曼德勒'],
    ['Naypyidaw', 'Nay Pyi Taw', 'နေပြည်တော်', '内比都'],
    ['Yangon', 'Rangoon', 'ရန်ကုန်', '仰光', 'ย่างกุ้ง'],
  ],
  MY: [
    ['George Town', 'Penang', 'Pulau Pinang', '乔治市', '槟城'],
    ['Ipoh', '怡保'],
    ['Johor Bahru', '新山'],
    ['Kota Kinabalu', '亚庇'],
    ['Kuala Lumpur', 'KL', '吉隆坡', 'กัวลาลัมเปอร์'],
    ['Kuching', '古晋'],
    ['Malacca', 'Melaka', '马六甲'],
    ['Putrajaya', '布城'],
    ['Shah Alam', '莎阿南'],
  ],
  PH: [
    ['Cebu City', 'Cebu', '宿务'],
    ['Davao City', 'Davao', '达沃'],
    ['Manila', 'Maynila', '马尼拉', 'มะนิลา'],
    ['Quezon City', 'Lungsod Quezon', '奎松'],
  ],
  SG: [['Singapore', 'Singapura', '新加坡', 'สิงคโปร์', 'சிங்கப்பூர்']],
  TH: [
    ['Bangkok', 'Krung Thep', 'กรุงเทพมหานคร', 'กรุงเทพ', '曼谷', 'Băng Cốc'],
    ['Chiang Mai', 'เชียงใหม่', '清迈'],
    ['Chiang Rai', 'เชียงราย', '清莱'],
    ['Chon Buri', 'Chonburi', 'ชลบุรี', '春武里'],
    ['Hat Yai', 'หาดใหญ่', '合艾'],
    ['Khon Kaen', 'ขอนแก่น', '孔敬'],
    ['Nakhon Pathom', 'นครปฐม', '佛统'],
    ['Nakhon Ratchasima', 'Korat', 'นครราชสีมา', 'โคราช', '呵叻'],
    ['Nonthaburi', 'นนทบุรี'],
    ['Pathum Thani', 'ปทุมธานี'],
    ['Phitsanulok', 'พิษณุโลก', '彭世洛'],
    ['Phuket', 'ภูเก็ต', '普吉'],
    ['Songkhla', 'สงขลา', '宋卡'],
    ['Udon Thani', 'อุดรธานี', '乌隆'],
  ],
  TL: [['Dili', 'Díli', '帝力']],
  VN: [
    ['Can Tho', 'Cần Thơ', '芹苴'],
    ['Da Lat', 'Dalat', 'Đà Lạt', '大叻'],
    ['Da Nang', 'Danang', 'Đà Nẵng', '岘港'],
    ['Haiphong', 'Hai Phong', 'Hải Phòng', '海防'],
    ['Hanoi', 'Ha Noi', 'Hà Nội', '河内', 'ฮานอย'],
    ['Ho Chi Minh City', 'Thành phố Hồ Chí Minh', 'TP HCM', 'Saigon', 'Sài Gòn', '胡志明市', 'โฮจิมินห์'],
    ['Huế', 'Hue', '顺化'],
    ['Nha Trang', 'Nhatrang', '芽庄'],
  ],
};

const spellings: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(cities).flatMap(([country, groups]) =>
    groups.flatMap((group) => group.map((name) => [`${country} ${unspaced(name)}`, group] as const)),
  ),
);

/** A city as it is stated, and as it is written otherwise. */
export function cityNames(city: string, country: string): string[] {
  return [...new Set([city, ...(spellings.get(`${country} ${unspaced(city)}`) ?? [])])];
}

/** The same for Hanoi and Hà Nội. */
function unspaced(name: string): string {
  return foldName(name).replaceAll(' ', '');
}

/** What stands for a place in an index, however it is written; no word of a name has such a form. */
export function placeTokens({ city, country }: { readonly city: string | null; readonly country: string }): string[] {
  const group = city === null ? undefined : spellings.get(`${country} ${unspaced(city)}`);
  return [countryToken(country), ...(group === undefined ? [] : [cityToken(country, group)])];
}

const countryToken = (code: string) => `country:${code.toLowerCase()}`;
const cityToken = (country: string, [first = '']: readonly string[]) => `city:${country.toLowerCase()} ${unspaced(first)}`;

/** No name of a place has more words. */
export const longestPlace = 8;

/** The places that a folded text names, as an index has them: cities, and countries by other names than the usual ones, which are words of the index themselves. */
export function placesNamed(folded: string): readonly string[] {
  return namedPlaces().get(folded) ?? [];
}

let known: ReadonlyMap<string, readonly string[]> | undefined;

function namedPlaces(): ReadonlyMap<string, readonly string[]> {
  if (known !== undefined) return known;
  const places = new Map<string, Set<string>>();
  const add = (name: string, token: string) => {
    const key = foldName(name);
    const tokens = places.get(key) ?? new Set();
    places.set(key, tokens.add(token));
  };
  for (const code of countryCodes) {
    const usual = new Set(usualNames(code).map(foldName));
    for (const name of otherNames(code)) if (!usual.has(foldName(name))) add(name, countryToken(code));
  }
  for (const [country, groups] of Object.entries(cities))
    for (const group of groups) for (const name of group) add(name, cityToken(country, group));
  known = new Map([...places].map(([name, tokens]) => [name, [...tokens]]));
  return known;
}
