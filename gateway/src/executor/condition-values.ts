import { own } from './properties.ts';

/** The values of Boolean variables as a text of 0 and 1, to be known by; undefined where one has none. */
export function conditionValues(
  names: readonly string[],
  variables: Readonly<Record<string, unknown>>,
  defaults: Readonly<Record<string, unknown>>,
): string | undefined {
  let values = '';
  for (const name of names) {
    const given = own(variables, name);
    const value = given === undefined ? defaults[name] : given;
    if (typeof value !== 'boolean') return undefined;
    values += value ? '1' : '0';
  }
  return values;
}
