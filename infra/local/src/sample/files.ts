import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

/** A file with its media type. */
export interface SampleFile {
  readonly bytes: Buffer;
  readonly mediaType: string;
}

const side = 96;
const cells = 6;

/** A logo that is the same for the same name: a PNG of 96 × 96 in two colours, its left half mirrored. */
export function logoOf(name: string): SampleFile {
  const digest = createHash('sha256').update(name).digest();
  const colour = [0, 1, 2].map((index) => 40 + ((digest[index] ?? 0) % 150));
  const isInked = (x: number, y: number) => ((digest[3 + y] ?? 0) >> Math.min(x, cells - 1 - x)) % 2 === 1;
  const rows = Array.from({ length: side }, (_, y) => {
    const pixels = Array.from({ length: side }, (__, x) => {
      const [column, row] = [x, y].map((place) => Math.floor((place * cells) / side)) as [number, number];
      return isInked(column, row) ? colour : [250, 250, 250];
    });
    // Each row begins with its filter: none.
    return Buffer.from([0, ...pixels.flat()]);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  // 8 bits, red green blue.
  header.set([8, 2, 0, 0, 0], 8);
  const bytes = Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { bytes, mediaType: 'image/png' };
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A page of PDF with lines of text, which are ASCII. */
export function pageOf(lines: readonly string[]): SampleFile {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join(' ');
  const content = `BT /F1 14 Tf 18 TL 72 760 Td ${shown} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return { bytes: Buffer.from(text + end, 'latin1'), mediaType: 'application/pdf' };
}
