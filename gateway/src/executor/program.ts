import type { Operation } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { Kind } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { PreparedOperation } from '../operations/prepared-operation.ts';
import { compileNode, type PlanScope } from './compile-plan.ts';
import { conditionValues } from './condition-values.ts';
import { entityReader } from './nodes/subject-fetch.ts';
import { valueTeller } from './nodes/told-value.ts';
import { answerOf, type OperationAnswer, shownErrors } from './operation-answer.ts';
import { shapeExactly } from './response/exact-response.ts';
import { introspect } from './response/introspection.ts';
import { compileWriter, type WriteResponse } from './response/response-writer.ts';
import { conditionVariables, type OperationReading } from './response/selections.ts';
import type { Run } from './run.ts';

/** A plan made runnable, for one operation and one supergraph. */
export interface Program {
  /** Estimated bytes that it keeps, grown by what it compiled since. */
  readonly size: number;
  /** `sent` was sent before for this execution, and is not sent again. */
  run(variables: Readonly<Record<string, unknown>>, context: GatewayContext, sent?: Run['sent']): Promise<OperationAnswer>;
  /** Of a subscription: reads what its field is about, as it is now, and answers with the whole. */
  readonly readSubject?: (id: string, variables: Readonly<Record<string, unknown>>, context: GatewayContext) => Promise<SubjectReading>;
  /** Of a subscription whose values are told whole: answers one, with what other subgraphs have of it. */
  readonly tellValue?: (
    value: ToldValue,
    variables: Readonly<Record<string, unknown>>,
    context: GatewayContext,
  ) => Promise<OperationAnswer>;
}

/**
 * What a subscription's field is about: `version` counts its changes, `id` is that of the record which stands for it now. Of `failed` nothing is known but what the
 * answer's errors say; `missing` is also what the caller may not see.
 */
export type SubjectReading =
  | { readonly kind: 'read'; readonly id: string; readonly version: number; readonly answer: OperationAnswer }
  | { readonly kind: 'failed'; readonly answer: OperationAnswer }
  | { readonly kind: 'missing' };

/** What the field of a subscription is this time. */
export interface ToldValue {
  readonly field: string;
  readonly value: object;
}

export interface ProgramOptions {
  readonly prepared: PreparedOperation;
  readonly reading: OperationReading;
  /** Parses the operation over the API schema once more: it is large, and seldom needed again. */
  readonly parse: () => Operation;
  readonly plan: QueryPlan;
  readonly scope: Omit<PlanScope, 'defaults'>;
}

/** Values of conditions that one operation keeps writers for. */
const mostWriters = 16;

/** Compiles a plan. Throws NotCompilable. */
export function compileProgram({ prepared, reading, parse, plan, scope }: ProgramOptions): Program {
  const { schema, rootType, defaults, selections, introspections } = reading;
  const conditions = [...conditionVariables(selections)];
  const planScope = { ...scope, defaults };
  const { node: root } = plan;
  const subscription = root?.kind === 'Subscription' ? root : undefined;
  const rest = subscription?.rest ?? (root?.kind === 'Subscription' ? undefined : root);
  const step = rest && compileNode(rest, planScope);
  const isToldWhole = subscription !== undefined && isToldWholeIn(prepared);
  const readEntity = subscription && !isToldWhole ? entityReader(subscription.primary, prepared.schema, planScope) : undefined;
  const putValue = subscription && isToldWhole ? valueTeller(subscription.primary, prepared.schema, planScope) : undefined;
  const writers = new Map<string, WriteResponse | undefined>();
  let size = 2_000 + 6 * sizeOf(plan.node);

  /** Undefined where a condition has no Boolean value, or the writer would be too large. */
  function writerFor(variables: Run['variables']): WriteResponse | undefined {
    const values = conditionValues(conditions, variables, defaults);
    if (values === undefined) return undefined;
    if (writers.has(values)) return writers.get(values);
    const compiled = compileWriter({ selections, rootType, schema, isOn: (name) => values[conditions.indexOf(name)] === '1' });
    const [oldest] = writers.keys();
    if (writers.size >= mostWriters && oldest !== undefined) writers.delete(oldest);
    else size += 10 * (compiled?.size ?? 0);
    writers.set(values, compiled?.write);
    return compiled?.write;
  }

  function respond(run: Run): OperationAnswer {
    const { data, errors, variables, context } = run;
    const introspected = (index: number): unknown => {
      const selection = introspections[index];
      if (selection === undefined) throw new Error('no such introspection');
      return introspect(prepared.schema, selection, prepared.operation, variables);
    };
    const write = writerFor(variables);
    if (write !== undefined) {
      let text: string | undefined;
      try {
        text = write(data, run.plain, (index) => JSON.stringify(introspected(index)));
      } catch {
        // The data is not as the schema says.
      }
      if (text !== undefined) {
        if (errors.length === 0) return { text: `{"data":${text}}`, encoding: 'utf8', errors: [] };
        const shown = shownErrors(errors, context);
        return { text: `{"errors":${JSON.stringify(shown)},"data":${text}}`, encoding: 'utf8', errors: shown };
      }
    }
    return exactly(run);
  }

  function exactly({ data, errors, variables, context }: Run): OperationAnswer {
    const shaped = shapeExactly(parse(), data, variables, (selection) =>
      introspect(prepared.schema, selection, prepared.operation, variables),
    );
    if (shaped.fault !== undefined) return answerOf({ errors: [shaped.fault] }, context);
    const whole = shaped.data as Record<string, unknown> | null;
    if (errors.length > 0) return answerOf({ data: whole, errors }, context);
    return answerOf(
      { data: whole, ...(shaped.problems.length === 0 ? {} : { extensions: { valueCompletion: shaped.problems } }) },
      context,
    );
  }

  async function run(variables: Run['variables'], context: GatewayContext, sent?: Run['sent']): Promise<OperationAnswer> {
    if (subscription !== undefined) throw new Error('a subscription is run by its events');
    const run: Run = { data: {}, errors: [], variables, context, plain: true, sent };
    if (step !== undefined) await step(run, [run.data]);
    return respond(run);
  }

  const common = {
    get size() {
      return size;
    },
    run,
  };
  if (putValue !== undefined)
    return {
      ...common,
      get size() {
        return size;
      },
      async tellValue({ field, value }, variables, context) {
        // What is handed in was not read here: its texts may need escaping.
        const run: Run = { data: {}, errors: [], variables, context, plain: false };
        putValue(run, field, value);
        if (step !== undefined) await step(run, [run.data]);
        return respond(run);
      },
    };
  if (readEntity === undefined) return common;
  return {
    ...common,
    get size() {
      return size;
    },
    async readSubject(id, variables, context) {
      const run: Run = { data: {}, errors: [], variables, context, plain: true };
      const found = await readEntity(run, id);
      if (found === null) return run.errors.length === 0 ? { kind: 'missing' } : { kind: 'failed', answer: respond(run) };
      if (step !== undefined) await step(run, [run.data]);
      return { kind: 'read', ...found, answer: respond(run) };
    },
  };
}

/** A field that is about one record names it; the values of any other are told whole. */
function isToldWholeIn({ schema, operation }: PreparedOperation): boolean {
  const [field] = operation.selectionSet.selections;
  const definition = field?.kind === Kind.FIELD ? schema.getSubscriptionType()?.getFields()[field.name.value] : undefined;
  return definition?.args.every(({ name }) => name !== 'id') ?? false;
}

/** Characters of the operations in a plan. */
function sizeOf(node: unknown): number {
  if (typeof node === 'string') return node.length;
  if (typeof node !== 'object' || node === null) return 8;
  return Object.values(node).reduce<number>((sum, value) => sum + sizeOf(value), 16);
}
