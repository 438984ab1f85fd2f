import { type Static, Type } from '@sinclair/typebox';
import { defineConcept, defineEvents } from './define-event.ts';
import { code, country, date, id, initiatives, instant, localizedText, nullable } from './schemas.ts';

export const listing = defineConcept({
  subgraph: 'trading',
  name: 'listing',
  view: Type.Object({
    id: id('lst', 'The listing.'),
    number: Type.String({ pattern: '^LST-\\d{4}-\\d{5,}$', description: 'Number of the listing.' }),
    kind: code('TECHNOLOGY_OFFER, TECHNOLOGY_REQUEST, BUSINESS_OFFER, BUSINESS_REQUEST or RESEARCH_REQUEST.'),
    ownerId: id('org', 'The member that owns it.'),
    country,
    state: code('State of the listing.'),
    title: Type.Array(localizedText),
    summary: Type.Array(localizedText),
    stage: nullable(code('Stage of development.')),
    trl: nullable(Type.Integer({ minimum: 1, maximum: 9 })),
    ipStatus: nullable(code('Status of the intellectual property.')),
    ipc: Type.Array(Type.String({ description: 'IPC code.' })),
    sdg: Type.Array(Type.Integer({ minimum: 1, maximum: 17 })),
    transferModes: Type.Array(code('How the technology may pass on.')),
    countriesOffered: Type.Array(country, { description: 'Countries it is offered to; empty for all.' }),
    deadline: nullable(date),
    completeness: Type.Integer({ minimum: 0, maximum: 100 }),
    publishedAt: nullable(instant),
    blockedBy: Type.Array(code('Cause of a block.')),
    initiatives,
  }),
  classification: (view) => (view.publishedAt === null ? 'RESTRICTED' : 'PUBLIC'),
  countries: (view) => [view.country],
});
export type ListingView = Static<typeof listing.view>;
export const listingEvents = defineEvents(listing, {
  created: 'A member drafted a listing.',
  updated: 'A listing changed.',
  submitted: 'A listing was handed in for review.',
  changes_requested: 'The reviewer asked for changes.',
  resubmitted: 'A listing was handed in again after changes.',
  published: 'A listing is open to the network.',
  paused: 'The owner paused a listing.',
  resumed: 'The owner took a paused listing up again.',
  blocked: 'A listing is blocked; the causes are named.',
  unblocked: 'The last cause of the block is gone, and the listing is as it was.',
});
