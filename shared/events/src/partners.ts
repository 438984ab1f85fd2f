import { type Static, Type } from '@sinclair/typebox';
import { defineConcept, defineEvents } from './define-event.ts';
import { code, country, id } from './schemas.ts';

export const partnerSystem = defineConcept({
  subgraph: 'partners',
  name: 'partner_system',
  view: Type.Object({
    id: id('ptn', "The partner country's system."),
    name: Type.String(),
    country,
    state: code('ACTIVE or SUSPENDED.'),
    scopes: Type.Array(Type.String()),
    subjectHash: Type.Optional(
      Type.String({ pattern: '^[\\w-]{43}$', description: 'SHA-256 of its subject, `<issuer>:<sub>`, base64url.' }),
    ),
  }),
  classification: () => 'RESTRICTED',
  countries: (view) => [view.country],
});
export type PartnerSystemView = Static<typeof partnerSystem.view>;
export const partnerSystemEvents = defineEvents(partnerSystem, {
  registered: "A partner country's system was registered and has a feed from now on.",
  updated: 'Facts about a system changed, for example its scopes.',
  suspended: 'A system may not read its feed for the time being.',
  reinstated: 'A suspended system may read its feed again.',
});
