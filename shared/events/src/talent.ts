import { type Static, Type } from '@sinclair/typebox';
import { defineConcept, defineEvents } from './define-event.ts';
import { code, country, date, id, initiatives, instant, localizedText, nullable } from './schemas.ts';

export const profile = defineConcept({
  subgraph: 'talent',
  name: 'profile',
  graphType: 'TalentProfile',
  view: Type.Object({
    id: id('tal', 'The profile. Who it is, is told by the graph alone.'),
    state: code('DRAFT or PUBLISHED.'),
    country: nullable(country),
    stage: nullable(code('R1 first-stage, R2 recognised, R3 established, R4 leading researcher.')),
    yearsOfResearch: nullable(Type.Integer({ minimum: 0 })),
    fields: Type.Array(Type.String({ description: 'OECD FORD code.' })),
    ipc: Type.Array(Type.String({ description: 'IPC code.' })),
    skills: Type.Array(Type.String()),
    languages: Type.Array(Type.Object({ lang: Type.String(), level: code('CEFR level A1 to C2.') })),
  }),
  classification: (view) => (view.state === 'PUBLISHED' ? 'PARTNER' : 'RESTRICTED'),
  countries: (view) => (view.country === null ? [] : [view.country]),
});
export type ProfileView = Static<typeof profile.view>;
export const profileEvents = defineEvents(profile, {
  created: 'A talent began a profile.',
  updated: 'A profile changed.',
  published: 'A talent opened the profile to the network.',
});

export const position = defineConcept({
  subgraph: 'talent',
  name: 'position',
  view: Type.Object({
    id: id('pos', 'The position.'),
    number: Type.String({ pattern: '^POS-\\d{4}-\\d{5,}$', description: 'Number of the position.' }),
    hostId: id('org', 'The organisation that offers it.'),
    country,
    state: code('DRAFT, OPEN, BLOCKED or CLOSED.'),
    title: Type.Array(localizedText),
    summary: Type.Array(localizedText),
    fields: Type.Array(Type.String({ description: 'OECD FORD code.' })),
    skills: Type.Array(Type.String()),
    languages: Type.Array(Type.Object({ lang: Type.String(), level: code('CEFR level A1 to C2.') })),
    stages: Type.Array(code('R1 to R4.')),
    months: Type.Integer({ minimum: 1, description: 'Length in months.' }),
    places: Type.Integer({ minimum: 1 }),
    applyBy: nullable(date),
    openedAt: nullable(instant),
    blockedBy: Type.Array(code('Cause of a block.')),
    initiatives,
  }),
  classification: (view) => (view.openedAt === null ? 'RESTRICTED' : 'PUBLIC'),
  countries: (view) => [view.country],
});
export type PositionView = Static<typeof position.view>;
export const positionEvents = defineEvents(position, {
  created: 'A member drafted a position.',
  opened: 'A position is open for applications.',
  updated: 'A position changed.',
  blocked: 'A position is blocked; the causes are named.',
  unblocked: 'The last cause of the block is gone, and the position is as it was.',
  closed: 'A position takes no more applications.',
});
