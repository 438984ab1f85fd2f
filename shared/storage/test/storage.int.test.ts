import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, type RunningServer, serve } from '@cattc/server';
import { expect } from 'chai';
import { type FolderStorage, folderRoutes, openFolderStorage, openS3Storage, storagePlace } from '../src/index.ts';
import { startS3Server, testCredentials } from './s3-server.ts';
import { contentsOf, put, soon, storageContract } from './storage.contract.ts';

const secret = randomBytes(32);
const path = '/documents/test';

interface RunningFolder {
  readonly storage: FolderStorage;
  readonly root: string;
  readonly server: RunningServer;
  refused: string | null;
  stop(): Promise<void>;
}

async function startFolder(): Promise<RunningFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'cattc-storage-'));
  const root = join(folder, 'documents');
  const server = await serve({
    host: '127.0.0.1',
    port: 0,
    logger: createLogger({ name: 'test', level: 'fatal' }),
    drainMs: 100,
    routes: [
      {
        path: `${path}/*`,
        async handle(exchange) {
          const routes = folderRoutes(running.storage, { path, accepts: async (key) => key !== running.refused });
          await routes.find(({ method }) => (exchange.request.method === 'PUT') === (method === 'PUT'))?.handle(exchange);
        },
      },
    ],
  });
  const storage = await openFolderStorage({ path: root, url: `${server.url}${path}`, secret });
  const running: RunningFolder = {
    storage,
    root,
    server,
    refused: null,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true });
    },
  };
  return running;
}

storageContract('a folder', async () => {
  const { storage, root, stop } = await startFolder();
  return {
    storage,
    stop,
    breakDown: () => takeAway(root),
  };
});

/** Where the folder was is something else then: a disk that is not mounted looks like this. */
async function takeAway(root: string): Promise<() => Promise<void>> {
  await rename(root, `${root}-away`);
  await writeFile(root, '');
  return async () => {
    await rm(root);
    await rename(`${root}-away`, root);
  };
}

storageContract("a bucket of S3's protocol", async () => {
  const server = await startS3Server();
  const place = { kind: 's3', endpoint: server.url, region: 'cn-south-1', bucket: 'documents', style: 'path' } as const;
  const storage = openS3Storage(place, testCredentials);
  return {
    storage,
    async breakDown() {
      server.failing = 503;
      return async () => {
        server.failing = null;
      };
    },
    async stop() {
      await storage.stop();
      await server.stop();
    },
  };
});

// A server that somebody runs: CATTC_TEST_S3=s3://bucket?endpoint=http://127.0.0.1:7070 with CATTC_TEST_S3_CREDENTIALS=id:secret.
const real = process.env.CATTC_TEST_S3;
if (real !== undefined) {
  storageContract(`the bucket of ${real}`, async () => {
    const place = storagePlace(real);
    if (!place.ok || place.value.kind !== 's3') throw new Error(`CATTC_TEST_S3 ${place.ok ? 'is no bucket' : place.problem}`);
    const [accessKeyId = '', secretAccessKey = ''] = (process.env.CATTC_TEST_S3_CREDENTIALS ?? '').split(':');
    let broken = false;
    const open = openS3Storage(place.value, { accessKeyId, secretAccessKey });
    const away = openS3Storage({ ...place.value, endpoint: 'http://127.0.0.1:9' }, { accessKeyId, secretAccessKey });
    const storage = {
      ...open,
      open: (key: string) => (broken ? away : open).open(key),
      keep: (...given: Parameters<typeof open.keep>) => (broken ? away : open).keep(...given),
      remove: (key: string) => (broken ? away : open).remove(key),
    };
    return {
      storage,
      async breakDown() {
        broken = true;
        return async () => {
          broken = false;
        };
      },
      stop: async () => {
        await open.stop();
        await away.stop();
      },
    };
  });
}

describe('a folder over HTTP', () => {
  let running: RunningFolder;
  const bytes = randomBytes(200_000);
  const contents = contentsOf(bytes, 'application/pdf');
  const key = 'stored/doc_1';
  const link = async () => (await running.storage.link(key, contents, 'paper.pdf', 300)).url;
  before(async () => {
    running = await startFolder();
    expect(await put(await running.storage.uploadTarget(key, contents, soon()), bytes)).to.equal(200);
  });
  after(() => running?.stop());

  it('lets no browser run, frame or guess what it gives', async () => {
    const { headers } = await fetch(await link());
    expect(headers.get('x-content-type-options')).to.equal('nosniff');
    expect(headers.get('content-security-policy'))
      .to.match(/sandbox/)
      .and.match(/default-src 'none'/);
    expect(headers.get('content-disposition')).to.match(/^attachment;/);
    expect(headers.get('cache-control')).to.match(/^private/);
  });

  for (const [range, status, part, sent] of [
    ['bytes=0-9', 206, [0, 10], 'bytes 0-9/200000'],
    ['bytes=199990-', 206, [199_990, 200_000], 'bytes 199990-199999/200000'],
    ['bytes=-10', 206, [199_990, 200_000], 'bytes 199990-199999/200000'],
    ['bytes=100-999999', 206, [100, 200_000], 'bytes 100-199999/200000'],
    ['bytes=200000-', 416, null, 'bytes */200000'],
    ['bytes=-0', 416, null, 'bytes */200000'],
    ['bytes=9-3', 200, [0, 200_000], null],
    ['bytes=-', 200, [0, 200_000], null],
    ['bytes=0-1,5-6', 200, [0, 200_000], null],
    ['lines=1-2', 200, [0, 200_000], null],
  ] as const) {
    it(`answers ${range} with ${status}`, async () => {
      const answer = await fetch(await link(), { headers: { range } });
      const got = Buffer.from(await answer.arrayBuffer());
      expect([answer.status, answer.headers.get('content-range')]).to.deep.equal([status, sent]);
      if (part !== null) expect(got.equals(bytes.subarray(part[0], part[1]))).to.equal(true);
    });
  }

  it('answers HEAD without the bytes, and 304 to who has them', async () => {
    const head = await fetch(await link(), { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).to.deep.equal([200, '200000']);
    const etag = head.headers.get('etag') ?? '';
    expect(etag).to.equal(`"${contents.sha256}"`);
    expect((await fetch(await link(), { headers: { 'if-none-match': etag } })).status).to.equal(304);
    const other = await fetch(await link(), { headers: { range: 'bytes=0-1', 'if-range': '"another"' } });
    expect(other.status).to.equal(200);
    await other.arrayBuffer();
  });

  it('answers 503 while its disk is away', async () => {
    const target = await running.storage.uploadTarget('staged/doc_6', contents, soon());
    const address = await link();
    const mend = await takeAway(running.root);
    expect(await put(target, bytes)).to.equal(503);
    expect((await fetch(address)).status).to.equal(503);
    await mend();
    expect(await put(target, bytes)).to.equal(200);
  });

  it('takes nothing where nothing is awaited any more', async () => {
    running.refused = 'staged/doc_9';
    const target = await running.storage.uploadTarget('staged/doc_9', contents, soon());
    expect(await put(target, bytes)).to.equal(409);
    expect(existsSync(join(running.root, 'staged/doc_9'))).to.equal(false);
  });

  it('takes nothing by an address that has ended, whatever it was for', async () => {
    const target = await running.storage.uploadTarget('staged/doc_8', contents, new Date(Date.now() - 1_000));
    const answer = await fetch(target.url, { method: 'PUT', body: bytes, headers: target.headers });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).to.deep.equal([403, 'LINK_EXPIRED']);
  });

  it('refuses more than was announced before it has come, though its length is not said', async () => {
    const { url, headers } = await running.storage.uploadTarget('staged/doc_7', contents, soon());
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const endless = request(url, { method: 'PUT', headers: { ...headers, 'transfer-encoding': 'chunked' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
        endless.destroy();
      });
      endless.on('error', reject);
      const more = (): void => {
        if (!endless.destroyed) endless.write(bytes, () => setImmediate(more));
      };
      more();
    });
    expect(status).to.equal(413);
    expect(await readdir(join(running.root, 'partial'))).to.deep.equal([]);
  });

  it('answers nothing at paths that lead elsewhere', async () => {
    for (const wrong of [
      '/documents/test/',
      '/documents/test/a',
      '/documents/test/stored/..%2f..%2fx',
      '/documents/test/stored%2fdoc_1',
      '/documents/test/partial/x.y',
    ]) {
      expect((await fetch(`${running.server.url}${wrong}`)).status, wrong).to.equal(404);
    }
  });

  it('keeps files to its own user, and forgets uploads that an ended process has left', async () => {
    const { mode } = await stat(join(running.root, key));
    expect(mode & 0o077).to.equal(0);
    const folder = join(running.root, 'partial');
    await mkdir(folder, { recursive: true });
    await Promise.all(['old', 'new'].map((name) => writeFile(join(folder, name), 'x')));
    await utimes(join(folder, 'old'), new Date(0), new Date(0));
    await openFolderStorage({ path: running.root, url: running.server.url, secret });
    expect(await readdir(folder)).to.deep.equal(['new']);
  });

  it("knows no address that another deployment's secret has signed", async () => {
    const other = await openFolderStorage({ path: running.root, url: `${running.server.url}${path}`, secret: randomBytes(32) });
    const { url } = await other.link(key, contents, 'paper.pdf', 300);
    const answer = await fetch(url);
    expect([answer.status, ((await answer.json()) as { code: string }).code]).to.deep.equal([403, 'LINK_INVALID']);
  });
});
