import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogue } from '@cattc/events';
import { expect } from 'chai';

const services = join(import.meta.dirname, '..', '..', '..', '..', 'services');

/** The events of `concept.one|other` in a README, as `concept.one`, `concept.other`. */
const eventsIn = (text: string): string[] =>
  [...text.matchAll(/`([a-z_]+)\.([a-z_|\s]+)`/g)].flatMap(([, concept = '', names = '']) =>
    names.split('|').map((name) => `${concept}.${name.trim()}`),
  );

describe('the events that a README lists as going out', () => {
  it('are those of the catalogue', async () => {
    const listed: string[] = [];
    for (const service of await readdir(services)) {
      const readme = await readFile(join(services, service, 'README.md'), 'utf8');
      const section = readme.split('\n## Events\n')[1]?.split('\n## ')[0] ?? '';
      const out = /\bOut\b(.*?)\bIn(?::| \()/s.exec(section)?.[1]?.replace(/\(topics? [^)]*\)/, '') ?? '';
      listed.push(...eventsIn(out).map((event) => `${service}.${event}`));
    }
    const published = catalogue.map(({ type }) => type.replace('org.cattc.', '').replace(/\.v\d+$/, ''));
    expect(listed.sort()).to.deep.equal([...published].sort());
  });
});
