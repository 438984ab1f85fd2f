import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { problem } from './problem.ts';
import { isLocalHost } from './production.ts';
import type { Route } from './route.ts';

export { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** A registry of one process, or of one `worker` of several, with the runtime's own figures (memory, event loop, garbage collection). */
export function createRegistry(process: string, worker?: number): Registry {
  const registry = new Registry();
  registry.setDefaultLabels({ process, ...(worker === undefined ? {} : { worker: String(worker) }) });
  collectDefaultMetrics({ register: registry });
  return registry;
}

/** Who may read the figures. */
export interface MetricsAccess {
  /** Opens them to whoever sends it as a bearer token. */
  readonly token?: string | undefined;
  /** Without a token they are closed here; elsewhere open to this machine. */
  readonly production?: boolean | undefined;
  /** The figures that are shown, where they are not those of the registry alone. */
  readonly text?: (() => Promise<string>) | undefined;
}

/** GET /metrics in the Prometheus text format. */
export function metricsRoute(
  registry: Registry,
  { token, production = false, text = () => registry.metrics() }: MetricsAccess = {},
): Route {
  return {
    method: 'GET',
    path: '/metrics',
    async handle({ request, response }) {
      const open = token === undefined ? !production && isOwnMachine(request) : isBearer(request.headers.authorization, token);
      if (!open) {
        problem(response, 401, {
          code: 'UNAUTHENTICATED',
          detail: 'The figures are for the operators of this system: send the value of CATTC_METRICS_TOKEN as the bearer token.',
        });
        return;
      }
      const shown = await text();
      response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }).end(shown);
    },
  };
}

/** The figures of several registries as one text; their labels tell them apart. */
export function joinFigures(texts: readonly string[]): string {
  const families = new Map<string, string[]>();
  for (const text of texts) {
    let samples: string[] = [];
    let described = '';
    for (const line of text.split('\n')) {
      if (line.startsWith('# HELP ')) described = line;
      else if (line.startsWith('# TYPE ')) {
        const family = `${described}\n${line}`;
        samples = families.get(family) ?? [];
        families.set(family, samples);
      } else if (line !== '') samples.push(line);
    }
  }
  return [...families].map(([family, samples]) => `${[family, ...samples].join('\n')}\n`).join('\n');
}

// A proxy on this machine asks for others, and says so.
const isOwnMachine = ({ socket, headers }: IncomingMessage): boolean =>
  /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '') &&
  headers.forwarded === undefined &&
  headers['x-forwarded-for'] === undefined &&
  isLocalHost(hostOf(headers.host));

const hostOf = (host: string | undefined): string => (URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '');

function isBearer(authorization: string | undefined, token: string): boolean {
  const [, given] = /^bearer +(\S+) *$/i.exec(authorization ?? '') ?? [];
  // Digests are of one length, whatever was sent.
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
