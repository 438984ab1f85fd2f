import { roles } from '@cattc/decisions';
import type { CastMember } from './cast.ts';
import { type Attempt, type Choice, judgeAttempts, tryMutations } from './changes.ts';
import { Facts } from './facts.ts';
import type { Federation } from './federation.ts';
import { type Asked, Expectation, judge, nearnessTo, type Rules, type Verdict } from './judge.ts';
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
  const ask = async (
    asks: readonly Place[],
    isAsking: (member: CastMember) => boolean,
    work: (asked: Questions, member: CastMember, expectation: Expectation) => Promise<void>,
  ) => {
    for (const place of asks) {
      const asked = questionsAt(questions, place);
      const members = world.cast.filter(isAsking);
      await Promise.all(members.map((member) => work(asked, member, new Expectation(rules, world, member.caller))));
    }
  };
  // The audit first: it tells of what was asked before.
  await ask(places, isReader, (asked, member, expectation) => askRoots(system, asked, member, expectation, facts, world.records, isAudit));
  await ask(places, isReader, (asked, member, expectation) =>
    askRoots(system, asked, member, expectation, facts, world.records, (field) => !isAudit(field)),
  );
  await ask(places, isReader, (asked, member, expectation) => askRecords(system, asked, member, expectation, facts, world.records));
  for (const service of services) {
    const names = mutations.get(service) ?? new Set();
    // The subgraph first: what it answers alike is tried once at the gateway.
    for (const place of [service, 'gateway'] as const) {
      const unlike = place === service ? () => true : oncePerAnswer(attempts, world);
      await ask(
        [place],
        () => true,
        async (asked, member, expectation) => {
          attempts.push(...(await tryMutations({ system, questions: asked, member, world, facts }, names, expectation, unlike)));
        },
      );
    }
  }
  return { world, facts, attempts, asked: places.flatMap((place) => askedAt(questionsAt(questions, place), world)) };
}

/** Chooses of the records with which somebody tried a mutation one for each answer and each relation. */
function oncePerAnswer(attempts: readonly Attempt[], world: World): Choice {
  const alike = new Set<string>();
  const chosen = new Set<string>();
  for (const { member, mutation, target, outcome } of attempts) {
    if (target === null) continue;
    const trial = `${member.name} ${mutation}`;
    const like = `${trial} ${outcome} ${nearnessTo(target, member.caller, world)}`;
    if (!alike.has(like)) chosen.add(`${trial} ${target.key}`);
    alike.add(like);
  }
  return ({ name }, mutation, { key }) => chosen.has(`${name} ${mutation} ${key}`);
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

/** `mutation × role` for each role that a mutation's rule names and that was never accepted. */
export function neverAccepted({ attempts, world }: Observed, { fields }: Rules): readonly string[] {
  const accepted = new Set(
    attempts.filter(({ outcome }) => outcome === 'PAYLOAD').map(({ mutation, member }) => `${mutation} × ${member.caller.role}`),
  );
  const tried = new Set(world.cast.map(({ caller }) => caller.role));
  const named = [...fields].flatMap(([field, { grants }]) => {
    const [type, mutation] = field.split('.');
    return type === 'Mutation' ? grants.flatMap(({ roles }) => roles.map((role) => `${mutation} × ${role}`)) : [];
  });
  const untried = roles.filter((role) => !tried.has(role)).map((role) => `anything × ${role}`);
  return [...untried, ...new Set(named)].filter((each) => !accepted.has(each));
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
