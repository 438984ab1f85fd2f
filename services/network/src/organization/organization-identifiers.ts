import { parseRorId } from '@cattc/formats';
import type { Organization } from './organization.ts';

type Identified = Pick<Organization, 'rorId' | 'externalIds' | 'nationalIds' | 'domains' | 'website'>;

/** What names an organisation and no other, each in one form however it is written: its ROR id, its ids elsewhere, the domains that are its own. No word of a name has such a form. */
export function identifiersOf({ rorId, externalIds, nationalIds, domains, website }: Identified): string[] {
  const host = website === null ? null : hostIn(website);
  return [
    ...new Set([
      ...(rorId === null ? [] : [`ror:${rorId}`]),
      ...[...externalIds, ...nationalIds].map(({ value }) => idToken(lastPart(value))),
      ...[...domains.map(withoutWww), ...(host === null ? [] : [host])].map((domain) => `domain:${domain}`),
    ]),
  ];
}

// Where an address ends with the id.
const registries = /^(?:isni\.org|wikidata\.org|m\.wikidata\.org|grid\.ac|doi\.org|dx\.doi\.org)$/;
const fewestDigits = 4;

/** The identifiers that a text may be, as people copy them: `028wp3y58`, `https://ror.org/028wp3y58`, `ISNI 0000 0001 0244 7875`, `www.chula.ac.th/en`. None in most texts. */
export function identifiersIn(text: string): string[] {
  const ror = parseRorId(text);
  if (ror.ok) return [`ror:${ror.value}`];
  const id = text.replace(/^\s*(?:isni|fundref|wikidata)\b[:\s]*/i, '');
  const host = hostIn(text);
  if (host !== null && registries.test(host)) return [idToken(lastPart(id))];
  const ids = /^[\p{L}\p{N}\s./-]+$/u.test(id) && (id.match(/\d/g) ?? []).length >= fewestDigits ? [idToken(id)] : [];
  return [...ids, ...(host === null ? [] : hostAndAbove(host).map((domain) => `domain:${domain}`))];
}

const longest = 100;

/** Ids are written with and without spaces, dots and hyphens. */
function idToken(value: string): string {
  return `id:${value
    .replace(/[\s./-]/g, '')
    .toLowerCase()
    .slice(0, longest)}`;
}

function lastPart(address: string): string {
  return address.trim().replace(/\/+$/, '').split('/').at(-1) ?? '';
}

/** The host of an address or of a mail address, without `www.`; null where the text is none. */
function hostIn(text: string): string | null {
  const host = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^[^\s/@]+@/, '')
    .replace(/[/?#].*$/s, '')
    .replace(/:\d+$/, '')
    .replace(/\.$/, '');
  return host.length <= longest && /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u.test(host) ? withoutWww(host) : null;
}

function withoutWww(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

/** A host and what it belongs to: of eng.chula.ac.th also chula.ac.th. */
function hostAndAbove(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}
