interface Country {
  readonly code: string;
  readonly name: string;
}

interface MemberFacts {
  readonly id: string;
  readonly name: string;
  readonly city: string | null;
  readonly tier: 'CORE' | 'ORDINARY';
  readonly active: boolean;
  readonly employees: number | null;
  readonly country: Country;
}

interface ListingFacts {
  readonly id: string;
  readonly title: string;
  readonly kind: 'OFFER' | 'REQUEST';
  readonly price: number | null;
  readonly seller: MemberFacts;
}

interface TalentFacts {
  readonly id: string;
  readonly name: string;
  readonly headline: string | null;
  readonly available: boolean;
}

/** Members whose names are ASCII; as many whose names are Chinese or Thai come after them. */
export const latinMembers = 400;
export const pageSize = 20;
const listingsOfEach = 3;
const talentsOfEach = 2;

const countries: readonly Country[] = [
  { code: 'CN', name: 'China' },
  { code: 'TH', name: 'Thailand' },
  { code: 'VN', name: 'Viet Nam' },
  { code: 'MY', name: 'Malaysia' },
  { code: 'ID', name: 'Indonesia' },
  { code: 'SG', name: 'Singapore' },
  { code: 'LA', name: 'Laos' },
];
const words = ['Institute', 'University', 'Laboratory', 'Academy', 'College', 'Foundation', 'Centre', 'Company'];
const places = ['Nanning', 'Bangkok', 'Hanoi', 'Penang', 'Bandung', 'Guilin', 'Vientiane', 'Liuzhou', 'Chiang Mai'];
const subjects = ['catalyst', 'battery', 'vaccine', 'sensor', 'enzyme', 'membrane', 'alloy', 'drone', 'seed', 'laser', 'valve'];
const hanNames = ['广西大学', '桂林理工大学', '朱拉隆功大学 จุฬาลงกรณ์มหาวิทยาลัย', '中国—东盟技术转移中心'];
const hanSubjects = ['催化剂', '电池', '疫苗', '传感器', 'เอนไซม์', '膜'];

function pick<Item>(items: readonly Item[], number: number): Item {
  const item = items[number % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

const members: readonly MemberFacts[] = Array.from({ length: 2 * latinMembers }, (_, number) => ({
  id: `org_${(number * 7_919 + 100_000).toString(36).padStart(6, '0')}`,
  name:
    number < latinMembers
      ? `${pick(words, number * 3 + 1)} ${pick(places, number)}`
      : `${pick(hanNames, number)}${pick(hanSubjects, number)}研究所`,
  city: number % 11 === 3 ? null : pick(places, number),
  tier: number % 5 === 0 ? 'CORE' : 'ORDINARY',
  active: number % 7 !== 2,
  employees: number % 13 === 5 ? null : 20 + ((number * 37) % 4_000),
  country: pick(countries, number * 3),
}));
const numbers = new Map(members.map(({ id }, number) => [id, number]));

function isLatin(number: number): boolean {
  return number < latinMembers;
}

function listingsOf(number: number): ListingFacts[] {
  const names = isLatin(number) ? subjects : hanSubjects;
  return Array.from({ length: listingsOfEach }, (_, at) => {
    const own = number * listingsOfEach + at;
    const seller = members[(isLatin(number) ? 0 : latinMembers) + ((number * 7 + at * 131) % latinMembers)];
    if (seller === undefined) throw new Error('a listing has no seller');
    return {
      id: `lst_${(own * 104_729 + 1_000).toString(36).padStart(6, '0')}`,
      title: `${pick(names, own)} ${pick(names, own * 3 + 1)} ${own}`,
      kind: own % 3 === 0 ? 'REQUEST' : 'OFFER',
      price: own % 17 === 4 ? null : 1_000 + ((own * 7_919) % 90_000) / 2,
      seller,
    };
  });
}

function talentsOf(number: number): TalentFacts[] {
  const names = isLatin(number) ? subjects : hanSubjects;
  return Array.from({ length: talentsOfEach }, (_, at) => {
    const own = number * talentsOfEach + at;
    return {
      id: `tal_${(own * 104_729 + 7).toString(36).padStart(6, '0')}`,
      name: isLatin(number)
        ? `Dr ${pick(places, own)} ${own}`
        : `${pick(['王', '李', '韦', 'สม'], own)}${pick(['明', '芳', 'ชาย'], own)} ${own}`,
      headline: own % 9 === 4 ? null : `${pick(names, own)} and ${pick(names, own * 7 + 2)}`,
      available: own % 4 !== 1,
    };
  });
}

function page(offset: number): readonly MemberFacts[] {
  return members.slice(offset, offset + pageSize);
}

/** What `nestedQuery` has to be answered with. */
export function nestedAnswer(offset: number): object {
  const nested = page(offset).map(({ city: _, ...member }, at) => ({
    ...member,
    listings: listingsOf(offset + at).map(({ seller: { id, name }, ...listing }) => ({ ...listing, seller: { id, name } })),
    talents: talentsOf(offset + at),
  }));
  return { data: { members: nested } };
}

/** What `plainQuery` has to be answered with. */
export function plainAnswer(offset: number): object {
  return { data: { members: page(offset) } };
}

interface Reference {
  readonly id: string;
}

function numberOf({ id }: Reference): number {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`there is no member ${id}`);
  return number;
}

/** The resolvers of each subgraph, by its name. */
export const resolvers = {
  network: {
    Query: { members: (_: unknown, { first, offset }: { first: number; offset: number }) => members.slice(offset, offset + first) },
    Member: { __resolveReference: (reference: Reference) => members[numberOf(reference)] },
  },
  trading: {
    Member: {
      __resolveReference: ({ id }: Reference) => ({ id }),
      listings: (member: Reference, { first }: { first: number }) => listingsOf(numberOf(member)).slice(0, first),
    },
  },
  talent: {
    Member: {
      __resolveReference: ({ id }: Reference) => ({ id }),
      talents: (member: Reference, { first }: { first: number }) => talentsOf(numberOf(member)).slice(0, first),
    },
  },
} as const;
