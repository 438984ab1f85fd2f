/** Names that every object or list has without owning them: a response key may be one of them. */
const inherited: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  ...Object.getOwnPropertyNames(Array.prototype),
]);

/** A property that the value itself has, whatever its prototype has. */
export function own(value: unknown, key: string): unknown {
  return value != null && Object.hasOwn(value as object, key) ? (value as Record<string, unknown>)[key] : undefined;
}

/** Sets an own property, also where the name is that of the prototype. */
export function setOwn(target: object, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(target, key, { value, configurable: true, enumerable: true, writable: true });
  else (target as Record<string, unknown>)[key] = value;
}

/** The code that reads an own property of an object; `own` has to be in its scope. Names are GraphQL's. */
export function readCode(object: string, key: string): string {
  return inherited.has(key) ? `own(${object},${JSON.stringify(key)})` : `${object}.${key}`;
}

/** The code that sets an own property; `setOwn` has to be in its scope. */
export function writeCode(object: string, key: string, value: string): string {
  return key === '__proto__' ? `setOwn(${object},"__proto__",${value})` : `${object}.${key}=${value}`;
}
