import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Route } from './route.ts';

export { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** A registry of one process, with the runtime's own figures (memory, event loop, garbage collection). */
export function createRegistry(process: string): Registry {
  const registry = new Registry();
  registry.setDefaultLabels({ process });
  collectDefaultMetrics({ register: registry });
  return registry;
}

/** GET /metrics in the Prometheus text format. */
export function metricsRoute(registry: Registry): Route {
  return {
    method: 'GET',
    path: '/metrics',
    async handle({ response }) {
      const text = await registry.metrics();
      response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }).end(text);
    },
  };
}
