import type { Bound } from '../bench.ts';
import { createRandom } from '../list/random.ts';
import type { Spread } from '../spread.ts';
import type { MembersPart } from './part.ts';
import { searchKinds } from './search-kinds.ts';
import { timed } from './timed.ts';

const queryOf = (
  selection: string,
) => `query ($search: String, $filter: OrganizationFilter, $orderBy: OrganizationOrder, $lat: Float = 0, $lng: Float = 0, $km: Float = 1, $near: Boolean = false) {
  organizations(search: $search, filter: $filter, orderBy: $orderBy, first: 20) @skip(if: $near) {
    nodes { id displayName country { code } types membership { state tier } } pageInfo { hasNextPage } ${selection}
  }
  near: organizationsNear(lat: $lat, lng: $lng, km: $km, first: 20) @include(if: $near) { nodes { id displayName } edges { distanceKm } }
}`;

interface Found {
  readonly organizations?: { readonly nodes: readonly unknown[] };
  readonly near?: { readonly nodes: readonly unknown[] };
}

/** Searches by words that few organisations have, as they are written and misspelt, and by one that half of them have; facets; what is near. */
export const searchPart: MembersPart = {
  name: 'search',
  async measure({ gateway, register, requests, say }) {
    const random = createRandom(20_261_125);
    const figures: Record<string, Spread> = {};
    const bounds: Bound[] = [];
    for (const kind of searchKinds) {
      const query = queryOf(kind.selection);
      let found = 0;
      const times = await timed(requests, {
        [kind.name]: async () => {
          const { organizations, near } = await gateway.ask<Found>(query, kind.arguments(random, register.terms));
          found += (organizations ?? near)?.nodes.length ?? 0;
        },
      });
      if (found === 0) throw new Error(`a search for ${kind.name} found nothing`);
      const spread = times[kind.name];
      if (spread === undefined) continue;
      figures[kind.name] = spread;
      say(`search for ${kind.name}: p50 ${spread.p50} ms, p99 ${spread.p99} ms`);
      if (kind.atMostMs !== null)
        bounds.push({ what: `search for ${kind.name}: p99`, value: spread.p99, unit: 'ms', atMost: kind.atMostMs });
    }
    return { figures, bounds };
  },
};
