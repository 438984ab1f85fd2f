/** What lives as long as this starts again after the first, short pause. */
const steadyMs = 30_000;

/** The pause before each new start, by how long what has ended had lived: twice the last one, and the first one again after a steady life. */
export function restartPauses({ firstMs, mostMs } = { firstMs: 250, mostMs: 10_000 }): (livedMs: number) => number {
  let next = firstMs;
  return (livedMs) => {
    const pause = livedMs > steadyMs ? firstMs : next;
    next = Math.min(pause * 2, mostMs);
    return pause;
  };
}
