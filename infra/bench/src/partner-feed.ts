import { setTimeout as delay } from 'node:timers/promises';
import type { BenchSystem } from './bench-system.ts';
import { gatewayClient, type Person, secretariat, subgraphClient } from './graph-client.ts';
import type { Room } from './room.ts';

/** A partner's machine; its feed gets every public event. */
export const partner = { role: 'PARTNER_SYSTEM', person: 'partner-th', country: 'TH' } as const satisfies Person;

/** The feed of one registered partner: numbered in the journal's own transaction, so its head says what the journal holds. */
export interface PartnerFeed {
  head(): Promise<number>;
  /** Resolves with the instant (performance.now) at which the head was first seen at `number` or beyond. */
  reached(number: number, limitMs: number): Promise<number>;
}

const lookEveryMs = 50;

export async function registerPartner(room: Room, system: BenchSystem): Promise<PartnerFeed> {
  const gateway = await gatewayClient(room, system, secretariat);
  const { registerPartnerSystem } = await gateway.ask<{ registerPartnerSystem: { partnerSystem: { id: string } } }>(
    `mutation ($input: RegisterPartnerSystemInput!) {
      registerPartnerSystem(input: $input) { __typename ... on RegisterPartnerSystemPayload { partnerSystem { id } } ... on Refusal { code message } }
    }`,
    { input: { name: 'Bench', country: partner.country, subject: `local:${partner.person}`, scopes: ['events:read'] } },
  );
  const { id } = registerPartnerSystem.partnerSystem;
  const partners = subgraphClient(room, system, 'partners', 1);
  const head = async (): Promise<number> => {
    const { partnerSystem } = await partners.ask<{ partnerSystem: { feed: { head: string } } }>(
      'query ($id: ID!) { partnerSystem(id: $id) { feed { head } } }',
      { id },
    );
    return Number(partnerSystem.feed.head);
  };
  return {
    head,
    async reached(number, limitMs) {
      const end = performance.now() + limitMs;
      for (;;) {
        const seen = await head();
        if (seen >= number) return performance.now();
        if (performance.now() > end) throw new Error(`the feed has ${seen} events after ${limitMs / 1000} s where ${number} are due`);
        await delay(lookEveryMs, undefined, { signal: room.signal });
      }
    },
  };
}
