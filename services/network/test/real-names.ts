import type { NameKind, OrganizationType } from '../src/generated/resolvers.ts';

/** An organisation as ROR's data of 2026 has it. */
export interface RealOrganization {
  readonly rorId: string;
  readonly country: string;
  readonly city: string;
  readonly types: readonly OrganizationType[];
  readonly location: { readonly lat: number; readonly lng: number };
  readonly names: readonly { readonly value: string; readonly lang: string | null; readonly kind: NameKind }[];
}

type Name = string | readonly [value: string, lang: string];

function real(
  rorId: string,
  [country, city, lat, lng]: readonly [string, string, number, number],
  types: readonly OrganizationType[],
  labels: readonly Name[],
  acronyms: readonly string[] = [],
): RealOrganization {
  const name = (given: Name) => (typeof given === 'string' ? { value: given, lang: null } : { value: given[0], lang: given[1] });
  return {
    rorId,
    country,
    city,
    types,
    location: { lat, lng },
    names: [
      ...labels.map((label) => ({ ...name(label), kind: 'LABEL' as const })),
      ...acronyms.map((value) => ({ value, lang: null, kind: 'ACRONYM' as const })),
    ],
  };
}

const nanning = ['CN', 'Nanning', 22.8167, 108.3167] as const;
const beijing = ['CN', 'Beijing', 39.9075, 116.3972] as const;
const shanghai = ['CN', 'Shanghai', 31.2222, 121.4581] as const;
const bangkok = ['TH', 'Bangkok', 13.754, 100.5014] as const;
const hanoi = ['VN', 'Hanoi', 21.0245, 105.8412] as const;
const yangon = ['MM', 'Yangon', 16.8053, 96.1561] as const;
const phnomPenh = ['KH', 'Phnom Penh', 11.5624, 104.916] as const;
const vientiane = ['LA', 'Vientiane', 17.9667, 102.6] as const;

export const realOrganizations: readonly RealOrganization[] = [
  real('02c9qn167', nanning, ['EDUCATION', 'FUNDER'], [['Guangxi University', 'en'], 'Guǎngxī Dàxué', ['广西大学', 'zh']], ['GXU']),
  real('03dveyr97', nanning, ['EDUCATION', 'FUNDER'], [['Guangxi Medical University', 'en'], 'Guǎngxī Yīkē Dàxué', ['广西医科大学', 'zh']]),
  real(
    '02v51f717',
    beijing,
    ['EDUCATION', 'FUNDER'],
    [
      ['Peking University', 'en'],
      ['北京大学', 'zh'],
    ],
    ['PKU'],
  ),
  real(
    '05w21nn13',
    ['CN', 'Chongqing', 29.5603, 106.5577],
    ['EDUCATION'],
    [
      ['Army Medical University', 'en'],
      ['中国人民解放军第三军医大学', 'zh'],
    ],
  ),
  real(
    '013q1eq08',
    shanghai,
    ['EDUCATION', 'FUNDER'],
    [
      ['Fudan University', 'en'],
      ['复旦大学', 'zh'],
      ['復旦大學', 'zh'],
    ],
  ),
  real(
    '017zhmm22',
    ['CN', "Xi'an", 34.2583, 108.9286],
    ['EDUCATION', 'FUNDER'],
    [
      ["Xi'an Jiaotong University", 'en'],
      ['西安交通大学', 'zh'],
    ],
    ['XJTU'],
  ),
  real(
    '028wp3y58',
    bangkok,
    ['EDUCATION', 'FUNDER'],
    [
      ['Chulalongkorn University', 'en'],
      ['จุฬาลงกรณ์มหาวิทยาลัย', 'th'],
    ],
    ['CU'],
  ),
  real(
    '002yp7f20',
    bangkok,
    ['EDUCATION', 'FUNDER'],
    [
      ['Thammasat University', 'en'],
      ['มหาวิทยาลัยธรรมศาสตร์', 'th'],
    ],
  ),
  real(
    '05m2fqn25',
    ['TH', 'Chiang Mai', 18.7904, 98.9847],
    ['EDUCATION', 'FUNDER'],
    ['Chiang Mai University', ['มหาวิทยาลัยเชียงใหม่', 'th']],
    ['CMU'],
  ),
  real('04nyv3z04', hanoi, ['EDUCATION'], ['Hanoi University of Science and Technology', ['Trường Đại học Bách khoa Hà Nội', 'vi']]),
  real('0071qz696', ['VN', 'Can Tho', 10.0371, 105.7883], ['EDUCATION'], ['Can Tho University', ['Trường Đại học Cần Thơ', 'vi']], ['CTU']),
  real(
    '03ke6d638',
    ['ID', 'Yogyakarta', -7.7814, 110.3689],
    ['EDUCATION', 'FUNDER'],
    [
      ['Universitas Gadjah Mada', 'id'],
      ['Gadjah Mada University', 'en'],
    ],
    ['UGM'],
  ),
  real(
    '00apj8t60',
    ['ID', 'Bandung', -6.9222, 107.6069],
    ['EDUCATION'],
    ['Bandung Institute of Technology', ['Institut Tèknologi Bandung', 'jv'], ['Institut Teknologi Bandung', 'id']],
    ['ITB'],
  ),
  real(
    '00bw8d226',
    ['MY', 'Bangi', 2.8983, 101.7865],
    ['EDUCATION', 'FUNDER'],
    [
      ['National University of Malaysia', 'en'],
      ['Universiti Kebangsaan Malaysia', 'ms'],
      ['马来西亚国民大学', 'zh'],
    ],
    ['UKM'],
  ),
  real(
    '01590nj79',
    ['MY', 'Kuala Lumpur', 3.1412, 101.6865],
    ['HEALTHCARE'],
    ['University Kebangsaan Malaysia Medical Centre', ['Pusat Perubatan Universiti Kebangsaan Malaysia', 'ms']],
    ['HUKM'],
  ),
  real(
    '031xne895',
    vientiane,
    ['EDUCATION', 'FUNDER'],
    [
      ['National University of Laos', 'en'],
      ['ມະຫາວິທະຍາໄລແຫ່ງຊາດ', 'lo'],
    ],
    ['NUOL'],
  ),
  real(
    '02qkn0e91',
    vientiane,
    ['FACILITY'],
    [
      ['Institut Pasteur du Laos', 'fr'],
      ['ສະຖາບັນ ປັດສະເຕີ ລາວ', 'lo'],
    ],
  ),
  real(
    '033dmae14',
    phnomPenh,
    ['EDUCATION', 'FUNDER'],
    [
      ['Royal University of Agriculture, Cambodia', 'en'],
      ['សាកលវិទ្យាល័យភូមិន្ទកសិកម្ម', 'km'],
    ],
    ['RUA'],
  ),
  real(
    '00gdv5j66',
    phnomPenh,
    ['GOVERNMENT'],
    [
      ['National Metrology Center of Cambodia', 'en'],
      ['មជ្ឈមណ្ឌលមាត្រាសាស្ត្រជាតិ', 'km'],
    ],
    ['NMC'],
  ),
  real(
    '038724806',
    yangon,
    ['EDUCATION'],
    [
      ['University of Yangon', 'en'],
      ['Rangoon University', 'en'],
      ['ရန်ကုန်တက္ကသိုလ်', 'my'],
    ],
  ),
  real(
    '019ad8130',
    yangon,
    ['EDUCATION'],
    [
      ['University of Computer Studies Yangon', 'en'],
      ['ရန်ကုန်ကွန်ပျူတာတက္ကသိုလ်', 'my'],
    ],
    ['UCSY'],
  ),
  real(
    '02hqkr514',
    ['PH', 'Quezon City', 14.6488, 121.0509],
    ['EDUCATION', 'FUNDER'],
    [
      ['University of the Philippines System', 'en'],
      ['Unibersidad ng Pilipinas', 'tl'],
    ],
    ['UP'],
  ),
  real(
    '00k3q8x90',
    ['PH', 'Davao City', 7.0731, 125.6128],
    ['EDUCATION'],
    ['University of the Philippines Mindanao', ['Unibersidad ng Pilipinas Mindanao', 'tl']],
    ['UPMin'],
  ),
  real(
    '02qnf3n86',
    ['BN', 'Bandar Seri Begawan', 4.8903, 114.9401],
    ['EDUCATION', 'FUNDER'],
    [
      ['Universiti Brunei Darussalam', 'ms'],
      ['University of Brunei Darussalam', 'en'],
    ],
    ['UBD'],
  ),
  real(
    '036wvzt09',
    ['SG', 'Singapore', 1.2897, 103.8501],
    ['FUNDER', 'GOVERNMENT'],
    [
      ['Agency for Science, Technology and Research', 'en'],
      ['新加坡科技研究局', 'zh'],
    ],
    ['A*STAR'],
  ),
  real(
    '026hhvp67',
    ['TL', 'Dili', -8.5586, 125.5736],
    ['EDUCATION'],
    ['National University of East Timor', ["Universidade Nacional de Timor Lorosa'e", 'pt']],
    ['UNTL'],
  ),
];
