import { createRandom } from '../list/random.ts';
import type { MembersPart } from './part.ts';
import { timed } from './timed.ts';

const query = `query ($search: String) {
  organizations(search: $search, first: 20) { nodes { id displayName country { code } types membership { state tier } } pageInfo { hasNextPage } }
}`;

/** Searches by words that few organisations have, and by one that half of them have. */
export const searchPart: MembersPart = {
  name: 'search',
  async measure({ gateway, register, requests, say }) {
    const random = createRandom(20_261_125);
    const pick = (terms: readonly string[]) => terms[Math.floor(random() * terms.length)] ?? '';
    const search = async (term: string) => {
      const { organizations } = await gateway.ask<{ organizations: { nodes: unknown[] } }>(query, { search: term });
      if (organizations.nodes.length === 0) throw new Error(`a search for ${term} found nothing`);
    };
    const { latin, han, thai } = register.terms;
    const selective = await timed(requests, {
      'a Latin word': () => search(pick(latin)),
      'a Chinese name': () => search(pick(han)),
      'a Thai name': () => search(pick(thai)),
    });
    // Every Chinese name's organisation is in China, and some of the others: half of all.
    const common = await timed(requests, { 'what half of them have': (turn) => search(turn % 2 === 0 ? 'China' : '中国') });
    const times = { ...selective, ...common };
    for (const [name, { p50, p99 }] of Object.entries(times)) say(`search by ${name}: p50 ${p50} ms, p99 ${p99} ms`);
    return {
      figures: times,
      bounds: Object.entries(times).map(([name, { p99 }]) => ({
        what: `search by ${name}: p99`,
        value: p99,
        unit: 'ms',
        atMost: name in common ? 150 : 50,
      })),
    };
  },
};
