/** A pure function of texts that keeps its last answers, `most` to twice as many, for texts that come again soon. */
export function remembered<Answer>(most: number, answer: (text: string) => Answer): (text: string) => Answer {
  let recent = new Map<string, Answer>();
  let earlier = new Map<string, Answer>();
  return (text) => {
    const kept = recent.get(text);
    if (kept !== undefined) return kept;
    const found = earlier.get(text) ?? answer(text);
    if (recent.size >= most) {
      earlier = recent;
      recent = new Map();
    }
    recent.set(text, found);
    return found;
  };
}
