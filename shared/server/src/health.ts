import type { Exchange } from './http.ts';
import type { Route } from './route.ts';

/** `degraded` serves with less than everything; only `starting` is not ready. */
export interface Readiness {
  readonly status: 'ready' | 'degraded' | 'starting';
  readonly checks: Readonly<Record<string, string>>;
}

/** /health/live says that the process turns; /health/ready whether to send it work. */
export function healthRoutes({ ready }: { ready: () => Promise<Readiness> }): Route[] {
  return [
    { method: 'GET', path: '/health/live', handle: (exchange) => send(exchange, 200, { status: 'live' }) },
    {
      method: 'GET',
      path: '/health/ready',
      async handle(exchange) {
        const readiness = await ready();
        send(exchange, readiness.status === 'starting' ? 503 : 200, readiness);
      },
    },
  ];
}

function send({ response }: Exchange, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(body));
}
