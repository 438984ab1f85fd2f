import { type ConstDirectiveNode, type EnumValueDefinitionNode, Kind } from 'graphql';
import { SchemaError, type SubgraphSchema } from './subgraph-schema.ts';

/** The languages a label can have, by the argument of `@label` that gives them. */
export const labelLanguages: Readonly<Record<string, string>> = {
  en: 'en',
  zh: 'zh-Hans',
  th: 'th',
  vi: 'vi',
  id: 'id',
  ms: 'ms',
  lo: 'lo',
  km: 'km',
  my: 'my',
  fil: 'fil',
};

/** One value of an enum with its label per language tag. */
export interface VocabularyValue {
  readonly code: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly description: string;
}

export type Vocabulary = Readonly<Record<string, readonly VocabularyValue[]>>;

/**
 * The values of every enum of all subgraphs, enums by name, values in the order of the SDL. An enum that several subgraphs define has the
 * values of all of them; a value whose labels differ between two of them is a SchemaError.
 */
export function collectVocabulary(schemas: readonly SubgraphSchema[]): Vocabulary {
  const enums = new Map<string, Map<string, VocabularyValue>>();
  const problems: string[] = [];
  for (const { name, document } of schemas) {
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.ENUM_TYPE_DEFINITION && definition.kind !== Kind.ENUM_TYPE_EXTENSION) continue;
      const values = enums.get(definition.name.value) ?? new Map<string, VocabularyValue>();
      enums.set(definition.name.value, values);
      for (const node of definition.values ?? []) {
        const value = vocabularyValue(node);
        const known = values.get(value.code);
        if (known === undefined) values.set(value.code, value);
        else if (JSON.stringify(known.labels) !== JSON.stringify(value.labels)) {
          problems.push(
            `${name}: ${definition.name.value}.${value.code}: @label differs from another subgraph's; write the same labels in both`,
          );
        }
      }
    }
  }
  if (problems.length > 0) throw new SchemaError(problems);
  return Object.fromEntries([...enums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, values]) => [name, [...values.values()]]));
}

/** The labels an enum value carries, by language tag. */
export function labelsOf(node: EnumValueDefinitionNode): Record<string, string> {
  const directive = node.directives?.find(({ name }) => name.value === 'label');
  return Object.fromEntries(
    Object.entries(labelLanguages).flatMap(([argument, language]) => {
      const text = directive === undefined ? undefined : stringArgument(directive, argument);
      return text === undefined ? [] : [[language, text]];
    }),
  );
}

function stringArgument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING && value.value.trim() !== '' ? value.value : undefined;
}

function vocabularyValue(node: EnumValueDefinitionNode): VocabularyValue {
  return { code: node.name.value, labels: labelsOf(node), description: node.description?.value ?? '' };
}

/** The text of `services/network/src/generated/vocabulary.ts`. */
export function vocabularyModule(vocabulary: Vocabulary): string {
  return `/* Generated from the schema folders by \`npm run generate\`; never edited. */

/** One value of an enum: its labels by language tag (English and simplified Chinese always) and its description. */
export interface VocabularyValue {
  readonly code: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly description: string;
}

/** The values of every enum of the graph, by the enum's name. */
export const vocabulary: Readonly<Record<string, readonly VocabularyValue[]>> = ${JSON.stringify(vocabulary, null, 2)};
`;
}
