import type { RefusalDetail } from '@cattc/decisions';
import { type Parsed, parseCountry, parseId, parseText, quoted } from '@cattc/formats';
import type { PartnerSystemFacts } from './partner-system.ts';

/** What a partner's system may be allowed to do. */
export const partnerScopes = ['events:read', 'events:restricted', 'agency:act'] as const;
export type PartnerScope = (typeof partnerScopes)[number];

/** Facts as they come in; every value is still to be checked. */
export interface PartnerSystemInput {
  readonly name: string;
  readonly country: string;
  readonly organizationId?: string | null | undefined;
  readonly subject: string;
  readonly scopes: readonly string[];
  readonly contact?: { readonly name?: string | null | undefined; readonly email: string } | null | undefined;
}

interface Read<T> {
  readonly value: T;
  readonly details: readonly RefusalDetail[];
}

/** Checks every value and names each that does not fit. */
export function readFacts({ name, country, organizationId, subject, scopes, contact }: PartnerSystemInput): Read<PartnerSystemFacts> {
  const details: RefusalDetail[] = [];
  const take = <T extends string>(path: string, parsed: Parsed<T>): T | '' => {
    if (parsed.ok) return parsed.value;
    details.push({ path, problem: parsed.problem, expected: parsed.expected });
    return '';
  };
  const value: PartnerSystemFacts = {
    name: take('name', parseText(name, { min: 1, max: 200 })),
    country: take('country', parseCountry(country)),
    organizationId: organizationId == null ? null : take('organizationId', parseId('org', organizationId)),
    subject: take('subject', parseSubject(subject)),
    scopes: [...new Set(scopes.map((scope, index) => take(`scopes[${index}]`, parseScope(scope))))].filter((scope) => scope !== ''),
    contact:
      contact == null
        ? null
        : {
            name: contact.name == null ? null : take('contact.name', parseText(contact.name, { min: 1, max: 200 })),
            email: take('contact.email', parseEmail(contact.email)),
          },
  };
  if (scopes.length === 0) details.push({ path: 'scopes', problem: 'is empty', expected: `at least one of ${partnerScopes.join(', ')}` });
  return { value, details };
}

export function readNote(text: string | null | undefined): Read<string | null> {
  if (text == null) return { value: null, details: [] };
  const note = parseText(text, { min: 0, max: 2_000, lines: true });
  if (note.ok) return { value: note.value === '' ? null : note.value, details: [] };
  return { value: null, details: [{ path: 'note', problem: note.problem, expected: note.expected }] };
}

function parseScope(text: string): Parsed<PartnerScope> {
  const scope = partnerScopes.find((known) => known === text);
  if (scope !== undefined) return { ok: true, value: scope };
  return { ok: false, problem: `${quoted(text)} is no scope`, expected: `one of ${partnerScopes.join(', ')}` };
}

/** A subject is compared byte by byte, so nothing of it is trimmed. */
function parseSubject(text: string): Parsed<string> {
  if (/^[\x21-\x7e]{1,255}$/.test(text)) return { ok: true, value: text };
  return { ok: false, problem: `${quoted(text)} is no subject`, expected: '1 to 255 printable ASCII characters without spaces' };
}

function parseEmail(text: string): Parsed<string> {
  if (text.length <= 254 && /^[^\s@\p{C}]+@[^\s@\p{C}]+\.[^\s@.\p{C}]+$/u.test(text)) return { ok: true, value: text };
  return { ok: false, problem: `${quoted(text)} is no e-mail address`, expected: 'an address such as events@example.org' };
}
