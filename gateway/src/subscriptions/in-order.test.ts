import { expect } from 'chai';
import { inOrder } from './in-order.ts';

describe('what is worked on in order', () => {
  const turns = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
  let ended: number;
  const end = () => {
    ended += 1;
  };
  beforeEach(() => {
    ended = 0;
  });

  async function* numbers(count: number, begun: number[] = []): AsyncGenerator<number> {
    for (let each = 1; each <= count; each += 1) {
      begun.push(each);
      yield each;
    }
  }

  it('comes in its order, however long each takes, and ends with its source', async () => {
    const results: number[] = [];
    const work = (each: number) => new Promise<number>((resolve) => setTimeout(() => resolve(each), 12 - 2 * each));
    for await (const each of inOrder(numbers(5), { most: 3, work, end })) results.push(each);
    expect([results, ended]).to.deep.equal([[1, 2, 3, 4, 5], 1]);
  });

  it('is begun no further ahead than allowed while nobody takes it', async () => {
    const begun: number[] = [];
    const worked: number[] = [];
    const generator = inOrder(numbers(100, begun), { most: 3, work: async (each) => void worked.push(each), end });
    expect(begun).to.deep.equal([]);
    await generator.next();
    await turns();
    expect(worked).to.deep.equal([1, 2, 3, 4]);
    await generator.return();
    await turns();
    expect([worked.length, ended]).to.deep.equal([4, 1]);
  });

  it('ends at once where it is told to, though nothing has come yet', async () => {
    const never: AsyncIterable<number> = { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }) };
    const generator = inOrder(never, { most: 3, work: async (each) => each, end });
    const next = generator.next();
    await generator.return();
    expect(await next).to.deep.equal({ done: true, value: undefined });
    expect(ended).to.equal(1);
  });

  it('fails as its source does, after what came before', async () => {
    async function* broken() {
      yield 1;
      throw new Error('broken');
    }
    const generator = inOrder(broken(), { most: 3, work: async (each: number) => each, end });
    expect(await generator.next()).to.deep.equal({ done: false, value: 1 });
    expect(await generator.next().catch(({ message }: Error) => message)).to.equal('broken');
    expect([await generator.next(), ended]).to.deep.equal([{ done: true, value: undefined }, 1]);
  });

  it('ends its source where the work on one fails, for nobody returns what has thrown', async () => {
    const begun: number[] = [];
    const work = async (each: number) => {
      if (each === 2) throw new Error('failed');
      return each;
    };
    const generator = inOrder(numbers(100, begun), { most: 3, work, end });
    const results: unknown[] = [];
    try {
      for await (const each of generator) results.push(each);
    } catch (error) {
      results.push((error as Error).message);
    }
    await turns();
    expect([results, ended, begun.length < 10]).to.deep.equal([[1, 'failed'], 1, true]);
    expect(await generator.next()).to.deep.equal({ done: true, value: undefined });
  });
});
