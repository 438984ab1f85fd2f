import { mayAtAll } from '@cattc/decisions';
import { newId } from '@cattc/formats';
import { type GraphQLInputObjectType, getNamedType, isObjectType, isUnionType } from 'graphql';
import type { CastMember } from './cast.ts';
import type { Facts, Subject } from './facts.ts';
import { inputOf } from './inputs.ts';
import { Expectation, mandateOf, nearnessTo, type Rules, type Verdict } from './judge.ts';
import { type MutationQuestion, type Questions, refusalOf } from './questions.ts';
import { printSelection } from './shapes.ts';
import type { Data, System } from './system.ts';
import type { World } from './world.ts';

/** Codes that say that somebody may not; every other refusal is about the matter. */
const denials = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'ORGANIZATION_SUSPENDED',
  'NOT_FOUND',
  'NOT_OWN_ORGANIZATION',
  'NOT_OWN_PROFILE',
  'NOT_YOUR_COUNTRY',
];

/** One mutation as one caller tried it. */
export interface Attempt {
  readonly place: string;
  readonly member: CastMember;
  readonly mutation: string;
  /** Null where it is about no record that is there already. */
  readonly target: Subject | null;
  /** PAYLOAD, or the code of the refusal, or the code of the error. */
  readonly outcome: string;
  /** The answer without the key of the record. */
  readonly text: string;
}

const atOnce = 12;

/** Who tries what, where. */
interface Trial {
  readonly system: System;
  readonly questions: Questions;
  readonly member: CastMember;
  readonly world: World;
  readonly facts: Facts;
}

interface Try {
  readonly mutation: MutationQuestion;
  readonly target: Subject | null;
}

/** Whether somebody tries a mutation with a record. */
export type Choice = (member: CastMember, mutation: string, target: Subject) => boolean;

/** Tries the named mutations: where the caller's role may run one with each record and one that is not there, else once. */
export async function tryMutations(
  trial: Trial,
  names: ReadonlySet<string>,
  expectation: Expectation,
  isTried: Choice,
): Promise<readonly Attempt[]> {
  const { questions, world, member } = trial;
  const named = questions.mutations.filter(({ name }) => names.has(name));
  const mayRun = ({ name }: MutationQuestion) => mayAtAll(expectation.ruleOf('Mutation', name), member.caller);
  const tries = named.flatMap((mutation): Try[] => {
    const all = targetsOf(mutation, questions, world);
    const [first] = all;
    // What may not be done with strangers' records is tried by those who read too.
    const isOther = (target: Subject) => target !== first && nearnessTo(target, member.caller, world) !== 'own';
    const targets = all.filter((target) => isTried(member, mutation.name, target) && !(member.changesOnly && isOther(target)));
    if (first === undefined || !mayRun(mutation)) return [{ mutation, target: first ?? null }];
    return [missingBeside(first), ...targets].map((target) => ({ mutation, target }));
  });
  const attempts: Attempt[] = [];
  for (let from = 0; from < tries.length; from += atOnce) attempts.push(...(await run(trial, tries.slice(from, from + atOnce))));
  const any = named.find(mayRun);
  if (any !== undefined) await sendWrongKey(trial, any);
  return attempts;
}

function missingBeside({ type, key }: Subject): Subject {
  return { type, key: newId(key.slice(0, 3) as never) };
}

async function run(
  { system, questions: { place, keys }, member, world, facts }: Trial,
  tries: readonly Try[],
): Promise<readonly Attempt[]> {
  const asks = tries.map(({ mutation: { name, field } }, index) => `m${index}: ${name}(input: $i${index}) ${printSelection(field)}`);
  const variables = tries.map(({ mutation }, index) => `$i${index}: ${inputTypeOf(mutation).name}!`);
  const inputs = tries.map(({ mutation, target }, index) => [
    `i${index}`,
    inputOf(mutation.name, inputTypeOf(mutation), { caller: member.caller, world }, target?.key ?? null),
  ]);
  const query = `mutation (${variables.join(' ')}) { ${asks.join(' ')} }`;
  const answer = await system.ask(place, member.caller, query, Object.fromEntries(inputs));
  if (answer.errors.length > 0)
    facts.faults.push(`${place}: ${member.name}: ${tries.map(({ mutation }) => mutation.name).join()}: ${answer.text}`);
  return tries.flatMap(({ mutation, target }, index): Attempt[] => {
    const result: Data = answer.data?.[`m${index}`];
    if (result == null) return [];
    facts.observer(place, member, keys).mutation(mutation.field, result);
    const outcome = result.__typename === 'Refusal' ? String(result.code) : 'PAYLOAD';
    return [{ place, member, mutation: mutation.name, target, outcome, text: JSON.stringify(result).replaceAll(target?.key ?? '…', '…') }];
  });
}

/** A value that is wrong is named, so that the details of a refusal have a value too. */
async function sendWrongKey(
  { system, questions: { place, keys }, member, world, facts }: Trial,
  mutation: MutationQuestion,
): Promise<void> {
  const type = inputTypeOf(mutation);
  const input = { ...inputOf(mutation.name, type, { caller: member.caller, world }, '-'), idempotencyKey: '-' };
  const query = `mutation ($input: ${type.name}!) { ${mutation.name}(input: $input) ${printSelection(mutation.field)} }`;
  const answer = await system.ask(place, member.caller, query, { input });
  const result: Data = answer.data?.[mutation.name];
  if (result?.code === 'INVALID_INPUT') facts.observer(place, member, keys).mutation(mutation.field, result);
  else facts.faults.push(`${place}: ${member.name}: ${mutation.name} with a wrong key: ${answer.text}`);
}

function inputTypeOf({ definition }: MutationQuestion): GraphQLInputObjectType {
  const type = definition.args[0] && getNamedType(definition.args[0].type);
  if (type === undefined) throw new Error(`${definition.name} takes no input`);
  return type as GraphQLInputObjectType;
}

/** The records that a mutation can be about: all of the type that its payload gives, where its input names one. */
function targetsOf(mutation: MutationQuestion, { keys, text }: Questions, world: World): Subject[] {
  if (inputTypeOf(mutation).getFields().id === undefined) return [];
  const union = getNamedType(mutation.definition.type);
  const payload = isUnionType(union) ? union.getTypes().find(({ name }) => name.endsWith('Payload')) : undefined;
  const given = Object.values(payload?.getFields() ?? {})
    .map(({ type }) => getNamedType(type))
    .find((type) => isObjectType(type) && keys.has(type.name));
  if (given === undefined || text.schema.getType(given.name) === undefined)
    throw new Error(`${mutation.name}: its payload gives no record`);
  return [...(world.records.get(given.name)?.keys() ?? [])].map((key) => ({ type: given.name, key }));
}

/** Compares what came of the mutations with the rules. */
export function judgeAttempts(attempts: readonly Attempt[], rules: Rules, world: World): Verdict {
  const cells = new Set<string>();
  const differences: string[] = [];
  const open = new Set(attempts.filter(({ outcome }) => outcome === 'PAYLOAD').map(({ mutation, target }) => `${mutation} ${target?.key}`));
  const missing = new Map(
    attempts.filter(({ target }) => target !== null && !isThere(target, world)).map((attempt) => [keyOf(attempt), attempt.text]),
  );
  for (const attempt of attempts) {
    const { place, member, mutation, target, outcome, text } = attempt;
    const near = target === null ? '-' : nearnessTo(target, member.caller, world);
    const cell = `Mutation.${mutation} × ${mandateOf(member.caller)} × ${near}`;
    if (target === null || isThere(target, world)) cells.add(cell);
    const expected = expectedOf(new Expectation(rules, world, member.caller), mutation, target, world);
    const wanted = differenceOf(expected, attempt, missing.get(keyOf(attempt)), open.has(`${mutation} ${target?.key}`));
    if (wanted !== null)
      differences.push(`${place}: ${member.name}: ${cell}: ${target?.key ?? 'a new one'}: expected ${wanted}, got ${outcome} ${text}`);
  }
  return { cells, compared: attempts.length, differences };
}

/** What was wanted where something else came. `isOpen`: somebody may do it with this record, as it is now. */
function differenceOf(expected: string, { outcome, text }: Attempt, missing: string | undefined, isOpen: boolean): string | null {
  switch (expected) {
    case 'allowed':
      return outcome === 'INVALID_INPUT' || denials.includes(outcome) ? 'a payload or a refusal about the matter' : null;
    case 'hidden':
      if (outcome !== 'NOT_FOUND') return 'NOT_FOUND';
      return missing === text ? null : `what is said of one that is missing (${missing})`;
    case 'denied':
      // Where the matter stands against it for everybody, that may be said first.
      return denials.includes(outcome) || (!isOpen && outcome !== 'INVALID_INPUT') ? null : 'a denial';
    default:
      return outcome === expected ? null : expected;
  }
}

function keyOf({ place, member, mutation }: Attempt): string {
  return `${place} ${member.name} ${mutation}`;
}

function isThere({ type, key }: Subject, world: World): boolean {
  return world.records.get(type)?.has(key) ?? false;
}

function expectedOf(expectation: Expectation, mutation: string, target: Subject | null, world: World): string {
  const refusal = refusalOf(expectation, 'Mutation', mutation);
  if (refusal !== null) return refusal;
  if (target === null) return 'allowed';
  if (!isThere(target, world) || !expectation.sees(target)) return 'hidden';
  return expectation.mayChange(mutation, target) ? 'allowed' : 'denied';
}
