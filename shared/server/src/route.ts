import type { Exchange } from './http.ts';

/** What answers requests at a path. */
export interface Route {
  /** The methods it answers, all when absent; GET answers HEAD too. */
  readonly method?: string | readonly string[];
  /** An exact path, or with `*` at its end everything that begins so; exact paths and longer prefixes win. */
  readonly path: string;
  /** Ends the response before it resolves, or throws. */
  handle(exchange: Exchange): Promise<void> | void;
}

export type FoundRoute =
  | { readonly kind: 'found'; readonly route: Route }
  | { readonly kind: 'missing' }
  | { readonly kind: 'wrong-method'; readonly allowed: readonly string[] };

export type FindRoute = (method: string, path: string) => FoundRoute;

/** Finds what answers a method at a path; routes at exact paths are found at once. */
export function routeFinder(routes: readonly Route[]): FindRoute {
  const exact = new Map<string, FoundRoute>();
  const takesAll = new Set(routes.filter(({ method }) => method === undefined).map(({ path }) => path));
  for (const route of routes) {
    if (route.path.endsWith('*') || takesAll.has(route.path)) continue;
    for (const method of methodsOf(route) ?? []) {
      const key = `${method} ${route.path}`;
      if (!exact.has(key)) exact.set(key, { kind: 'found', route });
    }
  }
  return (method, path) => exact.get(`${method} ${path}`) ?? search(routes, method, path);
}

function search(routes: readonly Route[], method: string, path: string): FoundRoute {
  const here = routes.filter((route) => covers(route, path)).sort((a, b) => rank(b) - rank(a));
  const route = here.find((candidate) => answers(candidate, method));
  if (route) return { kind: 'found', route };
  if (here.length === 0) return { kind: 'missing' };
  return { kind: 'wrong-method', allowed: [...new Set(here.flatMap((candidate) => methodsOf(candidate) ?? []))] };
}

const covers = (route: Route, path: string): boolean =>
  route.path.endsWith('*') ? path.startsWith(route.path.slice(0, -1)) : route.path === path;

const rank = (route: Route): number => (route.path.endsWith('*') ? route.path.length : Number.MAX_SAFE_INTEGER);

const answers = (route: Route, method: string): boolean => methodsOf(route)?.includes(method) ?? true;

function methodsOf(route: Route): readonly string[] | undefined {
  if (route.method === undefined) return undefined;
  const methods = typeof route.method === 'string' ? [route.method] : route.method;
  return methods.includes('GET') ? [...methods, 'HEAD'] : methods;
}
