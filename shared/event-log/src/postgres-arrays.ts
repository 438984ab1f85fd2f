const textOid = 25;

/**
 * A `text[]` parameter in Postgres's binary format. The driver would write the array as one literal instead, escaping each quote of each JSON
 * text, and the server would undo that: 500 texts of 800 bytes take 15 ms there and back as a literal, 4 ms like this.
 */
export function textArray(texts: readonly string[]): Buffer {
  const sizes = texts.map((text) => Buffer.byteLength(text));
  const array = Buffer.allocUnsafe(20 + sizes.reduce((sum, size) => sum + 4 + size, 0));
  const header = [texts.length === 0 ? 0 : 1, 0, textOid, texts.length, 1];
  let at = 0;
  for (const number of header) at = array.writeInt32BE(number, at);
  texts.forEach((text, index) => {
    at = array.writeInt32BE(sizes[index] ?? 0, at);
    at += array.write(text, at);
  });
  return texts.length === 0 ? array.subarray(0, 12) : array;
}
