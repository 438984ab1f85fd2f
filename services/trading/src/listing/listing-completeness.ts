import { type RefusalDetail, type Refused, refuse } from '@cattc/decisions';
import type { ListingKind, ListingPart } from '../generated/resolvers.ts';
import type { ListingContent, ListingText } from './listing.ts';

export interface Completeness {
  /** 0 to 100: the share of the weights of what is there. */
  readonly score: number;
  /** The weightiest first. */
  readonly missing: readonly ListingPart[];
}

interface Part {
  readonly weight: number;
  /** Kinds that it counts for; all where it is left out. */
  readonly kinds?: readonly ListingKind[];
  present(content: ListingContent): boolean;
}

const technology: readonly ListingKind[] = ['TECHNOLOGY_OFFER', 'TECHNOLOGY_REQUEST'];
const research: readonly ListingKind[] = [...technology, 'RESEARCH_REQUEST'];
const offers: readonly ListingKind[] = ['TECHNOLOGY_OFFER', 'BUSINESS_OFFER'];
const requests: readonly ListingKind[] = ['TECHNOLOGY_REQUEST', 'BUSINESS_REQUEST', 'RESEARCH_REQUEST'];

/** What counts, and how much; the weightiest first. Everybody sees the score: nothing counts that somebody may not see, such as the price. */
const parts: Readonly<Record<ListingPart, Part>> = {
  DESCRIPTION: { weight: 20, present: ({ description }) => description.length > 0 },
  SUMMARY: { weight: 15, present: ({ summary }) => summary.length > 0 },
  TITLE: { weight: 10, present: ({ title }) => title.length > 0 },
  IPC: { weight: 10, kinds: research, present: ({ ipc }) => ipc.length > 0 },
  SECOND_LANGUAGE: { weight: 10, present: ({ title, summary }) => bothIn(title, summary) > 1 },
  TRL: { weight: 5, kinds: research, present: ({ trl }) => trl !== null },
  STAGE: { weight: 5, kinds: ['TECHNOLOGY_OFFER'], present: ({ stage }) => stage !== null },
  IP_STATUS: { weight: 5, kinds: ['TECHNOLOGY_OFFER'], present: ({ ipStatus }) => ipStatus !== null },
  TRANSFER_MODES: { weight: 5, kinds: technology, present: ({ transferModes }) => transferModes.length > 0 },
  ADVANTAGES: { weight: 10, kinds: offers, present: ({ advantages }) => advantages.length > 0 },
  SDG: { weight: 5, present: ({ sdg }) => sdg.length > 0 },
  DEADLINE: { weight: 5, kinds: requests, present: ({ deadline }) => deadline !== null },
};

export function completenessOf(content: ListingContent): Completeness {
  const counted = (Object.keys(parts) as ListingPart[]).filter((name) => parts[name].kinds?.includes(content.kind) ?? true);
  const missing = counted.filter((name) => !parts[name].present(content));
  const weightOf = (names: readonly ListingPart[]) => names.reduce((sum, name) => sum + parts[name].weight, 0);
  const total = weightOf(counted);
  return { score: Math.floor((100 * (total - weightOf(missing))) / total), missing };
}

/** In how many languages both are given. */
function bothIn(title: readonly ListingText[], summary: readonly ListingText[]): number {
  return title.filter(({ lang }) => summary.some((text) => text.lang === lang)).length;
}

/** What has to be there before a listing is handed in or published. */
export function refuseIncomplete(content: ListingContent, now: Date): Refused<'LISTING_INCOMPLETE'> | null {
  const details: RefusalDetail[] = [];
  if (content.title.length === 0) details.push({ path: 'title', problem: 'is missing', expected: 'a title in one language at least' });
  if (content.summary.length === 0)
    details.push({ path: 'summary', problem: 'is missing', expected: 'a summary in one language at least' });
  if (technology.includes(content.kind) && content.ipc.length === 0) {
    details.push({ path: 'ipc', problem: 'is empty', expected: 'one symbol of the International Patent Classification at least' });
  }
  const today = now.toISOString().slice(0, 10);
  if (content.deadline !== null && content.deadline < today) {
    details.push({ path: 'deadline', problem: `${content.deadline} has passed`, expected: 'a day from today on, or none' });
  }
  const missing = details.map(({ path }) => path).join(', ');
  return details.length === 0 ? null : refuse('LISTING_INCOMPLETE', { missing }, details);
}
