import type { Actor, Api } from '../api.ts';
import { memberOf, secretariat } from './actors.ts';
import type { Illustrative } from './illustrative.ts';
import { organizationId, type SampleWorld } from './world.ts';

/** Drafts each listing and brings it to its state: handed in by its author, published by a reviewer. */
export async function loadListings(world: SampleWorld, listings: Illustrative['listings']): Promise<void> {
  for (const [index, { owner, state, input }] of listings.entries()) {
    const key = (step: string) => `sample:listing-${index}:${step}`;
    const author = memberOf(organizationId(world, owner));
    const create = (mutation: string, sent: object) =>
      world.api.accepted<{ listing: { id: string } }>(author, mutation, sent, 'listing { id }');
    const { listing } = await create('createListing', { ...input, idempotencyKey: key('create') });
    if (state !== 'DRAFT') await create('submitListing', { id: listing.id, idempotencyKey: key('submit') });
    if (state !== 'PUBLISHED') continue;
    await world.api.accepted(secretariat, 'publishListing', { id: listing.id, idempotencyKey: key('publish') }, 'listing { id }');
  }
}

export async function loadPositions(world: SampleWorld, positions: Illustrative['positions']): Promise<void> {
  for (const [index, { host, state, input }] of positions.entries()) {
    const key = (step: string) => `sample:position-${index}:${step}`;
    const author = memberOf(organizationId(world, host));
    const change = (mutation: string, sent: object) =>
      world.api.accepted<{ position: { id: string } }>(author, mutation, sent, 'position { id }');
    const { position } = await change('createPosition', { ...input, idempotencyKey: key('create') });
    if (state === 'OPEN') await change('openPosition', { id: position.id, idempotencyKey: key('open') });
  }
}

export async function loadProfiles(world: SampleWorld, profiles: Illustrative['profiles']): Promise<void> {
  for (const { person, state, input } of profiles) {
    const talent: Actor = { role: 'TALENT', person };
    const change = (mutation: string, sent: object) =>
      world.api.accepted<{ talentProfile: { id: string } }>(talent, mutation, sent, 'talentProfile { id }');
    const { talentProfile } = await change('createTalentProfile', { ...input, idempotencyKey: `sample:${person}:create` });
    if (state === 'PUBLISHED') await change('publishTalentProfile', { id: talentProfile.id, idempotencyKey: `sample:${person}:publish` });
  }
}

/** Partner systems come before everything that they are to learn of: a feed begins with its registration. */
export async function loadPartnerSystems(api: Api, systems: Illustrative['partnerSystems']): Promise<void> {
  for (const { country, input } of systems) {
    const sent = { ...input, country, idempotencyKey: `sample:partner:${country}` };
    await api.accepted(secretariat, 'registerPartnerSystem', sent, 'partnerSystem { id }');
  }
}
