import { gzipSync } from 'node:zlib';
import type { Exchange } from '@cattc/server';
import { expect } from 'chai';
import { type Federation, startFederation } from './federation.ts';

const query = '{ organization(id: "org_1") { name listings { title } } listing(id: "lst_1") { title } }';
const right = '{"data":{"organization":{"name":"é中𝒳\\"","__typename":"Organization","id":"org_1"}}}';
const inOrder = (members: string) => right.replace(/"name".*"org_1"/, members);
const json = 'content-type: application/json\r\nconnection: close\r\n';

/** What network writes to its connection, piece by piece, before it ends it. */
interface Attack {
  readonly pieces: readonly (string | Buffer)[];
}

const answer = (body: string | Buffer, { headers = json, length = Buffer.byteLength(body) } = {}): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${headers}content-length: ${length}\r\n\r\n`), Buffer.from(body)]);
const chunked = (bytes: Buffer, size: number): readonly Buffer[] => [
  Buffer.from(`HTTP/1.1 200 OK\r\n${json}transfer-encoding: chunked\r\n\r\n`),
  ...Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => {
    const piece = bytes.subarray(at * size, (at + 1) * size);
    return Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')]);
  }),
  Buffer.from('0\r\n\r\n'),
];

/** After these network's part is missing, by an error that names it. */
const missing: Readonly<Record<string, Attack>> = {
  'invalid UTF-8 outside of texts': { pieces: [answer(Buffer.from('{"data":\xff}', 'latin1'))] },
  'half a document': { pieces: [answer('{"data":{"organization":{"name":"x"')] },
  'two documents': { pieces: [answer(`${right}${right}`)] },
  'bytes after the document': { pieces: [answer(`${right}\0`)] },
  'compressed bytes that nobody asked for': {
    pieces: [answer(gzipSync(Buffer.alloc(10_000_000, ' ')), { headers: `${json}content-encoding: gzip\r\n` })],
  },
  'less than it announced': { pieces: [answer(right, { length: 1_000 })] },
  'a chunk of another length': { pieces: [`HTTP/1.1 200 OK\r\n${json}transfer-encoding: chunked\r\n\r\n5\r\n${right}\r\n0\r\n\r\n`] },
  'no HTTP': { pieces: ['\x16\x03\x01\x02\x00'] },
  nothing: { pieces: [] },
  'a head without an end': { pieces: [`HTTP/1.1 200 OK\r\n${'x-more: 1\r\n'.repeat(5_000)}`] },
  'a length and chunks': { pieces: [`HTTP/1.1 200 OK\r\n${json}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`] },
  'nesting without end': { pieces: [answer(`{"data":${'['.repeat(200_000)}`)] },
  'another place': { pieces: [`HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n`] },
};

/** After these the data is that of the parsed answer. */
const told: Readonly<Record<string, Attack & { readonly organization: unknown }>> = {
  'one byte at a time': { pieces: [...answer(right)].map((byte) => Buffer.from([byte])), organization: { name: 'é中𝒳"' } },
  'chunks within characters': { pieces: chunked(Buffer.from(right), 1), organization: { name: 'é中𝒳"' } },
  'chunks within an escape': { pieces: chunked(Buffer.from(right), 3), organization: { name: 'é中𝒳"' } },
  'a key twice': {
    pieces: [answer(inOrder('"name":"a","name":"b","__typename":"Organization","id":"org_1"'))],
    organization: { name: 'b' },
  },
  'keys of the prototype': {
    pieces: [answer(inOrder('"__proto__":{"name":"p"},"constructor":1,"name":"a","__typename":"Organization","id":"org_1"'))],
    organization: { name: 'a' },
  },
  'invalid UTF-8 within a text': {
    pieces: [answer(Buffer.from(inOrder('"name":"\xc3(","__typename":"Organization","id":"org_1"'), 'latin1'))],
    organization: { name: '\ufffd(' },
  },
  'another type than it has': {
    pieces: [answer(inOrder('"name":{"a":1},"__typename":"Organization","id":"org_1"'))],
    organization: null,
  },
  'a type that there is not': { pieces: [answer(inOrder('"name":"a","__typename":"Nobody","id":"org_1"'))], organization: null },
  'half of a character as an escape': {
    pieces: [answer(inOrder('"name":"\\ud835","__typename":"Organization","id":"org_1"'))],
    organization: { name: '\ud835' },
  },
  'a line separator': {
    pieces: [answer(inOrder('"name":"\u2028","__typename":"Organization","id":"org_1"'))],
    organization: { name: '\u2028' },
  },
};

for (const executor of ['scanned', 'compiled', 'stock'])
  describe(`a hostile subgraph, before the ${executor} executor`, () => {
    let federation: Federation;
    before(async () => {
      federation = await startFederation({
        env: {
          CATTC_EXECUTOR: executor,
          CATTC_SUBGRAPH_HEADERS_TIMEOUT: '1000',
          CATTC_SUBGRAPH_BODY_TIMEOUT: '1000',
          CATTC_SUBGRAPH_ANSWER_TIMEOUT: '2000',
          CATTC_SHARE_READS: '0',
        },
      });
      await federation.ask(query);
    });
    after(() => federation.stop());
    afterEach(async () => {
      federation.subgraphs.network.before = () => {};
      expect((await federation.ask(query)).body, 'what comes after it').to.deep.equal({
        data: {
          organization: { name: 'Name of org_1', listings: [{ title: 'Title of lst_of_org_1' }] },
          listing: { title: 'Title of lst_1' },
        },
      });
    });

    function writes({ pieces }: Attack): (exchange: Exchange) => Promise<void> {
      return async ({ response }) => {
        const { socket } = response;
        if (socket === null) return;
        socket.setNoDelay(true);
        for (const piece of pieces) {
          socket.write(piece);
          if (pieces.length > 1) await new Promise(setImmediate);
        }
        socket.end();
        await new Promise((resolve) => socket.once('close', resolve));
      };
    }

    for (const [what, attack] of Object.entries(missing))
      it(`takes no more than its own part away: ${what}`, async () => {
        federation.subgraphs.network.before = writes(attack);
        for (const _ of [1, 2]) {
          const { status, body } = await federation.ask(query);
          expect(status).to.equal(200);
          expect(body.data).to.deep.equal({ organization: null, listing: { title: 'Title of lst_1' } });
          expect(body.errors?.map(({ extensions }) => extensions)).to.deep.equal([
            { code: 'SUBGRAPH_UNAVAILABLE', service: 'network', missing: ['organization'] },
          ]);
        }
      });

    for (const [what, { organization, ...attack }] of Object.entries(told))
      it(`is read as JSON is read, though it sends ${what}`, async () => {
        federation.subgraphs.network.before = writes(attack);
        for (const _ of [1, 2]) {
          const { status, body } = await federation.ask(query.replace('listings { title }', ''));
          expect(status).to.equal(200);
          expect(body.data).to.deep.equal({ organization, listing: { title: 'Title of lst_1' } });
        }
        expect(({} as Record<string, unknown>).name).to.equal(undefined);
      });

    it('is left after 64 MB', async function () {
      this.timeout(30_000);
      let sent = 0;
      federation.subgraphs.network.before = async ({ response }) => {
        sent = 0;
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{"data":"');
        while (!response.destroyed && sent < 100_000_000) {
          response.write(Buffer.alloc(1_000_000, 'x'));
          while (response.writableNeedDrain && !response.destroyed) await new Promise(setImmediate);
          sent += 1_000_000;
        }
        response.end('"}');
      };
      const { body } = await federation.ask(query);
      expect(body.data).to.deep.equal({ organization: null, listing: { title: 'Title of lst_1' } });
      expect(sent).to.be.lessThan(100_000_000);
    });

    it('is left when it drips its answer for longer than an answer may take', async function () {
      this.timeout(20_000);
      federation.subgraphs.network.before = async ({ response }) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        while (!response.destroyed) {
          response.write(' ');
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      };
      const begin = performance.now();
      const { body } = await federation.ask(query);
      expect(body.errors?.[0]?.message).to.equal('network does not answer in time; organization is missing from this answer.');
      expect(performance.now() - begin).to.be.lessThan(8_000);
    });
  });
