import type { DocumentKind } from '../generated/resolvers.ts';

interface MediaType {
  readonly name: string;
  /** Of a file that a browser saves. */
  readonly extension: string;
  /** What its first bytes are: at each place these. */
  readonly signature: readonly (readonly [at: number, bytes: string])[];
}

/**
 * What may be stored: pictures and PDF, each known by its first bytes. Nothing in which a program, a formula or a macro runs where it is opened: no SVG, no
 * HTML, no office formats, no archives.
 */
export const mediaTypes: readonly MediaType[] = [
  {
    name: 'image/png',
    extension: 'png',
    signature: [
      [0, '\x89PNG\r\n\x1a\n'],
      [12, 'IHDR'],
    ],
  },
  { name: 'image/jpeg', extension: 'jpg', signature: [[0, '\xff\xd8\xff']] },
  {
    name: 'image/webp',
    extension: 'webp',
    signature: [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  },
  { name: 'application/pdf', extension: 'pdf', signature: [[0, '%PDF-']] },
];

/** The media types that a kind of document may have. */
export function mediaTypesOf(kind: DocumentKind): readonly string[] {
  return mediaTypes.map(({ name }) => name).filter((name) => kind !== 'LOGO' || name.startsWith('image/'));
}

/** The media type that bytes have by their beginning; null for anything else than what may be stored. */
export function mediaTypeOf(head: Uint8Array): string | null {
  const begins = (at: number, bytes: string) => Array.from(bytes).every((byte, index) => head[at + index] === byte.charCodeAt(0));
  return mediaTypes.find(({ signature }) => signature.every(([at, bytes]) => begins(at, bytes)))?.name ?? null;
}

/** The name that a file of this title and type is saved under. */
export function fileNameOf({ title, mediaType }: { readonly title: string | null; readonly mediaType: string }): string {
  const extension = mediaTypes.find(({ name }) => name === mediaType)?.extension ?? 'bin';
  const name = (title ?? '').replace(/[\\/:*?"<>|]/g, '_').replace(/^\.+/, '');
  return `${name === '' ? 'document' : name}.${extension}`;
}
