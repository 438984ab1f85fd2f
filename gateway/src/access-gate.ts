import { createHash } from 'node:crypto';
import { type AccessRule, type Caller, commonMessages, presentRefusal, type Refused, readRule, refuseByRule } from '@cattc/decisions';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import type { GatewayContext } from './context.ts';
import type { Execute } from './engine.ts';
import { type OperationAnswer, shownErrors } from './executor/operation-answer.ts';
import type { PreparedOperation } from './operations/prepared-operation.ts';
import { rootFields, withRootFields } from './root-fields.ts';

type Kept = Refused<'UNAUTHENTICATED' | 'FORBIDDEN' | 'ORGANIZATION_SUSPENDED'>;

/** `Query.field`, `Mutation.field` and `Subscription.field` → rule. */
export type RootRules = ReadonlyMap<string, AccessRule>;

/** The rules of the root types, as composition keeps them in the supergraph. Throws for a field without one. */
export function rootRules(supergraphSdl: string): RootRules {
  const rules = new Map<string, AccessRule>();
  for (const type of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION || !['Query', 'Mutation', 'Subscription'].includes(type.name.value)) continue;
    for (const field of type.fields ?? []) {
      const place = `${type.name.value}.${field.name.value}`;
      const directive = field.directives?.find(({ name }) => name.value === 'access');
      if (directive === undefined) throw new Error(`the supergraph has no rule of access for ${place}`);
      const { to, audience, whileSuspended } = Object.fromEntries(
        (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
      ) as { to: string | readonly string[]; audience?: string; whileSuspended?: boolean | null };
      rules.set(
        place,
        readRule({ to: typeof to === 'string' ? [to] : to, audience: audience ?? 'PUBLIC', whileSuspended: whileSuspended ?? false }),
      );
    }
  }
  return rules;
}

/**
 * Answers what a caller may not ask for at all before anything is planned or a subgraph is asked: such a field of Query is null with an error, such a
 * mutation a refusal. What has to be recorded goes on to the subgraph, which refuses it and keeps the audit: mutations under a mandate, and questions
 * for what is RESTRICTED or PERSONAL.
 */
export function gated(execute: Execute, rules: RootRules): Execute {
  if (rules.size === 0) return execute;
  const fieldsOf = new WeakMap<PreparedOperation, ReturnType<typeof rootFields>>();
  return (operation, variables, context) => {
    const root = operation.operation.operation === 'mutation' ? 'Mutation' : 'Query';
    let asked = fieldsOf.get(operation);
    if (asked === undefined) {
      asked = rootFields(operation.operation, operation.fragments);
      fieldsOf.set(operation, asked);
    }
    let kept: Map<string, Kept> | undefined;
    for (const { name } of asked) {
      const refused = refusedHere(rules.get(`${root}.${name}`), root, name, context.caller);
      if (refused === null) continue;
      kept ??= new Map();
      kept.set(name, refused);
    }
    return kept === undefined
      ? execute(operation, variables, context)
      : executeRest(execute, { operation, variables, context, root, asked, kept });
  };
}

interface Partly {
  readonly operation: PreparedOperation;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: GatewayContext;
  readonly root: string;
  readonly asked: ReturnType<typeof rootFields>;
  readonly kept: ReadonlyMap<string, Kept>;
}

async function executeRest(execute: Execute, partly: Partly): Promise<OperationAnswer> {
  const { operation, variables, context, asked, kept } = partly;
  const { document, fragments } = operation;
  const allowed = withRootFields(document, operation.operation, fragments, (name) => !kept.has(name));
  const denied = withRootFields(document, operation.operation, fragments, (name) => kept.has(name));
  const [answer, refusals] = await Promise.all([
    allowed === null ? nothing : execute(narrowed(operation, allowed, kept), variables, context),
    denied === null ? ({ data: {} } as ExecutionResult) : refuse(denied, partly),
  ]);
  const { data, extensions } = JSON.parse(answer.text) as ExecutionResult;
  const errors = [...answer.errors, ...shownErrors(refusals.errors ?? [], context)];
  const whole = {
    ...(errors.length === 0 ? {} : { errors }),
    data: data == null ? null : merged(asked, data, refusals.data ?? {}),
    extensions,
  };
  return { text: JSON.stringify(whole), encoding: 'utf8', errors };
}

const nothing: OperationAnswer = { text: '{"data":{}}', encoding: 'utf8', errors: [] };

function refusedHere(rule: AccessRule | undefined, root: string, name: string, caller: Caller): Kept | null {
  if (rule === undefined) return null;
  const isRecorded = root === 'Mutation' || rule.audience === 'RESTRICTED' || rule.audience === 'PERSONAL';
  return caller.person !== null && isRecorded ? null : refuseByRule(rule, caller, name);
}

/** The same operation for the rest of its fields. Plans are kept by the hash, so the rest has its own. */
function narrowed(whole: PreparedOperation, document: DocumentNode, kept: ReadonlyMap<string, Kept>): PreparedOperation {
  const index = whole.document.definitions.indexOf(whole.operation);
  const operation = document.definitions[index] as OperationDefinitionNode;
  const hash = createHash('sha256')
    .update(`${whole.hash} without ${[...kept.keys()].sort().join()}`)
    .digest('hex');
  return { ...whole, document, operation, hash };
}

/** The kept fields in the shape that was asked for. */
async function refuse(document: DocumentNode, { operation, variables, context, root, kept }: Partly): Promise<ExecutionResult> {
  const rootValue = Object.fromEntries(
    [...kept].map(([name, { refusal }]) => [
      name,
      () => {
        const presented = presentRefusal(refusal, commonMessages, context.acceptLanguage);
        if (root === 'Mutation') return presented;
        throw new GraphQLError(presented.message, { extensions: { code: presented.code } });
      },
    ]),
  );
  const variableValues = { ...variables, ...operation.values };
  return execute({ schema: operation.schema, document, rootValue, variableValues });
}

/** In the order in which the fields were asked for. */
function merged(
  asked: readonly { readonly key: string }[],
  ...parts: readonly Readonly<Record<string, unknown>>[]
): Record<string, unknown> {
  const found = new Map(parts.flatMap((part) => Object.entries(part)));
  return Object.fromEntries(asked.flatMap(({ key }) => (found.has(key) ? [[key, found.get(key)]] : [])));
}
