import type { CastMember } from './cast.ts';
import { type Attempt, judgeAttempts, tryMutations } from './changes.ts';
import { Facts } from './facts.ts';
import type { Federation } from './federation.ts';
import { type Asked, Expectation, judge, type Rules, type Verdict } from './judge.ts';
import { askRecords, askRoots, type Questions, referencesAt } from './questions.ts';
import { recordType } from './records.ts';
import { type Place, places, type System, services } from './system.ts';
import type { World } from './world.ts';

/** Everything that everybody was answered. */
export interface Observed {
  readonly world: World;
  readonly facts: Facts;
  readonly attempts: readonly Attempt[];
  readonly asked: readonly Asked[];
}

/** Asks everything, in every place, as everybody. */
export async function askEverything(system: System, world: World, { rules, questions, mutations }: Federation): Promise<Observed> {
  const facts = new Facts();
  const attempts: Attempt[] = [];
  const each = async (
    isAsking: (member: CastMember) => boolean,
    ask: (asked: Questions, member: CastMember, expectation: Expectation) => Promise<void>,
  ) => {
    for (const place of places) {
      const asked = questionsAt(questions, place);
      const members = world.cast.filter(isAsking);
      await Promise.all(members.map((member) => ask(asked, member, new Expectation(rules, world, member.caller))));
    }
  };
  // The audit first: it tells of what was asked before.
  await each(isReader, (asked, member, expectation) => askRoots(system, asked, member, expectation, facts, isAudit));
  await each(isReader, (asked, member, expectation) => askRoots(system, asked, member, expectation, facts, (field) => !isAudit(field)));
  await each(isReader, (asked, member, expectation) => askRecords(system, asked, member, expectation, facts, world.records));
  for (const service of services) {
    const names = mutations.get(service) ?? new Set();
    await each(
      () => true,
      async (asked, member, expectation) => {
        if (asked.place !== 'gateway' && asked.place !== service) return;
        attempts.push(...(await tryMutations({ system, questions: asked, member, world, facts }, names, expectation)));
      },
    );
  }
  return { world, facts, attempts, asked: places.flatMap((place) => askedAt(questionsAt(questions, place), world)) };
}

/** Compares what everybody was answered with rules. */
export function judgeEverything({ world, facts, attempts, asked }: Observed, rules: Rules): Verdict {
  const read = judge(facts, rules, world, asked);
  const changed = judgeAttempts(attempts, rules, world);
  return {
    cells: new Set([...read.cells, ...changed.cells]),
    compared: read.compared + changed.compared,
    differences: [...read.differences, ...changed.differences],
  };
}

/** `place: Type.field` of each field in which nobody saw anything. */
export function emptyFields({ questions }: Federation, { covered }: Facts): readonly string[] {
  return [...questions.values()].flatMap(({ place, fields }) => {
    const seen = new Set([place, referencesAt(place)].flatMap((where) => [...(covered.get(where) ?? [])]));
    return [...fields].filter((field) => !seen.has(field)).map((field) => `${place}: ${field}`);
  });
}

const isAudit = (field: string) => field.endsWith('Audit');
const isReader = ({ changesOnly }: CastMember) => !changesOnly;

function questionsAt(questions: Federation['questions'], place: Place): Questions {
  const found = questions.get(place);
  if (found === undefined) throw new Error(`${place} has no schema`);
  return found;
}

function askedAt({ place, records, fields, keys }: Questions, world: World): readonly Asked[] {
  const owns = (type: string) => place === 'gateway' || recordType(type).service === place;
  const common = {
    members: world.cast.filter(isReader),
    has: (type: string, field: string) => fields.has(`${type}.${field}`),
    follows: owns,
    echoes: (type: string) => (owns(type) ? undefined : keys.get(type)),
  };
  const roots = new Map(records.flatMap(({ type, root }) => (root === undefined ? [] : [[type, root]])));
  const referred = records.filter(({ isReferred }) => isReferred).map(({ type }) => type);
  return [
    { ...common, name: place, records: new Set(roots.keys()), rootOf: (type) => roots.get(type) },
    { ...common, name: referencesAt(place), records: new Set(referred), rootOf: () => undefined },
  ];
}
