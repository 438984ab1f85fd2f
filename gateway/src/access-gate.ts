import { createHash } from 'node:crypto';
import type { GatewayExecutor, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
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
import { fragmentsOf, rootFields, withRootFields } from './root-fields.ts';

type RequestContext = GatewayGraphQLRequestContext;
type Kept = Refused<'UNAUTHENTICATED' | 'FORBIDDEN' | 'ORGANIZATION_SUSPENDED'>;

/** `Query.field` and `Mutation.field` → rule. */
export type RootRules = ReadonlyMap<string, AccessRule>;

/** The rules of Query and Mutation, as composition keeps them in the supergraph. Throws for a field without one. */
export function rootRules(supergraphSdl: string): RootRules {
  const rules = new Map<string, AccessRule>();
  for (const type of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION || !['Query', 'Mutation'].includes(type.name.value)) continue;
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
export function gated(executor: GatewayExecutor, rules: RootRules): GatewayExecutor {
  if (rules.size === 0) return executor;
  // The same operation comes again as the same document.
  const fieldsOf = new WeakMap<OperationDefinitionNode, ReturnType<typeof rootFields>>();
  return async (request) => {
    const context = request.context as GatewayContext;
    const { document, operation } = request;
    const root = operation.operation === 'mutation' ? 'Mutation' : 'Query';
    const asked = fieldsOf.get(operation) ?? rootFields(operation, fragmentsOf(document));
    fieldsOf.set(operation, asked);
    const kept = new Map<string, Kept>();
    for (const { name } of asked) {
      const refused = refusedHere(rules.get(`${root}.${name}`), root, name, context.caller);
      if (refused !== null) kept.set(name, refused);
    }
    if (kept.size === 0) return executor(request);
    const fragments = fragmentsOf(document);
    const allowed = withRootFields(document, operation, fragments, (name) => !kept.has(name));
    const denied = withRootFields(document, operation, fragments, (name) => kept.has(name));
    const nothing: ExecutionResult = { data: {} };
    const [answers, refusals] = await Promise.all([
      allowed === null ? nothing : executor(narrowed(request, allowed, operation, kept)),
      denied === null ? nothing : refuse(request, denied, root, kept, context.acceptLanguage),
    ]);
    const errors = [...(answers.errors ?? []), ...(refusals.errors ?? [])];
    const data = answers.data == null ? null : merged(asked, answers.data, refusals.data ?? {});
    return { ...answers, data, ...(errors.length === 0 ? {} : { errors }) };
  };
}

function refusedHere(rule: AccessRule | undefined, root: string, name: string, caller: Caller): Kept | null {
  if (rule === undefined) return null;
  const isRecorded = root === 'Mutation' || rule.audience === 'RESTRICTED' || rule.audience === 'PERSONAL';
  return caller.person !== null && isRecorded ? null : refuseByRule(rule, caller, name);
}

/** The same request for the rest of its fields. Plans are kept by the hash, so the rest has its own. */
function narrowed(
  request: RequestContext,
  document: DocumentNode,
  whole: OperationDefinitionNode,
  kept: ReadonlyMap<string, Kept>,
): RequestContext {
  const index = request.document.definitions.indexOf(whole);
  const operation = document.definitions[index] as OperationDefinitionNode;
  const queryHash = createHash('sha256')
    .update(`${request.queryHash} without ${[...kept.keys()].sort().join()}`)
    .digest('hex');
  return { ...request, document, operation, queryHash };
}

/** The kept fields in the shape that was asked for. */
async function refuse(
  { schema, request, operationName }: RequestContext,
  document: DocumentNode,
  root: string,
  kept: ReadonlyMap<string, Kept>,
  acceptLanguage: string | undefined,
) {
  const rootValue = Object.fromEntries(
    [...kept].map(([name, { refusal }]) => [
      name,
      () => {
        const presented = presentRefusal(refusal, commonMessages, acceptLanguage);
        if (root === 'Mutation') return presented;
        throw new GraphQLError(presented.message, { extensions: { code: presented.code } });
      },
    ]),
  );
  return execute({ schema, document, rootValue, variableValues: request.variables ?? null, operationName });
}

/** In the order in which the fields were asked for. */
function merged(
  asked: readonly { readonly key: string }[],
  ...parts: readonly Readonly<Record<string, unknown>>[]
): Record<string, unknown> {
  const found = new Map(parts.flatMap((part) => Object.entries(part)));
  return Object.fromEntries(asked.flatMap(({ key }) => (found.has(key) ? [[key, found.get(key)]] : [])));
}
