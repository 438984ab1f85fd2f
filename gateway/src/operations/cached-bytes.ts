import { type DocumentNode, visit } from 'graphql';
import type { PreparedOperation } from './prepared-operation.ts';

/** What an entry of a cache takes beside its key and its value. */
export const entryBytes = 200;

/** What a text takes: one byte for each character, or two where one of them is not in Latin-1. */
export function bytesOfText(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Latin-1 begins with them.
  return 24 + text.length * (/[^\u0000-\u00ff]/.test(text) ? 2 : 1);
}

/** Measured: what a node of a normalised document takes with its name and its lists, on average. */
const nodeBytes = 120;

/** What a prepared operation takes, estimated by the nodes of its document and by its values. */
export function bytesOfOperation({ document, values }: Pick<PreparedOperation, 'document' | 'values'>): number {
  return nodesOf(document) * nodeBytes + bytesOfText(JSON.stringify(values));
}

function nodesOf(document: DocumentNode): number {
  let nodes = 0;
  visit(document, {
    enter() {
      nodes += 1;
    },
  });
  return nodes;
}
