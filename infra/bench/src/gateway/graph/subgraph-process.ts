import { createServer, type Socket } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql';
import { MessageReader } from '../load/message-reader.ts';
import { resolvers } from './members-data.ts';
import { subgraphs } from './members-graph.ts';

// The subgraphs of the bench's own graph, in one process of their own. What was asked once is answered from memory, byte for byte: a subgraph must cost
// so little that only the gateway is measured.

interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string | null;
}

const answers = new Map<string, Buffer>();
let computed = 0;

async function compute(schema: GraphQLSchema, parsed: Map<string, DocumentNode>, body: string): Promise<Buffer> {
  computed += 1;
  const { query, variables, operationName } = JSON.parse(Buffer.from(body, 'latin1').toString()) as Question;
  const document = parsed.get(query) ?? parse(query, { noLocation: true });
  parsed.set(query, document);
  const result = await execute({ schema, document, variableValues: variables ?? null, operationName: operationName ?? null });
  const text = JSON.stringify(result);
  const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n`;
  return Buffer.from(head + text);
}

async function serve({ name, sdl }: (typeof subgraphs)[number]): Promise<number> {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers[name] as never });
  const parsed = new Map<string, DocumentNode>();
  const answer = (socket: Socket, body: string): void => {
    const key = `${name} ${body}`;
    const known = answers.get(key);
    if (known !== undefined) return void socket.write(known);
    void compute(schema, parsed, body).then(
      (bytes) => {
        answers.set(key, bytes);
        socket.write(bytes);
      },
      (error: unknown) => {
        const text = JSON.stringify({ errors: [{ message: String(error) }] });
        socket.write(
          `HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
        );
      },
    );
  };
  const server = createServer({ noDelay: true }, (socket) => {
    const reader = new MessageReader((_, __, body) => answer(socket, body), { keepsBody: true });
    socket.on('data', (piece: Buffer) => reader.feed(piece));
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as { port: number }).port;
}

const ports = await Promise.all(subgraphs.map(async (subgraph) => [subgraph.name, await serve(subgraph)] as const));
// Answers that were not known are computed on the way, which a measurement must not have in it.
process.on('message', () => process.send?.({ computed }));
process.on('disconnect', () => process.exit(0));
process.send?.({ ports });
