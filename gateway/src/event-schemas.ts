import { catalogue } from '@cattc/events';
import { HttpError, type Route } from '@cattc/server';

const schemas = new Map(catalogue.map(({ type, schema }) => [`/schemas/${type}.json`, `${JSON.stringify(schema, null, 2)}\n`]));

/** `/schemas/<type>.json`: what an event's `dataschema` points at. */
export const eventSchemasRoute: Route = {
  method: 'GET',
  path: '/schemas/*',
  handle({ request, response, url }) {
    const text = schemas.get(url.pathname);
    if (text === undefined) throw new HttpError(404, 'NOT_FOUND', `There is no event type with a schema at ${url.pathname}.`);
    response.writeHead(200, {
      'content-type': 'application/schema+json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
      'cache-control': 'public, max-age=300',
    });
    response.end(request.method === 'HEAD' ? undefined : text);
  },
};
