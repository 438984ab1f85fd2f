import type { Caller } from '@cattc/decisions';
import { commonMessages, presentRefusal, refuse, refuseByRule } from '@cattc/decisions';
import { Cancellation, type CancelSignal, type Counter, type Logger, traceOf } from '@cattc/server';
import { type ExecutionResult, type FieldNode, GraphQLError, type GraphQLSchema, getArgumentValues, isUnionType, Kind } from 'graphql';
import type { RootRules } from '../access-gate.ts';
import type { GatewayContext } from '../context.ts';
import type { Engine } from '../engine.ts';
import { shownErrors } from '../executor/operation-answer.ts';
import type { KnownOperation, OperationStore } from '../operations/operation-store.ts';
import { type Changes, topicOf } from './changes.ts';
import { Feed } from './feed.ts';
import type { FeedSource } from './feed-source.ts';
import type { NoPlace, Places } from './places.ts';
import { sharedVariables } from './shared-variables.ts';
import { type Cut, Subscriber } from './subscriber.ts';
import { feedField, type ToldFeedOptions, tellFeed } from './told-feed.ts';

/** A subscription as a transport carries it. */
export interface Subscription {
  /** Ends with the subscription; `return` ends it. */
  readonly values: AsyncGenerator<ExecutionResult, void, void>;
}

export interface SubscribeRequest {
  /** Of an operation of type subscription. */
  readonly found: KnownOperation;
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
  readonly acceptLanguage: string | undefined;
  /** Called at most once, where the subscription ends without being complete. */
  readonly onCut: (reason: Cut) => void;
}

export interface SubscriptionsOptions {
  readonly engine: Pick<Engine, 'schema' | 'execute' | 'readSubject' | 'tellValue'>;
  readonly operations: OperationStore;
  readonly rules: RootRules;
  readonly changes: Changes;
  readonly source: FeedSource;
  readonly places: Places;
  /** Values that wait for one subscriber at most. */
  readonly buffer: number;
  readonly logger: Logger;
  /** Labels: reason. */
  readonly ended: Counter;
  readonly told: Counter;
}

/** One thing that is told to many, and what it takes to plan it anew. */
interface Kept {
  readonly query: string;
  readonly operationName: string | null;
  prepared: KnownOperation['prepared'];
  /** Tells this one thing, and no more. */
  end(last: ExecutionResult): void;
}

interface FeedArguments {
  readonly filter?: ToldFeedOptions['filter'] | null;
  readonly after?: string | null;
}

/** What is told of one record, to all who ask the same under the same rights. */
interface KeptFeed extends Kept {
  readonly feed: Feed;
}

/** The subscriptions of the graph, whatever they come over. */
export class Subscriptions {
  readonly #options: SubscriptionsOptions;
  readonly #kept = new Map<string, KeptFeed>();
  readonly #streams = new Set<Kept>();

  constructor(options: SubscriptionsOptions) {
    this.#options = options;
    for (const name of Object.keys(options.engine.schema.getSubscriptionType()?.getFields() ?? {}))
      if (name !== feedField && !topicOf.has(name))
        throw new Error(`no events tell of Subscription.${name}; name their topic in changes.ts`);
  }

  /** Things that are read and told apart. */
  get feeds(): number {
    return this.#kept.size;
  }

  /** Rejects with a GraphQLError where nothing will be told. */
  async subscribe(request: SubscribeRequest): Promise<Subscription> {
    const { changes, buffer, ended, told } = this.#options;
    const { found, caller, acceptLanguage } = request;
    if (fieldOf(found.prepared).name.value === feedField) return this.#followFeed(request);
    const { field, topic, id, after } = this.#subjectOf(request);
    await this.#admit(field, request, id);
    if (!changes.isFollowing) throw coded('EVENT_LOG_UNAVAILABLE', 'The event log does not answer here yet; try again shortly.');
    const place = this.#place(caller);
    const key = JSON.stringify([found.prepared.hash, sharedVariables(found.prepared, request.variables), caller, acceptLanguage]);
    const { feed } = this.#kept.get(key) ?? this.#keep(key, request, topic, id);
    const subscriber = new Subscriber({
      after,
      most: buffer,
      onCut: (reason) => {
        ended.inc({ reason });
        request.onCut(reason);
      },
      onEnd: () => {
        place();
        feed.remove(subscriber);
      },
      onValue: () => told.inc(),
    });
    feed.add(subscriber);
    return { values: subscriber.values() };
  }

  /** After a swap of the supergraph: what it has no place for any more ends, all else goes on. */
  useSchema(): void {
    for (const kept of [...this.#kept.values(), ...this.#streams]) {
      const found = this.#options.operations.find(kept.query, kept.operationName);
      if (found.kind === 'known') {
        kept.prepared = found.prepared;
      } else {
        this.#options.ended.inc({ reason: 'SCHEMA_CHANGED' });
        const { errors } = JSON.parse(found.text) as ExecutionResult;
        kept.end({ ...(errors === undefined ? {} : { errors }) });
      }
    }
  }

  /** Throws where the rule refuses the caller. What has to be recorded is asked of its subgraph as a question, which refuses it too, and keeps the audit. */
  async #admit(field: string, { caller, acceptLanguage }: SubscribeRequest, id?: string): Promise<void> {
    const { rules, engine, operations } = this.#options;
    const rule = rules.get(`Subscription.${field}`);
    const refused = rule && refuseByRule(rule, caller, field);
    if (!refused) return;
    if (id !== undefined && caller.person !== null && (rule.audience === 'RESTRICTED' || rule.audience === 'PERSONAL')) {
      const question = operations.find(`query($id: ID!) { ${field.replace(/Changed$/, '')}(id: $id) { __typename } }`, null);
      if (question.kind === 'refused') throw new Error(`no question asks for what Subscription.${field} tells`);
      await engine.execute(question.prepared, { id }, this.#contextOf(caller, acceptLanguage, new Cancellation()));
    }
    throw presented(refused.refusal, acceptLanguage);
  }

  #contextOf(caller: Caller, acceptLanguage: string | undefined, signal: CancelSignal): GatewayContext {
    const { requestId, traceparent, traceId } = traceOf({});
    return { caller, requestId, traceparent, acceptLanguage, signal, logger: this.#options.logger.child({ requestId, traceId }) };
  }

  /** Takes a place; the answer gives it back. */
  #place(caller: Caller): () => void {
    const place = this.#options.places.take(caller);
    if (typeof place === 'string') throw coded('TOO_MANY_SUBSCRIPTIONS', noPlace[place]);
    return place;
  }

  async #followFeed(request: SubscribeRequest): Promise<Subscription> {
    const { engine, source, ended, told } = this.#options;
    const { found, query, operationName, variables, caller, acceptLanguage } = request;
    const { schema, operation, values: ownValues } = found.prepared;
    const node = fieldOf(found.prepared);
    const definition = schema.getSubscriptionType()?.getFields()[feedField];
    if (definition === undefined) throw coded('SUBSCRIPTION_NOT_SERVED', `${operation.name?.value ?? 'This'} follows no feed.`);
    const { filter, after } = getArgumentValues(definition, node, { ...variables, ...ownValues }) as FeedArguments;
    await this.#admit(feedField, request);
    const place = this.#place(caller);
    const recordTypes = recordTypesIn(schema);
    const { values, end } = tellFeed({
      source,
      caller,
      acceptLanguage,
      filter: filter ?? {},
      after: after ?? undefined,
      isRecord: (type) => recordTypes.has(type),
      // Each with a signal of its own: what waits for one keeps to it for as long as it lives.
      answer: (value) => engine.tellValue(kept.prepared, value, variables, this.#contextOf(caller, acceptLanguage, new Cancellation())),
      onValue: () => told.inc(),
      onRefused: () => ended.inc({ reason: 'FEED_REFUSED' }),
      onEnd: () => {
        place();
        this.#streams.delete(kept);
      },
    });
    const kept: Kept = { query, operationName, prepared: found.prepared, end };
    this.#streams.add(kept);
    return { values };
  }

  #keep(key: string, request: SubscribeRequest, topic: string, id: string): KeptFeed {
    const { engine, changes, ended } = this.#options;
    const { query, operationName, variables, caller, acceptLanguage, found } = request;
    // One for each reading: what waits for a signal keeps to it for as long as it lives.
    let reading = new Cancellation();
    const contextOf = () => this.#contextOf(caller, acceptLanguage, reading);
    const responseKey = fieldOf(found.prepared).alias?.value ?? fieldOf(found.prepared).name.value;
    const feed = new Feed({
      id,
      read() {
        reading = new Cancellation();
        return engine.readSubject(kept.prepared, id, variables, contextOf());
      },
      watch: (of, onChange) => changes.watch(topic, of, onChange),
      missing: () => {
        ended.inc({ reason: 'NOT_FOUND' });
        const error = presented(refuse('NOT_FOUND', { id }).refusal, acceptLanguage, [responseKey]);
        return { errors: [error], data: { [responseKey]: null } };
      },
      refused: (error) => {
        const known = error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error });
        return { errors: shownErrors([known], contextOf()) as unknown as readonly GraphQLError[] };
      },
      onEmpty: () => {
        if (this.#kept.get(key) === kept) this.#kept.delete(key);
        reading.abort();
      },
    });
    const kept: KeptFeed = { query, operationName, prepared: found.prepared, feed, end: (last) => feed.end(last) };
    this.#kept.set(key, kept);
    return kept;
  }

  #subjectOf({ found: { prepared }, variables }: SubscribeRequest) {
    const node = fieldOf(prepared);
    const field = node.name.value;
    const definition = prepared.schema.getSubscriptionType()?.getFields()[field];
    const topic = topicOf.get(field);
    if (definition === undefined || topic === undefined) throw coded('SUBSCRIPTION_NOT_SERVED', `Nothing tells of ${field} here.`);
    const { id, after } = getArgumentValues(definition, node, { ...variables, ...prepared.values });
    return { field, topic, id: String(id), after: after == null ? undefined : String(after) };
  }
}

/** Types of the records that events of a feed lead to. */
function recordTypesIn(schema: GraphQLSchema): ReadonlySet<string> {
  const union = schema.getType('FeedRecord');
  return new Set(isUnionType(union) ? union.getTypes().map(({ name }) => name) : []);
}

const noPlace: Readonly<Record<NoPlace, string>> = {
  ALL_TAKEN: 'As many subscriptions are open as this gateway serves; try again later.',
  OWN_TAKEN: 'You have as many subscriptions open as one caller may; end those that you no longer need.',
};

/** The one field of a subscription: validation lets no other through. */
function fieldOf({ operation }: KnownOperation['prepared']): FieldNode {
  const [field] = operation.selectionSet.selections;
  if (field?.kind !== Kind.FIELD)
    throw coded('SUBSCRIPTION_NOT_SERVED', 'The field of a subscription stands in no fragment; write it in the operation itself.');
  return field;
}

function coded(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

function presented(
  refusal: Parameters<typeof presentRefusal>[0],
  acceptLanguage: string | undefined,
  path?: readonly string[],
): GraphQLError {
  const { code, message } = presentRefusal(refusal, commonMessages, acceptLanguage);
  return new GraphQLError(message, { extensions: { code }, ...(path === undefined ? {} : { path }) });
}
