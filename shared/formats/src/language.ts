import { type Branded, type Parsed, parsed, quoted, unparsed } from './parsed.ts';

/** A BCP 47 tag in canonical case, such as `en`, `zh-Hans` or `fil`. */
export type LanguageTag = Branded<string, 'LanguageTag'>;

// ISO 639-1, whose two-letter codes BCP 47 prefers.
const twoLetters: ReadonlySet<string> = new Set(
  `aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa
  ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn
  ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or
  os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts
  tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu`.split(/\s+/),
);

const shape = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*$/i;
const expected = 'a BCP 47 tag such as en, zh-Hans, vi or th';
/** RFC 5646 asks for room for 35 characters. */
export const longestTag = 35;
const held = new Map<string, Parsed<LanguageTag>>();

/** Accepts language, script, region and variants in any case; replaced codes come back as what replaced them (`tl` as `fil`). */
export function parseLanguage(text: string): Parsed<LanguageTag> {
  // What is kept is bounded in number and in length.
  if (text.length > longestTag) return unparsed(`${quoted(text)} is not a language tag`, expected);
  const known = held.get(text);
  if (known !== undefined) return known;
  const answer = readTag(text);
  if (answer.ok && held.size < 1_000) held.set(text, answer);
  return answer;
}

function readTag(text: string): Parsed<LanguageTag> {
  const trimmed = text.trim();
  if (!shape.test(trimmed)) return unparsed(`${quoted(text)} is not a language tag`, expected);
  const tag = canonical(trimmed);
  const language = tag?.split('-')[0];
  if (tag === undefined || language === undefined) return unparsed(`${quoted(text)} is not a language tag`, expected);
  const unknown = language.length === 2 ? !twoLetters.has(language) : /^q[a-t]/.test(language);
  if (unknown) return unparsed(`${quoted(text)} names no known language`, expected);
  return parsed(tag as LanguageTag);
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
