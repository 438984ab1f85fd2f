/**
 * Works on what comes, on several at once, and hands the results out in the order in which it came. No more than `most` are begun before the first of them is taken:
 * whoever takes slowly slows the source down. `end` is called once, and makes the source end.
 */
export function inOrder<Item, Result>(
  source: AsyncIterable<Item>,
  { most, work, end }: { readonly most: number; readonly work: (item: Item) => Promise<Result>; readonly end: () => void },
): AsyncGenerator<Result, void, void> {
  const begun: Promise<Result>[] = [];
  let state: 'open' | 'complete' | 'ended' = 'open';
  let failure: { readonly error: unknown } | undefined;
  let wake = () => {};
  let changed = Promise.resolve();
  const renew = () => {
    changed = new Promise((resolve) => {
      wake = resolve;
    });
  };
  renew();
  const tell = () => {
    wake();
    renew();
  };

  async function pump(): Promise<void> {
    try {
      for await (const item of source) {
        while (begun.length >= most && state === 'open') await changed;
        if (state !== 'open') return;
        const result = work(item);
        result.catch(() => undefined);
        begun.push(result);
        tell();
      }
    } catch (error) {
      failure = { error };
    } finally {
      if (state === 'open') state = 'complete';
      tell();
    }
  }
  let isPumping = false;

  async function next(): Promise<IteratorResult<Result, void>> {
    if (!isPumping) {
      isPumping = true;
      void pump();
    }
    while (state !== 'ended') {
      const first = begun.shift();
      if (first !== undefined) {
        tell();
        try {
          return { done: false, value: await first };
        } catch (error) {
          // Whoever iterates does not return what has thrown: nobody else would end the source.
          stop();
          throw error;
        }
      }
      if (state === 'complete') {
        stop();
        if (failure !== undefined) throw failure.error;
        break;
      }
      await changed;
    }
    return { done: true, value: undefined };
  }

  function stop(): void {
    if (state === 'ended') return;
    state = 'ended';
    begun.length = 0;
    end();
    tell();
  }

  const ended = async (): Promise<IteratorResult<Result, void>> => {
    stop();
    return { done: true, value: undefined };
  };
  const generator = {
    next,
    return: ended,
    throw: ended,
    [Symbol.asyncIterator]: () => generator,
    [Symbol.asyncDispose]: async () => stop(),
  } as AsyncGenerator<Result, void, void>;
  return generator;
}
