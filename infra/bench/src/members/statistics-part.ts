import { addDays, dayIn } from '@cattc/formats';
import { rounded } from '../bench.ts';
import { subgraphClient } from '../graph-client.ts';
import { createRandom } from '../list/random.ts';
import { processTree, proportionalMemory } from '../process-tree.ts';
import type { MembersPart } from './part.ts';
import { timed } from './timed.ts';

const zone = 'Asia/Shanghai';

/** Statistics over the whole history, at random days, as known at random instants. */
export const statisticsPart: MembersPart = {
  name: 'statistics',
  async measure({ system, register, gateway, requests, room, say }) {
    const random = createRandom(20_261_124);
    const today = dayIn(new Date(), zone);
    const first = dayIn(register.since, zone);
    const days = Math.round((Date.parse(today) - Date.parse(first)) / 86_400_000);
    const anyDay = () => addDays(first, Math.floor(random() * days));
    const anyInstant = () => new Date(register.since.getTime() + random() * (Date.now() - register.since.getTime())).toISOString();
    const ask = (fields: string, given = '') =>
      gateway.ask<{ membershipStatistics: object }>(`{ membershipStatistics${given} { ${fields} } }`);
    const memory = () => rounded((proportionalMemory(processTree(system.pid)).get('network') ?? 0) / 1024 / 1024);

    const begin = performance.now();
    await subgraphClient(room, system, 'network', 1).ask('{ membershipStatistics { total } }');
    const firstMs = rounded(performance.now() - begin);
    say(`statistics: the first answer after a start: ${firstMs} ms; the network has ${memory()} MB`);

    const times = await timed(requests, {
      'members by country, any day': () => ask('total counts(by: COUNTRY) { code label count share }', `(at: "${anyDay()}")`),
      'by type, field and state, as known at any instant': () =>
        ask(
          'types: counts(by: TYPE) { code count } fields: counts(by: FIELD) { code count } states: counts(by: STATE) { code count }',
          `(asKnownAt: "${anyInstant()}")`,
        ),
      'growth over all history by month': () => ask(`growth(from: "${first}") { periods { code count joined left } }`),
      'growth over all history by quarter and country, of a tier': () =>
        ask(`growth(from: "${first}", interval: QUARTER, by: COUNTRY) { label periods { count } }`, '(filter: { tiers: [CORE] })'),
      'growth of 400 days by type, as known at any instant': () => {
        const last = addDays(first, 400 + Math.floor(random() * (days - 400)));
        const given = `(at: "${last}", asKnownAt: "${new Date(Date.parse(last) + 86_400_000).toISOString()}")`;
        return ask(`growth(from: "${addDays(last, -399)}", interval: DAY, by: TYPE) { code periods { count change } }`, given);
      },
      'time in each state': () => ask('timeInStates { code ended meanDays medianDays lasting }', `(at: "${anyDay()}")`),
    });
    for (const [name, { p50, p99 }] of Object.entries(times)) say(`statistics, ${name}: p50 ${p50} ms, p99 ${p99} ms`);
    return {
      figures: { firstMs, memoryMb: memory(), ...times },
      bounds: [
        { what: 'statistics: the first answer after a start', value: firstMs, unit: 'ms', atMost: 1_000 },
        ...Object.entries(times).map(([name, { p99 }]) => ({ what: `statistics, ${name}: p99`, value: p99, unit: 'ms', atMost: 300 })),
      ],
    };
  },
};
