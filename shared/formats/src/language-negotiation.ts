import { longestTag } from './language.ts';

interface Wish {
  tag: string;
  quality: number;
}

/**
 * The language of `available` that suits an Accept-Language header best (RFC 9110, RFC 4647 lookup); the first one where
 * nothing suits. Script counts before region: zh-TW and zh-HK get zh-Hant, zh-CN and zh get zh-Hans.
 */
export function negotiateLanguage(acceptLanguage: string | undefined, available: readonly string[]): string {
  const preferred = available[0] ?? 'en';
  for (const wish of wishes(acceptLanguage)) {
    if (wish.tag === '*') return preferred;
    const found = bestFor(wish.tag, available);
    if (found !== undefined) return found;
  }
  return preferred;
}

function wishes(header: string | undefined): Wish[] {
  if (header === undefined) return [];
  const read: Wish[] = [];
  for (const part of header.slice(0, 500).split(',').slice(0, 20)) {
    const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const q = parameters.find((parameter) => /^q\s*=/i.test(parameter));
    const quality = q === undefined ? 1 : Number(q.replace(/^q\s*=\s*/i, ''));
    if (tag !== '' && quality > 0 && quality <= 1) read.push({ tag, quality });
  }
  return read.sort((a, b) => b.quality - a.quality);
}

function bestFor(tag: string, available: readonly string[]): string | undefined {
  const wanted = likely(tag);
  if (wanted === undefined) return undefined;
  let sameLanguage: string | undefined;
  let sameScript: string | undefined;
  for (const candidate of available) {
    const offered = likely(candidate);
    if (offered === undefined || offered.language !== wanted.language) continue;
    if (candidate.toLowerCase() === tag.toLowerCase()) return candidate;
    sameLanguage ??= candidate;
    if (offered.script === wanted.script) sameScript ??= candidate;
  }
  return sameScript ?? sameLanguage;
}

function likely(tag: string): Intl.Locale | undefined {
  if (tag.length > longestTag) return undefined;
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}
