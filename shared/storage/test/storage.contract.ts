import { createHash, randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { expect } from 'chai';
import { type Contents, inspect, type Storage, StorageAway, type UploadTarget } from '../src/index.ts';

/** A storage as the contract asks it, over HTTP where clients do. */
export interface StorageUnderTest {
  readonly storage: Storage;
  /** Makes every access of the storage fail, and gives the storage back. */
  breakDown(): Promise<() => Promise<void>>;
  stop(): Promise<void>;
}

export const contentsOf = (bytes: Buffer, mediaType = 'image/png'): Contents => ({
  size: bytes.length,
  mediaType,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

export const soon = () => new Date(Date.now() + 60_000);

/** Sends bytes as a client does; what was given is only overwritten. */
export async function put(target: Pick<UploadTarget, 'url' | 'headers'>, bytes: Buffer, headers: object = {}): Promise<number> {
  const answer = await fetch(target.url, { method: 'PUT', body: new Uint8Array(bytes), headers: { ...target.headers, ...headers } });
  await answer.arrayBuffer();
  return answer.status;
}

/** Every storage keeps to this, whatever keeps its bytes. */
export function storageContract(name: string, start: () => Promise<StorageUnderTest>): void {
  describe(`a storage in ${name}`, () => {
    let running: StorageUnderTest;
    let storage: Storage;
    let count = 0;
    const newKey = (room = 'staged') => {
      count += 1;
      return `${room}/doc_${count}-${randomBytes(4).toString('hex')}`;
    };
    const bytes = randomBytes(300_000);
    const contents = contentsOf(bytes);
    const read = async (key: string): Promise<Buffer | null> => {
      const stream = await storage.open(key);
      return stream === null ? null : Buffer.concat(await stream.toArray());
    };
    const sent = async (key = newKey(), what = bytes): Promise<string> => {
      expect(await put(await storage.uploadTarget(key, contentsOf(what), soon()), what)).to.equal(200);
      return key;
    };

    before(async () => {
      running = await start();
      storage = running.storage;
    });
    after(() => running?.stop());

    it('takes from a client what was announced, and gives it back by a link, as a file of that name and type', async () => {
      const key = await sent();
      expect((await read(key))?.equals(bytes)).to.equal(true);
      const { url, expiresAt } = await storage.link(key, contents, 'ตรา "A" %.png', 300);
      expect(expiresAt.getTime() - Date.now()).to.be.within(250_000, 300_000);
      const answer = await fetch(url);
      expect(answer.status).to.equal(200);
      expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).to.equal(true);
      expect(answer.headers.get('content-type')).to.equal('image/png');
      expect(answer.headers.get('content-disposition')).to.match(/^attachment; filename="_+ _A_ _\.png"; filename\*=UTF-8''%E0%B8%95/);
    });

    it('tells of bytes their size, digest and beginning, read a piece at a time', async () => {
      const { size, sha256 } = contents;
      expect(await inspect(storage, await sent())).to.deep.equal({ size, sha256, head: bytes.subarray(0, 64) });
      expect(await inspect(storage, newKey())).to.equal(null);
      const stream = await storage.open(await sent());
      stream?.destroy();
    });

    it('takes the same twice', async () => {
      const key = newKey();
      const target = await storage.uploadTarget(key, contents, soon());
      expect([await put(target, bytes), await put(target, bytes)]).to.deep.equal([200, 200]);
      expect((await read(key))?.equals(bytes)).to.equal(true);
    });

    it('takes nothing else than was announced: other bytes, more, fewer, none, another type', async () => {
      for (const [what, headers] of [
        [randomBytes(bytes.length), {}],
        [Buffer.concat([bytes, Buffer.from('!')]), {}],
        [bytes.subarray(1), {}],
        [Buffer.alloc(0), {}],
        [bytes, { 'content-type': 'text/html' }],
      ] as const) {
        const key = newKey();
        expect(await put(await storage.uploadTarget(key, contents, soon()), what, headers)).to.be.within(400, 499);
        expect(await read(key)).to.equal(null);
      }
    });

    it('keeps nothing of an upload that is cut off', async () => {
      const key = newKey();
      const { url, headers } = await storage.uploadTarget(key, contents, soon());
      await new Promise<void>((resolve) => {
        const cut = request(url, { method: 'PUT', headers: { ...headers, 'content-length': bytes.length } });
        cut.on('error', () => resolve());
        cut.write(bytes.subarray(0, 100_000), () => cut.destroy(new Error('cut off')));
      });
      expect(await read(key)).to.equal(null);
      expect((await read(await sent(key)))?.equals(bytes)).to.equal(true);
    });

    it('gives nothing by an address that was altered, is for another method, or has ended', async () => {
      const key = await sent();
      const other = await sent();
      const { url } = await storage.link(key, contents, 'a.png', 300);
      const signature = /[Ss]ignature=([^&]+)/.exec(url)?.[1] ?? '';
      const altered = [
        url.replace(key, other),
        url.replace('image%2Fpng', 'text%2Fhtml'),
        url.replace(/([Ee]xpires)=\d+/, '$1=99999999999'),
        url.replace(signature, signature.startsWith('a') ? `b${signature.slice(1)}` : `a${signature.slice(1)}`),
        url.replace(/&?[^&]*[Ss]ignature=[^&]+/, ''),
        (await storage.uploadTarget(key, contents, soon())).url,
      ];
      for (const address of altered) {
        expect(address).to.not.equal(url);
        expect((await fetch(address)).status, address).to.be.within(400, 404);
      }
      const short = await storage.link(key, contents, 'a.png', 1);
      expect((await fetch(short.url)).status).to.equal(200);
      let status = 200;
      while (status === 200) {
        status = (await fetch(short.url)).status;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      expect([status, Date.now() >= short.expiresAt.getTime()]).to.deep.equal([403, true]);
      expect(await put({ url, headers: {} }, bytes)).to.be.within(400, 405);
      expect((await read(key))?.equals(bytes)).to.equal(true);
    });

    it('keeps what is as it was announced under another key, and leaves that key alone where it is not', async () => {
      const from = await sent();
      const to = newKey('stored');
      expect(await storage.keep(newKey(), to, contents)).to.equal(false);
      expect(await read(to)).to.equal(null);
      expect(await storage.keep(from, to, contents)).to.equal(true);
      expect(await storage.keep(from, to, contents)).to.equal(true);
      for (const wrong of [
        { ...contents, sha256: contentsOf(randomBytes(9)).sha256 },
        { ...contents, size: 9 },
        { ...contents, size: 300_001 },
      ]) {
        expect(await storage.keep(from, to, wrong)).to.equal(false);
      }
      expect((await read(to))?.equals(bytes)).to.equal(true);
      expect((await read(from))?.equals(bytes)).to.equal(true);
    });

    it('removes for good, also what is not there', async () => {
      const key = await sent();
      const { url } = await storage.link(key, contents, 'a.png', 300);
      await storage.remove(key);
      await storage.remove(key);
      expect(await read(key)).to.equal(null);
      expect((await fetch(url)).status).to.equal(404);
    });

    it('says that it is away, and does nothing by halves', async () => {
      const key = await sent();
      const to = newKey('stored');
      const mend = await running.breakDown();
      const attempts = [() => storage.open(key), () => storage.keep(key, to, contents), () => storage.remove(key)];
      for (const attempt of attempts) {
        const outcome = await attempt().catch((error: unknown) => error);
        expect(outcome).to.be.instanceOf(StorageAway);
        expect((outcome as StorageAway).code).to.equal('STORAGE_UNAVAILABLE');
      }
      await mend();
      expect((await read(key))?.equals(bytes)).to.equal(true);
      expect(await read(to)).to.equal(null);
    });

    it('has keys that lead nowhere else', async () => {
      for (const key of [
        '',
        '/etc/passwd',
        '../a/b',
        'staged/../a',
        'staged/',
        'staged/a.b',
        'Staged/a',
        'staged/a\\b',
        `staged/${'a'.repeat(200)}`,
      ]) {
        for (const attempt of [
          () => storage.open(key),
          () => storage.remove(key),
          () => storage.link(key, contents, 'a', 9),
          () => storage.uploadTarget(key, contents, soon()),
        ]) {
          let message = '';
          try {
            await attempt();
          } catch (error) {
            message = (error as Error).message;
          }
          expect(message, key).to.match(/is no key/);
        }
      }
    });
  });
}
