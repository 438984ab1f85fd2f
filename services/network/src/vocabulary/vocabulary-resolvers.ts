import { negotiateLanguage } from '@cattc/formats';
import type { Resolvers } from '../generated/resolvers.ts';
import { vocabulary } from '../generated/vocabulary.ts';

export interface VocabularyValue {
  readonly code: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly description: string;
}

export const vocabularyResolvers = {
  Query: {
    vocabulary: (_, { name }) => (Object.hasOwn(vocabulary, name) ? (vocabulary[name] ?? null) : null),
  },
  VocabularyEntry: {
    label({ labels, code }, { lang }, { acceptLanguage }) {
      const chosen = negotiateLanguage(lang ?? acceptLanguage, Object.keys(labels));
      return labels[chosen] ?? code;
    },
  },
} satisfies Resolvers;
