import { type Bench, type Bound, isMissed, rounded, UsageError, wholeNumber } from '../bench.ts';
import { startBenchSystem } from '../bench-system.ts';
import { gatewayClient, secretariat, subgraphClient } from '../graph-client.ts';
import { fillMembers } from './fill-memberships.ts';
import { parts } from './parts.ts';

/** Everything that a large register is asked for, through the gateway, one request at a time. */
export const membersBench: Bench = {
  name: 'members',
  summary: 'a register of 100,000 organisations with a membership of ten versions each',
  options: {
    rows: { type: 'string', shown: '--rows N', help: 'organisations, each with a membership', default: '100000' },
    requests: { type: 'string', shown: '--requests N', help: 'requests of each kind', default: '200' },
    parts: {
      type: 'string',
      shown: '--parts A,B',
      help: `what is measured, of ${parts.map(({ name }) => name).join(', ')}; all by default`,
    },
  },
  async run(values, surroundings) {
    const { room, say } = surroundings;
    const [rows, requests] = [wholeNumber(values, 'rows', 100), wholeNumber(values, 'requests')];
    const chosen = chooseParts(values.parts);
    const empty = await startBenchSystem(room, { name: 'data', keptAnswers: false });
    const register = await fillMembers(room, empty, rows, say);
    await empty.stop();
    // Statistics read the whole past at the first start with it, and keep it for the next one.
    const first = await startBenchSystem(room, { name: 'data', keptAnswers: false });
    const begin = performance.now();
    await subgraphClient(room, first, 'network', 1).ask('{ membershipStatistics { total } }');
    const unkeptMs = rounded(performance.now() - begin);
    say(
      `started with it, ready after ${rounded(first.readyMs / 1000)} s; the first statistics, for which all versions are read: ${unkeptMs} ms`,
    );
    await first.stop();
    const system = await startBenchSystem(room, { name: 'data', keptAnswers: false });
    say(`started again, ready after ${rounded(system.readyMs / 1000)} s`);
    const gateway = await gatewayClient(room, system, secretariat, 1);
    const details: Record<string, unknown> = { rows, versions: register.versions, unkeptMs };
    const bounds: Bound[] = [];
    for (const part of chosen) {
      const measured = await part.measure({ ...surroundings, system, register, gateway, requests });
      details[part.name] = measured.figures;
      bounds.push(...measured.bounds);
    }
    return { value: bounds.filter(isMissed).length, unit: `of ${bounds.length} bounds missed`, details, bounds };
  },
};

function chooseParts(given: string | boolean | undefined): typeof parts {
  if (typeof given !== 'string') return parts;
  return given.split(',').map((name) => {
    const found = parts.find((part) => part.name === name.trim());
    if (found !== undefined) return found;
    throw new UsageError(`--parts has ${JSON.stringify(name)}: of ${parts.map((part) => part.name).join(', ')}.`);
  });
}
