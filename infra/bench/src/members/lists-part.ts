import { rounded } from '../bench.ts';
import type { MembersPart } from './part.ts';
import { timed } from './timed.ts';

interface Page {
  readonly page: { readonly nodes: readonly unknown[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } };
}

const organizations = (asked: string) =>
  `page: organizations(first: 20, after: $after ${asked}) { nodes { id displayName country { code } types } pageInfo { hasNextPage endCursor } }`;

const lists: Readonly<Record<string, string>> = {
  organisations: organizations(''),
  'organisations in pinyin order': organizations('orderBy: DISPLAY_NAME, lang: "zh"'),
  'organisations, the latest first': organizations('orderBy: REGISTERED_DESC'),
  'organisations of one country': organizations('filter: { countries: ["CN"] }'),
  'members in a state': organizations('filter: { membershipStates: [ACTIVE] }'),
  'organisations that a common word finds': organizations('search: "china"'),
  memberships: 'page: memberships(first: 20, after: $after) { nodes { id number state tier } pageInfo { hasNextPage endCursor } }',
};
/** The page that is compared with the first, where there are so many. */
const furthest = 1_000;

/** The thousandth page of a list beside its first. */
export const listsPart: MembersPart = {
  name: 'lists',
  async measure({ gateway, register, requests, room, say }) {
    const far = Math.min(furthest, Math.floor(register.rows / 80));
    const figures: Record<string, unknown> = {};
    const bounds = [];
    for (const [name, list] of Object.entries(lists)) {
      const ask = (after: string | null) => gateway.ask<Page>(`query ($after: String) { ${list} }`, { after });
      let after: string | null = null;
      for (let page = 1; page < far; page += 1) {
        room.signal.throwIfAborted();
        const { page: read }: Page = await ask(after);
        if (!read.pageInfo.hasNextPage) throw new Error(`the list of ${name} ends at page ${page}`);
        after = read.pageInfo.endCursor;
      }
      const cursor = after;
      const times = await timed(requests, { first: () => ask(null), far: () => ask(cursor) });
      const ratio = (times.far?.p50 ?? Number.NaN) / (times.first?.p50 ?? Number.NaN);
      say(`page ${far} of the ${name}: p50 ${times.far?.p50} ms, page 1: ${times.first?.p50} ms (× ${rounded(ratio)})`);
      figures[name] = { page: far, ...times };
      bounds.push({ what: `page ${far} of the ${name} to page 1, medians`, value: ratio, unit: 'times', atMost: 1.2 });
    }
    return { figures, bounds };
  },
};
