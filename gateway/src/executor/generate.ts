/**
 * Makes a function of code that was written by this package. Names in the code come from validated GraphQL, every other text through JSON.stringify;
 * what it uses is handed in by name.
 */
export function generate<F>(code: string, scope: Readonly<Record<string, unknown>> = {}): F {
  return new Function(...Object.keys(scope), `"use strict";return ${code}`)(...Object.values(scope)) as F;
}
