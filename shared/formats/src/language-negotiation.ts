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
  return wishedLanguage(acceptLanguage, available)?.tag ?? available[0] ?? 'en';
}

/** A language that somebody wishes to read, as it is available. */
export interface WishedLanguage {
  readonly tag: string;
  /** Whether it is the language wished for most, in its script. */
  readonly isFirstWish: boolean;
}

/** As `negotiateLanguage`, but null where no wish can be met before the reader is content with any (`*`). */
export function wishedLanguage(acceptLanguage: string | undefined, available: readonly string[]): WishedLanguage | null {
  const wished = wishes(acceptLanguage);
  for (const [place, { tag }] of wished.entries()) {
    if (tag === '*') return null;
    const found = bestFor(tag, available);
    if (found !== undefined) return { tag: found, isFirstWish: place === 0 && likely(tag)?.script === likely(found)?.script };
  }
  return null;
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

interface Likely {
  readonly language: string;
  readonly script: string | undefined;
}

const held = new Map<string, Likely | undefined>();

/** The language and the script that a tag most likely means: zh-TW is zh in Hant. */
function likely(tag: string): Likely | undefined {
  if (tag.length > longestTag) return undefined;
  if (held.has(tag)) return held.get(tag);
  const locale = maximized(tag);
  const answer = locale === undefined ? undefined : { language: locale.language, script: locale.script };
  if (held.size < 1_000) held.set(tag, answer);
  return answer;
}

function maximized(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}
