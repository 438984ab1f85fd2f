import type { Avoidance, Delegate, Interpreter, Matchmaking, Slot, Table, Wish, Wished } from '@cattc/network';
import { weightOfRank } from '@cattc/network';
import { createRandom } from '../list/random.ts';

export interface ForumSize {
  readonly delegates: number;
  readonly wishes: number;
  readonly slots: number;
  readonly tables: number;
  readonly interpreters: number;
}

/** Who comes from where, of 100; their own languages, and how many of them speak English and Chinese. */
const countries = [
  { of: 54, languages: ['zh-Hans'], english: 0.25, chinese: 1 },
  { of: 12, languages: ['vi'], english: 0.5, chinese: 0.12 },
  { of: 10, languages: ['th'], english: 0.45, chinese: 0.12 },
  { of: 7, languages: ['id'], english: 0.55, chinese: 0.06 },
  { of: 6, languages: ['ms'], english: 0.9, chinese: 0.35 },
  { of: 3, languages: ['en'], english: 1, chinese: 0.6 },
  { of: 3, languages: ['fil'], english: 0.95, chinese: 0.02 },
  { of: 2, languages: ['lo', 'th'], english: 0.3, chinese: 0.1 },
  { of: 2, languages: ['km'], english: 0.45, chinese: 0.1 },
  { of: 1, languages: ['my'], english: 0.45, chinese: 0.1 },
] as const;

/** What the centre's interpreters go between, in turn; the first are the ones that it has most of. */
const between: readonly Interpreter['pairs'][] = [
  [['zh', 'vi']],
  [['zh', 'th']],
  [['zh', 'en']],
  [['zh', 'id']],
  [['zh', 'vi']],
  [
    ['zh', 'th'],
    ['zh', 'lo'],
  ],
  [['zh', 'en']],
  [
    ['zh', 'id'],
    ['zh', 'ms'],
  ],
  [
    ['zh', 'vi'],
    ['zh', 'en'],
  ],
  [['zh', 'km']],
  [['zh', 'my']],
  [
    ['zh', 'th'],
    ['en', 'th'],
  ],
];

/**
 * A forum as it comes: half of the delegates Chinese, few of them with English; most wishes for the other side and for the same popular people, a fifth for an
 * organisation, some answered by a wish of the other; a quarter of the delegates for one of two days only. The same for the same seed.
 */
export function forumOf(size: ForumSize, seed: number): Matchmaking {
  const random = createRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const slots = Array.from({ length: size.slots }, (_, place): Slot => {
    const day = place < size.slots / 2 ? 16 : 17;
    const inDay = place < size.slots / 2 ? place : place - Math.ceil(size.slots / 2);
    const start = Date.UTC(2026, 8, day, 1) + inDay * 40 * 60_000;
    return { id: `slot-${place}`, start: new Date(start).toISOString(), end: new Date(start + 30 * 60_000).toISOString() };
  });
  const days = [slots.slice(0, Math.ceil(slots.length / 2)), slots.slice(Math.ceil(slots.length / 2))].map((day) =>
    day.map(({ id }) => id),
  );
  const someDay = (share: number): string[] | null => (random() < share ? (days[below(2)] ?? []) : null);

  const delegates = Array.from({ length: size.delegates }, (_, place): Delegate & { readonly isChinese: boolean } => {
    let left = below(100);
    const country = countries.find(({ of }) => {
      left -= of;
      return left < 0;
    });
    const { languages, english, chinese } = country ?? countries[0];
    const isChinese = languages[0] === 'zh-Hans';
    const spoken = [...languages, ...(random() < english ? ['en'] : []), ...(random() < chinese ? ['zh-Hans'] : [])];
    return {
      id: `delegate-${place}`,
      organization: `${isChinese ? 'cn' : languages[0]}-${below(Math.ceil(size.delegates / 4))}`,
      languages: [...new Set(spoken)],
      slots: someDay(0.25),
      maximum: random() < 0.1 ? 6 : null,
      withdrawn: false,
      isChinese,
    };
  });
  const sides = [delegates.filter(({ isChinese }) => !isChinese), delegates.filter(({ isChinese }) => isChinese)];
  const someone = (isOfChina: boolean): Delegate => {
    const side = sides[isOfChina ? 1 : 0] ?? [];
    // Squared: a tenth of them gets a third of the wishes.
    return side[Math.floor(random() ** 2 * side.length)] ?? (delegates[0] as Delegate);
  };
  const wished = (to: Delegate): Wished => (random() < 0.2 ? { organization: to.organization } : { delegate: to.id });

  const asked: { readonly from: Delegate & { readonly isChinese: boolean }; readonly to: Wished }[] = [];
  const known = new Set<string>();
  const ask = (from: Delegate & { readonly isChinese: boolean }, to: Wished): void => {
    const key = JSON.stringify([from.id, to]);
    if (asked.length >= size.wishes || known.has(key)) return;
    known.add(key);
    asked.push({ from, to });
  };
  while (asked.length < size.wishes) {
    const from = delegates[below(delegates.length)] as (typeof delegates)[number];
    const to = someone(random() < 0.9 ? !from.isChinese : from.isChinese) as (typeof delegates)[number];
    if (to.organization === from.organization) continue;
    ask(from, wished(to));
    if (random() < 0.2) ask(to, { delegate: from.id });
  }
  const ranks = new Map<string, number>();
  const wishes = asked.map(({ from, to }, place): Wish => {
    const rank = (ranks.get(from.id) ?? 0) + 1;
    ranks.set(from.id, rank);
    return { id: `wish-${place}`, from: from.id, to, weight: weightOfRank(rank), listings: [] };
  });
  const avoidances = Array.from({ length: Math.floor(size.delegates / 20) }, (): Avoidance => {
    const [from, to] = [delegates[below(delegates.length)], delegates[below(delegates.length)]];
    return { from: from?.id ?? '', to: { delegate: to?.id ?? '' } };
  });
  return {
    slots,
    tables: Array.from(
      { length: size.tables },
      (_, place): Table => ({ id: `table-${place}`, closed: place % 12 === 0 ? slots.slice(-2).map(({ id }) => id) : [] }),
    ),
    interpreters: Array.from(
      { length: size.interpreters },
      (_, place): Interpreter => ({ id: `interpreter-${place}`, pairs: between[place % between.length] ?? [], slots: someDay(0.2) }),
    ),
    delegates: delegates.map(({ isChinese: _, ...delegate }) => delegate),
    wishes,
    avoidances,
    meetings: [],
  };
}
