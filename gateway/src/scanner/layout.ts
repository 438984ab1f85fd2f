/** Where a field of the response comes from: from the answer that has the object, by its number there; from another answer; or it is known beforehand. */
export type Origin =
  | { readonly kind: 'home'; readonly at: number }
  | { readonly kind: 'other'; readonly fetch: number; readonly at: number; readonly absent: string | undefined }
  | { readonly kind: 'known'; readonly text: string };

/** What is added to an object: fields that follow each other in another answer, a field of the same answer that stands elsewhere there, or what is known. */
export type Addition =
  | { readonly kind: 'piece'; readonly fetch: number; readonly fields: number[]; readonly absent: string | undefined }
  | { readonly kind: 'moved'; readonly at: number }
  | { readonly kind: 'known'; readonly text: string };

/** Between two fields that stay where they are, or at an end of the object. */
export interface Gap {
  readonly additions: readonly Addition[];
  /** Fields of the answer that do not stand here in the response. */
  readonly cut: readonly number[];
  /** The field that stays, after the gap; undefined at the end. */
  readonly next: number | undefined;
}

/** How an object of the response is made of an answer with so many fields: most stay where they are. */
export function layoutOf(origins: readonly Origin[], fields: number): readonly Gap[] {
  const kept = longestIncreasing(origins.flatMap((origin) => (origin.kind === 'home' ? [origin.at] : [])));
  const gaps: Gap[] = [];
  let additions: Addition[] = [];
  let from = 0;
  const close = (next: number | undefined): void => {
    const to = next ?? fields;
    gaps.push({ additions, cut: Array.from({ length: to - from }, (_, index) => from + index), next });
    additions = [];
    from = to + 1;
  };
  for (const origin of origins) {
    if (origin.kind === 'home' && kept.has(origin.at)) close(origin.at);
    else additions = added(additions, origin);
  }
  close(undefined);
  return gaps;
}

/** With one more; fields that follow each other both here and in their answer are one piece. */
export function added(additions: readonly Addition[], origin: Origin): Addition[] {
  if (origin.kind === 'known') return [...additions, origin];
  if (origin.kind === 'home') return [...additions, { kind: 'moved', at: origin.at }];
  const { fetch, at, absent } = origin;
  const last = additions.at(-1);
  if (last?.kind !== 'piece' || last.fetch !== fetch || last.fields.at(-1) !== at - 1)
    return [...additions, { kind: 'piece', fetch, fields: [at], absent }];
  const both = last.absent === undefined || absent === undefined ? undefined : `${last.absent},${absent}`;
  return [...additions.slice(0, -1), { kind: 'piece', fetch, fields: [...last.fields, at], absent: both }];
}

/** As many of the numbers as can be left in their order so that each is greater than the one before. */
export function longestIncreasing(numbers: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = [];
  const before: number[] = [];
  let best = -1;
  for (const [index, number] of numbers.entries()) {
    lengths[index] = 1;
    before[index] = -1;
    for (let earlier = 0; earlier < index; earlier += 1) {
      const length = (lengths[earlier] as number) + 1;
      if ((numbers[earlier] as number) < number && length > (lengths[index] as number)) {
        lengths[index] = length;
        before[index] = earlier;
      }
    }
    if (best < 0 || (lengths[index] as number) > (lengths[best] as number)) best = index;
  }
  const kept = new Set<number>();
  for (let index = best; index >= 0; index = before[index] as number) kept.add(numbers[index] as number);
  return kept;
}
