import { type Static, type TObject, type TSchema, Type } from '@sinclair/typebox';

/** Who may get an event: everybody, the countries concerned, or only who holds the scope that names it (domain rule "events"). */
export type Classification = 'PUBLIC' | 'PARTNER' | 'RESTRICTED';

/**
 * What an event carries: the aggregate's whole view after the change, the old values of what changed, the reason's code,
 * and the role and country (never the person) of who did it.
 */
export interface EventData<View> {
  after: View;
  before: Partial<View>;
  reason: string | null;
  actor: { role: string; country: string | null };
}

/** A concept whose aggregates publish events: one topic, keyed by the aggregate's id. */
export interface Concept<ViewSchema extends TObject = TObject> {
  subgraph: string;
  /** snake_case, as in the topic and the event type. */
  name: string;
  /** The type of its aggregates in the graph, where that is not the name. */
  graphType?: string;
  /** What a reader of the event may know of the aggregate: never a person's identifying data, a price or a term. */
  view: ViewSchema;
  /** `before` is the view before the change, null for the first event; `event` its name in past tense, absent where a view alone is judged. */
  classification(view: Static<ViewSchema>, before: Static<ViewSchema> | null, event?: string): Classification;
  /** ISO 3166-1 codes of the countries concerned. */
  countries(view: Static<ViewSchema>): readonly string[];
}

export interface EventDefinition<ViewSchema extends TObject = TObject> {
  concept: Concept<ViewSchema>;
  /** `org.cattc.<subgraph>.<concept>.<past-tense>.v1` */
  type: string;
  /** The event's own part of the type. */
  pastTense: string;
  topic: string;
  description: string;
  /** JSON Schema of `data`. */
  schema: TSchema;
}

export function defineConcept<ViewSchema extends TObject>(concept: Concept<ViewSchema>): Concept<ViewSchema> {
  return concept;
}

/** The type of the concept's aggregates in the graph. */
export function graphTypeOf({ name, graphType }: Pick<Concept, 'name' | 'graphType'>): string {
  return graphType ?? name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The field of Subscription that tells of the concept's aggregates. */
export function changedField(concept: Pick<Concept, 'name' | 'graphType'>): string {
  const type = graphTypeOf(concept);
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}Changed`;
}

/** One definition gives the type of the data, the JSON Schema, the topic and the rules of classification. */
export function defineEvent<ViewSchema extends TObject>(
  concept: Concept<ViewSchema>,
  pastTense: string,
  description: string,
): EventDefinition<ViewSchema> {
  const type = `org.cattc.${concept.subgraph}.${concept.name}.${pastTense}.v1`;
  return {
    concept,
    type,
    pastTense,
    topic: `${concept.subgraph}.${concept.name}`,
    description,
    schema: Type.Object(
      {
        after: concept.view,
        before: Type.Partial(concept.view, { description: 'The old values of what changed.' }),
        reason: Type.Union([Type.String({ pattern: '^[A-Z][A-Z0-9_]*$' }), Type.Null()], {
          description: 'Reason code, see vocabulary(name).',
        }),
        actor: Type.Object(
          { role: Type.String(), country: Type.Union([Type.String({ pattern: '^[A-Z]{2}$' }), Type.Null()]) },
          { description: 'Role and country of who did it; CLOCK and CONSUMER are roles of the system itself.' },
        ),
      },
      { $id: `${type}.json`, title: type, description },
    ),
  };
}

/** The events of one concept by their past tense: `membershipEvents.suspended`. */
export function defineEvents<ViewSchema extends TObject, Name extends string>(
  concept: Concept<ViewSchema>,
  descriptions: Readonly<Record<Name, string>>,
): Readonly<Record<Name, EventDefinition<ViewSchema>>> {
  const entries = Object.entries<string>(descriptions).map(([name, text]) => [name, defineEvent(concept, name, text)]);
  return Object.fromEntries(entries) as Record<Name, EventDefinition<ViewSchema>>;
}
