/** Waits until a condition holds, looking again at each turn of the event loop; fails after 15 seconds, unless it may take longer. */
export async function until(condition: () => boolean | Promise<boolean>, milliseconds = 15_000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`the condition did not come true within ${milliseconds / 1_000} s`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
