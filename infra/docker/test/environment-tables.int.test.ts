import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describeVariables, type VariableSpec } from '@cattc/server';
import { expect } from 'chai';
import { services } from '../src/index.ts';
import { root } from './compose-file.ts';

/** The cells of each row, without the spaces that pad them. */
const rowsOf = (table: string): string[] =>
  table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.replaceAll(/ *\| */g, '|'));

describe('the README of a service', () => {
  for (const service of services) {
    it(`has the environment that ${service} reads, as it reads it`, async () => {
      const config = pathToFileURL(join(root, 'services', service, 'dist/src/config.js')).href;
      const variables = ((await import(config)) as Record<string, VariableSpec>)[`${service}Variables`];
      if (variables === undefined) throw new Error(`${service} exports no ${service}Variables`);
      const readme = await readFile(join(root, 'services', service, 'README.md'), 'utf8');
      const shown = rowsOf(readme.slice(readme.indexOf('## Environment'))).filter((row) => row.startsWith('|`CATTC_'));
      expect(shown).to.deep.equal(rowsOf(describeVariables(variables)));
    });
  }
});
