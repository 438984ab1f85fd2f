import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names and addresses that tests store as a person's: nothing may print them. Whoever invents another one for a test adds it. */
const ofTests = ['Somchai Jaidee', 'สมชาย ใจดี', '颂猜', 'desk@nstda.or.th', 'events@example.org'];

/** Those, and the names of the sample's people. */
export function markedPersonalData(): readonly string[] {
  const sample = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', '..', 'sample', 'illustrative.json'), 'utf8')) as {
    profiles: readonly { input: { names: readonly { value: string }[] } }[];
  };
  return [...ofTests, ...sample.profiles.flatMap(({ input }) => input.names.map(({ value }) => value))];
}
