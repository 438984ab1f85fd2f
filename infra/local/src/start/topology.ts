import { join, resolve } from 'node:path';

/** The repository's root, seen from the compiled file. */
export const root = resolve(import.meta.dirname, '..', '..', '..', '..', '..');

export const subgraphs = ['network', 'talent', 'trading', 'partners'] as const;

export type SubgraphName = (typeof subgraphs)[number];

/** The compiled main file of each process. */
export const programs: Readonly<Record<SubgraphName | 'gateway', string>> = {
  network: join(root, 'services', 'network', 'dist', 'src', 'main.js'),
  talent: join(root, 'services', 'talent', 'dist', 'src', 'main.js'),
  trading: join(root, 'services', 'trading', 'dist', 'src', 'main.js'),
  partners: join(root, 'services', 'partners', 'dist', 'src', 'main.js'),
  gateway: join(root, 'gateway', 'dist', 'src', 'main.js'),
};
