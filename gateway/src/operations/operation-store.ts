import { ByteBoundedCache } from '@cattc/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getLocation,
  NoFragmentCyclesRule,
  type OperationTypeNode,
  parse,
  type SourceLocation,
  specifiedRules,
  type ValidationRule,
  type VariableDefinitionNode,
  validate,
} from 'graphql';
import { type IsAsIs, isAsIs } from './as-is.ts';
import { bytesOfOperation, bytesOfText, entryBytes } from './cached-bytes.ts';
import { refuseLargeDocument } from './document-size.ts';
import { limitRules, type OperationLimits } from './limits.ts';
import { type NodeCount, nodeCount } from './operation-size.ts';
import { noSuchOperation, operationOf, type PreparedOperation, prepareOperation } from './prepared-operation.ts';
import { type RefusedOperation, refused } from './refused-operation.ts';

/** An operation that may be executed, with what its variables are checked by. */
export interface KnownOperation {
  readonly kind: 'known';
  readonly prepared: PreparedOperation;
  readonly type: OperationTypeNode;
  /** The client's own variables, and where each stands in its text. */
  readonly variables: readonly DeclaredVariable[];
  readonly nodeCount: NodeCount;
}

export interface DeclaredVariable {
  readonly definition: VariableDefinitionNode;
  readonly location: SourceLocation | undefined;
  /** Where it is of a scalar of the language. */
  readonly isAsIs: IsAsIs | undefined;
}

export interface OperationStoreOptions {
  readonly limits: OperationLimits;
  /** What the operations that are kept may take; those that are refused may take an eighth of it on top. */
  readonly maxBytes: number;
}

/** Parses, validates and prepares the text of an operation once, and remembers what came of it until the schema changes. */
export class OperationStore {
  readonly #limits: OperationLimits;
  readonly #rules: readonly ValidationRule[];
  readonly #known: ByteBoundedCache<KnownOperation>;
  // Apart, so that no flood of bad documents pushes out good ones.
  readonly #refused: ByteBoundedCache<RefusedOperation>;
  #schema: GraphQLSchema;

  constructor(schema: GraphQLSchema, { limits, maxBytes }: OperationStoreOptions) {
    this.#schema = schema;
    this.#limits = limits;
    this.#rules = [...specifiedRules, ...limitRules(limits)];
    this.#known = new ByteBoundedCache(maxBytes);
    this.#refused = new ByteBoundedCache(maxBytes / 8);
  }

  /** Estimated, of all that is kept. */
  get bytes(): number {
    return this.#known.bytes + this.#refused.bytes;
  }

  get size(): number {
    return this.#known.size + this.#refused.size;
  }

  /** From now on operations are prepared for this schema, and what was for another is forgotten. */
  useSchema(schema: GraphQLSchema): void {
    this.#schema = schema;
    this.#known.clear();
    this.#refused.clear();
  }

  find(text: string, operationName: string | null): KnownOperation | RefusedOperation {
    // What is no name is no part of a key, as it could make another's.
    if (operationName !== null && !/^[_A-Za-z]\w*$/.test(operationName))
      return refused([noSuchOperation(operationName)], 'OPERATION_RESOLUTION_FAILURE');
    const key = operationName === null ? text : `${operationName}\n${text}`;
    return this.#known.get(key) ?? this.#refused.get(key) ?? this.#prepare(key, text, operationName);
  }

  #prepare(key: string, text: string, operationName: string | null): KnownOperation | RefusedOperation {
    const found = prepareWithinStack(() => prepare(this.#schema, text, operationName, this.#limits, this.#rules));
    if (found.kind === 'refused') this.#refused.set(key, found, bytesOfText(key) + bytesOfText(found.text) + entryBytes);
    else this.#known.set(key, found, bytesOfText(key) + bytesOfOperation(found.prepared) + entryBytes);
    return found;
  }
}

/** Values, types and selections may nest as deep as a document has tokens: deeper than those who walk down them, the parser first. */
function prepareWithinStack(prepared: () => KnownOperation | RefusedOperation): KnownOperation | RefusedOperation {
  try {
    return prepared();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refused([new GraphQLError('The document nests deeper than it can be read.')], 'GRAPHQL_PARSE_FAILED');
  }
}

function prepare(
  schema: GraphQLSchema,
  text: string,
  operationName: string | null,
  limits: OperationLimits,
  rules: readonly ValidationRule[],
): KnownOperation | RefusedOperation {
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: limits.maxTokens });
  } catch (error) {
    if (error instanceof GraphQLError) return refused([error], 'GRAPHQL_PARSE_FAILED');
    throw error;
  }
  // All others follow fragments to their end.
  const circles = validate(schema, document, [NoFragmentCyclesRule]);
  if (circles.length > 0) return refused(circles, 'GRAPHQL_VALIDATION_FAILED');
  const large = refuseLargeDocument(document, limits.maxFields);
  if (large !== null) return refused([large], 'GRAPHQL_VALIDATION_FAILED');
  const errors = validate(schema, document, rules);
  if (errors.length > 0) return refused(errors, 'GRAPHQL_VALIDATION_FAILED');
  try {
    const operation = operationOf(document, operationName);
    if (schema.getRootType(operation.operation) == null) {
      const error = new GraphQLError(`The graph has no ${operation.operation}s.`, { nodes: operation });
      return refused([error], 'GRAPHQL_VALIDATION_FAILED', operation.operation);
    }
    const prepared = prepareOperation(schema, document, operationName);
    return {
      kind: 'known',
      prepared,
      type: operation.operation,
      variables: (operation.variableDefinitions ?? []).flatMap(({ loc }, index) => {
        const definition = prepared.operation.variableDefinitions?.[index];
        if (definition === undefined) return [];
        return [{ definition, location: loc && getLocation(loc.source, loc.start), isAsIs: isAsIs(definition.type) }];
      }),
      nodeCount: nodeCount(prepared),
    };
  } catch (error) {
    if (error instanceof GraphQLError) return refused([error], 'OPERATION_RESOLUTION_FAILURE');
    throw error;
  }
}
