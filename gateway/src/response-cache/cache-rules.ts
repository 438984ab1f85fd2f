import { type FieldDefinitionNode, Kind, parse, valueFromASTUntyped } from 'graphql';

/** What `@cacheControl` says at a field. */
export interface CacheRule {
  /** Longest that an answer with this field is kept. */
  readonly maxAgeMs: number;
  /** Topics of which any event may change it. */
  readonly all: readonly string[];
  /** Topics whose events may change it where they name the record that it stands at. */
  readonly around: readonly string[];
  /** Topics whose events may change it where they are about a record of the answer. */
  readonly own: readonly string[];
}

/** By `Type.field`. */
export interface CacheRules {
  readonly declared: ReadonlyMap<string, CacheRule>;
  /** Fields of which every read is recorded: an answer that holds one is never kept. */
  readonly recorded: ReadonlySet<string>;
  /** Types of which some field is declared, or whose records have keys: what says nothing in them is not kept. */
  readonly declaring: ReadonlySet<string>;
}

/** The rules of caching as composition keeps them in the supergraph. */
export function readCacheRules(supergraphSdl: string): CacheRules {
  const declared = new Map<string, CacheRule>();
  const recorded = new Set<string>();
  const declaring = new Set(['Query']);
  for (const type of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const isEntity = type.directives?.some(
      (each) => each.name.value === 'join__type' && each.arguments?.some(({ name }) => name.value === 'key'),
    );
    if (isEntity) declaring.add(type.name.value);
    for (const field of type.fields ?? []) {
      const place = `${type.name.value}.${field.name.value}`;
      const cache = argumentsOf<{ maxAge: number; changedBy?: string | readonly string[] }>(field, 'cacheControl');
      if (cache !== undefined) {
        declared.set(place, ruleOf(cache.maxAge, cache.changedBy ?? []));
        declaring.add(type.name.value);
      }
      const audience = argumentsOf<{ audience?: string }>(field, 'access')?.audience;
      if (audience === 'RESTRICTED' || audience === 'PERSONAL') recorded.add(place);
    }
  }
  return { declared, recorded, declaring };
}

function ruleOf(maxAge: number, written: string | readonly string[]): CacheRule {
  const changedBy = typeof written === 'string' ? [written] : written;
  const topics = (scope: string | undefined) =>
    changedBy.map((each) => each.split(':')).flatMap(([topic, of]) => (topic !== undefined && of === scope ? [topic] : []));
  return { maxAgeMs: maxAge * 1_000, all: topics(undefined), around: topics('OF_IT'), own: topics('ITSELF') };
}

function argumentsOf<Arguments>(field: FieldDefinitionNode, name: string): Arguments | undefined {
  const directive = field.directives?.find((each) => each.name.value === name);
  if (directive === undefined) return undefined;
  return Object.fromEntries((directive.arguments ?? []).map((each) => [each.name.value, valueFromASTUntyped(each.value)])) as Arguments;
}
