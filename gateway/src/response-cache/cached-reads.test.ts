import { publicCaller } from '@cattc/decisions';
import { expect } from 'chai';
import fc from 'fast-check';
import { buildSchema, parse } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { Execute, OperationAnswer } from '../engine.ts';
import { prepareOperation } from '../operations/prepared-operation.ts';
import { readCacheRules } from './cache-rules.ts';
import { type CacheOutcome, cachedReads } from './cached-reads.ts';
import { ResponseCache } from './response-cache.ts';
import { Writers } from './writers.ts';

const sdl = `
  directive @cacheControl(maxAge: Int!, changedBy: [String!]! = []) on FIELD_DEFINITION
  directive @join__type(graph: String!, key: String) repeatable on OBJECT
  type Query {
    thing(id: ID!): Thing @cacheControl(maxAge: 60, changedBy: ["a.thing:ITSELF"])
    things: [Thing!] @cacheControl(maxAge: 60, changedBy: ["a.thing"])
    now: String
  }
  type Mutation { touch(id: ID!): String }
  type Thing @join__type(graph: "A", key: "id") {
    id: ID! @cacheControl(maxAge: 60, changedBy: ["a.thing:ITSELF"])
    version: Int @cacheControl(maxAge: 60, changedBy: ["a.thing:ITSELF"])
    parts: Int @cacheControl(maxAge: 60, changedBy: ["b.part:OF_IT"])
  }`;
const schema = buildSchema(sdl);
const operations = {
  thing: prepareOperation(schema, parse('query($id: ID!) { thing(id: $id) { id version parts } }')),
  things: prepareOperation(schema, parse('{ things { id version } }')),
  now: prepareOperation(schema, parse('{ now }')),
  touch: prepareOperation(schema, parse('mutation($id: ID!) { touch(id: $id) }')),
};
const idOf = (at: number) => `thg_00000000-0000-4000-8000-00000000000${at}`;
const people = ['ann', 'bea'];

/** A world of three records behind a cache, whose events are told when the test says so. */
function startWorld(shareForMs = 0) {
  const versions = [1, 1, 1];
  const parts = [0, 0, 0];
  const cache = new ResponseCache<OperationAnswer>(1_000_000);
  const outcomes: CacheOutcome[] = [];
  const held: (() => void)[] = [];
  let isFollowing = true;
  let holds = false;
  let runs = 0;
  const execute: Execute = async (operation, variables, context) => {
    runs += 1;
    const at = [0, 1, 2].find((each) => idOf(each) === variables.id);
    if (operation === operations.touch && at !== undefined) versions[at] = (versions[at] ?? 0) + 1;
    const data = JSON.stringify(operation === operations.things ? versions : at === undefined ? null : [versions[at], parts[at]]);
    if (holds) await new Promise<void>((resolve) => held.push(resolve));
    context.records?.add(
      operation === operations.things ? [0, 1, 2].map(idOf).join(',') : variables.id === undefined ? '' : String(variables.id),
    );
    return { text: `${context.caller.person} ${context.acceptLanguage} ${data}`, encoding: 'utf8', errors: [] };
  };
  const run = cachedReads(execute, {
    cache,
    rules: () => readCacheRules(sdl),
    writers: new Writers(),
    isFollowing: () => isFollowing,
    shareForMs,
    otherwise: execute,
    onOutcome: (outcome) => outcomes.push(outcome),
  });
  const ask = async (name: keyof typeof operations, variables: object = {}, context: Partial<GatewayContext> = {}) => {
    const full = { caller: publicCaller, acceptLanguage: 'en', signal: new AbortController().signal, ...context } as GatewayContext;
    return (await run(operations[name], variables as Record<string, unknown>, full)).text;
  };
  return {
    versions,
    parts,
    cache,
    outcomes,
    ask,
    as: (person: string, acceptLanguage = 'en') => ({ caller: { ...publicCaller, person }, acceptLanguage }),
    get runs() {
      return runs;
    },
    hold() {
      holds = true;
    },
    letGo() {
      holds = false;
      for (const resolve of held.splice(0)) resolve();
    },
    lose() {
      isFollowing = false;
    },
    tell: (topic: string, at: number) => cache.invalidate([topic, ...(topic === 'a.thing' ? [idOf(at)] : []), `${topic}@${idOf(at)}`]),
  };
}

describe('reads that are kept', () => {
  it('are run once until an event is about them', async () => {
    const world = startWorld();
    for (let times = 0; times < 3; times += 1) expect(await world.ask('thing', { id: idOf(0) })).to.equal('null en [1,0]');
    expect([world.runs, world.outcomes]).to.deep.equal([1, ['miss', 'hit', 'hit']]);
    world.versions[0] = 2;
    world.tell('a.thing', 1);
    expect(await world.ask('thing', { id: idOf(0) }), 'another record').to.equal('null en [1,0]');
    world.tell('a.thing', 0);
    expect(await world.ask('thing', { id: idOf(0) })).to.equal('null en [2,0]');
    world.parts[0] = 7;
    world.tell('b.part', 0);
    expect(await world.ask('thing', { id: idOf(0) }), 'what stands around it').to.equal('null en [2,7]');
  });

  it('of a list end with any event of its topic', async () => {
    const world = startWorld();
    await world.ask('things');
    world.versions[2] = 5;
    world.tell('a.thing', 2);
    expect(await world.ask('things')).to.equal('null en [1,1,5]');
  });

  it('are run once for all who ask meanwhile', async () => {
    const world = startWorld();
    world.hold();
    const answers = Array.from({ length: 5 }, () => world.ask('things'));
    world.letGo();
    expect(new Set(await Promise.all(answers)).size).to.equal(1);
    expect([world.runs, world.outcomes]).to.deep.equal([1, ['miss', 'joined', 'joined', 'joined', 'joined']]);
  });

  it('are neither given to nor taken from who is told how they came about', async () => {
    const world = startWorld();
    const explained = { isExplained: true };
    for (const _ of [1, 2]) await world.ask('things', {}, explained);
    await world.ask('things');
    world.versions[0] = 2;
    expect(await world.ask('things', {}, explained), 'as it is').to.equal('null en [2,1,1]');
    expect(await world.ask('things'), 'as it is kept').to.equal('null en [1,1,1]');
    expect([world.runs, world.outcomes]).to.deep.equal([4, ['explained', 'explained', 'miss', 'explained', 'hit']]);
  });

  it('are not kept where they were under way when the event came, nor joined', async () => {
    const world = startWorld();
    world.hold();
    const early = world.ask('things');
    world.versions[0] = 2;
    world.tell('a.thing', 0);
    const late = world.ask('things');
    world.letGo();
    expect([await early, await late, await world.ask('things')]).to.deep.equal(['null en [1,1,1]', 'null en [2,1,1]', 'null en [2,1,1]']);
  });

  it('are read again by those who joined a reading that was under way when an event came before them, once for all', async () => {
    const world = startWorld(60_000);
    world.hold();
    const early = world.ask('things');
    world.versions[0] = 2;
    world.tell('a.thing', 0);
    const late = [world.ask('things'), world.ask('things')];
    world.tell('c.other', 1);
    world.letGo();
    expect(await early).to.equal('null en [1,1,1]');
    expect(await Promise.all(late)).to.deep.equal(['null en [2,1,1]', 'null en [2,1,1]']);
    expect(world.runs).to.equal(2);
  });

  it('are run anew for who has just written, though no event came', async () => {
    const world = startWorld();
    const ann = world.as('ann');
    await world.ask('thing', { id: idOf(0) }, ann);
    await world.ask('touch', { id: idOf(0) }, ann);
    expect(await world.ask('thing', { id: idOf(0) }, ann)).to.equal('ann en [2,0]');
  });

  it('go past the cache where the log is away, where the client says so, and where nothing is declared', async () => {
    const world = startWorld();
    await world.ask('things');
    await world.ask('things', {}, { isAnew: true });
    await world.ask('now');
    world.lose();
    world.versions[0] = 9;
    expect(await world.ask('things')).to.equal('null en [9,1,1]');
    expect(world.outcomes).to.deep.equal(['miss', 'no-cache', 'not declared', 'log away']);
  });

  it('are never older than the last event that was told, and never of other rights or another language', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('read' as const), at: fc.nat(2), who: fc.nat(1), lang: fc.constantFrom('en', 'zh') }),
      fc.record({ kind: fc.constant('list' as const), who: fc.nat(1), lang: fc.constantFrom('en', 'zh') }),
      fc.record({ kind: fc.constant('write' as const), at: fc.nat(2) }),
      fc.record({ kind: fc.constant('part' as const), at: fc.nat(2) }),
      fc.record({ kind: fc.constant('tell' as const) }),
      fc.record({ kind: fc.constant('hold' as const), isHeld: fc.boolean() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), fc.constantFrom(0, 60_000), async (steps, shareForMs) => {
        const world = startWorld(shareForMs);
        const untold: (() => void)[] = [];
        const told = { versions: [1, 1, 1], parts: [0, 0, 0] };
        const reads: Promise<void>[] = [];
        const check = async (who: string, lang: string, answer: Promise<string>, least: number[], isList: boolean) => {
          const [person, language, data = ''] = (await answer).split(' ');
          expect([person, language]).to.deep.equal([who, lang]);
          const found = JSON.parse(data) as number[];
          for (const [index, value] of found.entries())
            expect(value, isList ? 'of the list' : 'of the record').to.be.at.least(least[index] ?? 0);
        };
        for (const each of steps) {
          const who = 'who' in each ? (people[each.who] ?? '') : '';
          if (each.kind === 'read') {
            const least = [told.versions[each.at] ?? 0, told.parts[each.at] ?? 0];
            reads.push(check(who, each.lang, world.ask('thing', { id: idOf(each.at) }, world.as(who, each.lang)), least, false));
          } else if (each.kind === 'list') {
            reads.push(check(who, each.lang, world.ask('things', {}, world.as(who, each.lang)), [...told.versions], true));
          } else if (each.kind === 'write' || each.kind === 'part') {
            const [facts, known, topic] =
              each.kind === 'write' ? [world.versions, told.versions, 'a.thing'] : [world.parts, told.parts, 'b.part'];
            const value = (facts[each.at] ?? 0) + 1;
            facts[each.at] = value;
            untold.push(() => {
              known[each.at] = value;
              world.tell(topic, each.at);
            });
          } else if (each.kind === 'tell') untold.shift()?.();
          else if (each.isHeld) world.hold();
          else world.letGo();
          await Promise.resolve();
        }
        world.letGo();
        await Promise.all(reads);
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});
