import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noPlaces, readyPeople } from '../issuer/ready-people.ts';

/** Names and addresses that tests store as a person's: nothing may print them. Whoever invents another one for a test adds it. */
const ofTests = ['Somchai Jaidee', 'สมชาย ใจดี', '颂猜', 'desk@nstda.or.th', 'events@example.org'];

/** Those, and the names of the people of the sample and of the local issuer. */
export function markedPersonalData(): readonly string[] {
  const sample = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', '..', 'sample', 'illustrative.json'), 'utf8')) as {
    profiles: readonly { input: { names: readonly { value: string }[] } }[];
    officers: readonly { name: string }[];
  };
  const people = readyPeople(noPlaces).filter(({ mandates }) =>
    mandates.every(({ role }) => role !== 'PARTNER_SYSTEM' && role !== 'ADMIN'),
  );
  return [
    ...ofTests,
    ...sample.profiles.flatMap(({ input }) => input.names.map(({ value }) => value)),
    ...sample.officers.map(({ name }) => name),
    ...people.flatMap(({ name }) => [name.en, name.zh]),
  ];
}
