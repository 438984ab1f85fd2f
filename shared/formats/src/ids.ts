import { v7 } from 'uuid';
import { type Branded, type Parsed, parsed, quoted, unparsed } from './parsed.ts';

/** The id of one kind of thing: its prefix and a UUID version 7, so that ids sort by the time they were made. */
export type Id<Prefix extends string> = Branded<`${Prefix}_${string}`, `Id:${Prefix}`>;

const uuidV7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

export function newId<Prefix extends string>(prefix: Prefix): Id<Prefix> {
  return `${prefix}_${v7()}` as Id<Prefix>;
}

export function parseId<Prefix extends string>(prefix: Prefix, text: string): Parsed<Id<Prefix>> {
  const start = `${prefix}_`;
  if (text.startsWith(start) && uuidV7.test(text.slice(start.length))) return parsed(text as Id<Prefix>);
  return unparsed(`${quoted(text)} is not an id of this kind`, `an id that starts with ${start}, as this API gave it`);
}
