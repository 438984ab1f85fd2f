import { checkEvent, type EventEnvelope, makeEvent, organizationEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import { type Membership, offer, reviewer, startTrading, type Trading } from './trading.ts';

/** What network tells of a record that is registered and then merged. */
function mergeOf(id: string, mergedInto: string): readonly EventEnvelope[] {
  const now = new Date();
  const origin = {
    deploymentUrl: 'http://network.test',
    causationId: 'r',
    correlationId: 'r',
    traceparent: null,
    actor: { role: 'SECRETARIAT', country: null },
  };
  const places = { subdivision: null, city: null, location: null, website: null };
  const lists = { names: [], types: ['EDUCATION'], domains: [], externalIds: [], relations: [] };
  const view = { id, rorId: null, status: 'ACTIVE', displayName: 'A', country: 'TH', established: null, ...places, ...lists };
  const told = (event: 'registered' | 'merged', sequence: number, facts: object) =>
    makeEvent(
      organizationEvents[event],
      { id: newId('evt'), subject: id, sequence, time: now, effectiveAt: now, before: null, after: { ...view, ...facts }, reason: null },
      origin,
    );
  return [told('registered', 1, {}), told('merged', 2, { mergedInto })];
}

describe('the reaction of trading to merged organisations', () => {
  let trading: Trading;
  before(async () => {
    trading = await startTrading();
  });
  after(() => trading?.stop());

  async function merge(id: string, into: string): Promise<EventEnvelope | undefined> {
    const events = mergeOf(id, into);
    await trading.log.publish(events.map((event) => ({ topic: organizationEvents.merged.topic, event })));
    const last = events.at(-1);
    if (last !== undefined) await trading.passed(organizationEvents.merged.topic, last);
    return last;
  }
  const shown = async (id: string) =>
    (await trading.ask(reviewer, 'query ($id: ID!) { listing(id: $id) { state version owner { id } } }', { id })).data.listing;
  const asMember = (organization: string) => callerOf('MEMBER', { person: `person-of-${organization}`, organization });

  it('gives the listings of the merged one to the survivor, in every state, each with one event', async () => {
    const { caller, membership } = await trading.member();
    const { caller: other } = await trading.member();
    const survivor = newId('org');
    const ids = [await trading.listing(caller), await trading.listing(caller, 'PUBLISHED'), await trading.listing(caller, 'BLOCKED')];
    const untouched = await trading.listing(other, 'PUBLISHED');
    const before = await Promise.all(ids.map(shown));
    const merged = await merge(membership.organizationId, survivor);
    for (const [index, id] of ids.entries()) {
      expect(await shown(id)).to.deep.equal({ ...before[index], version: before[index].version + 1, owner: { id: survivor } });
      const { event, view } = (await trading.events(id)).at(-1) ?? expect.fail();
      expect(checkEvent(event)).to.deep.equal({ ok: true });
      expect(event.attributes).to.include({ type: 'org.cattc.trading.listing.updated.v1', causationid: merged?.attributes.id });
      expect(view.ownerId).to.equal(survivor);
      expect(JSON.parse(event.data).before).to.deep.equal({ ownerId: membership.organizationId });
    }
    expect((await shown(untouched)).owner.id).to.equal(other.organization);
  });

  it('finds them by either id, and lets the survivor go on with them under the membership that moves', async () => {
    const { caller, membership } = await trading.member();
    const survivor = newId('org');
    const id = await trading.listing(caller, 'PUBLISHED');
    await merge(membership.organizationId, survivor);
    const query = `query ($id: ID!, $of: [_Any!]!) { listings(filter: { ownerId: $id }) { totalCount nodes { id } }
      _entities(representations: $of) { ... on Organization { listings { totalCount nodes { id } } } } }`;
    for (const named of [membership.organizationId, survivor]) {
      const { data } = await trading.ask(reviewer, query, { id: named, of: [{ __typename: 'Organization', id: named }] });
      const page = { totalCount: 1, nodes: [{ id }] };
      expect(data).to.deep.equal({ listings: page, _entities: [{ listings: page }] });
    }
    const member = asMember(survivor);
    expect((await trading.mutate(member, 'pauseListing', { id })).state).to.equal('PAUSED');
    const drafted = await trading.mutate(member, 'createListing', offer, 'id owner { id }');
    expect(drafted.owner.id).to.equal(survivor);
    // Who is not known to act for the survivor yet is told to.
    expect((await trading.mutate(caller, 'createListing', offer)).code).to.equal('NOT_OWN_ORGANIZATION');
    const moved: Membership = { ...membership, organizationId: survivor };
    await trading.tell(moved, 'suspended', 'SUSPENDED');
    expect((await shown(drafted.id)).state).to.equal('BLOCKED');
    expect(await trading.mutate(member, 'createListing', offer)).to.deep.include({ code: 'OWNER_NOT_ACTIVE' });
  });

  it('has them rest or return by the membership of the survivor, also where the last event of the merged one comes late', async () => {
    const [gone, active, suspended] = [await trading.member(), await trading.member(), await trading.member()];
    const resting = await trading.listing(gone.caller, 'PUBLISHED');
    await trading.tell(gone.membership, 'withdrawn', 'WITHDRAWN');
    expect((await shown(resting)).state).to.equal('BLOCKED');
    await merge(gone.membership.organizationId, active.membership.organizationId);
    expect((await shown(resting)).state).to.equal('PUBLISHED');

    const other = await trading.member();
    const working = await trading.listing(other.caller, 'PUBLISHED');
    await trading.tell(suspended.membership, 'suspended', 'SUSPENDED');
    const late = trading.told(other.membership, 'withdrawn', 'WITHDRAWN');
    await merge(other.membership.organizationId, suspended.membership.organizationId);
    await trading.publish([late]);
    await trading.until('the listing is blocked', async () => (await shown(working)).state === 'BLOCKED');
    await trading.tell(suspended.membership, 'reinstated', 'ACTIVE');
    expect((await shown(working)).state).to.equal('PUBLISHED');
  });

  it('leads a chain to its end, in whatever order it is told, and takes a merge once', async () => {
    const { caller, membership } = await trading.member();
    const id = await trading.listing(caller);
    const [b, c] = [newId('org'), newId('org')] as const;
    await merge(b, c);
    await merge(membership.organizationId, b);
    expect(await shown(id)).to.deep.include({ version: 2, owner: { id: c } });
    const [, again] = mergeOf(membership.organizationId, b);
    if (again !== undefined) await trading.log.publish([{ topic: organizationEvents.merged.topic, event: again }]);
    await trading.tell(membership, 'renewed', 'ACTIVE');
    expect(await shown(id)).to.deep.include({ version: 2, owner: { id: c } });
  });

  it('loses no listing that is drafted while its owner is merged', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { caller, membership } = await trading.member();
      const survivor = newId('org');
      const [drafts] = await Promise.all([
        Promise.all(Array.from({ length: 8 }, () => trading.mutate(caller, 'createListing', offer))),
        merge(membership.organizationId, survivor),
      ]);
      for (const { id } of drafts.filter((draft) => draft.id !== undefined)) expect((await shown(id)).owner.id).to.equal(survivor);
    }
  });
});
