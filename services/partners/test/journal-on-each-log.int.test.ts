import { newId } from '@cattc/formats';
import { describeOnEachLog, until } from '@cattc/testing';
import { expect } from 'chai';
import { startService } from '../src/service.ts';
import { follow, pull } from './feed-client.ts';
import { entriesOf, membershipEvent, organizationEvent, type PartnersUnderTest, register, startPartners } from './partners-under-test.ts';

describeOnEachLog('the journal', (log) => {
  let partners: PartnersUnderTest;
  before(async function () {
    this.timeout(60_000);
    partners = await startPartners({ log });
  });
  after(() => partners?.stop());

  it('numbers an event once, however often the log delivers it', async () => {
    const { id, caller } = await register(partners);
    const events = Array.from({ length: 10 }, () => organizationEvent());
    await partners.publish(events);
    await partners.publish(events);
    await partners.publish([...events].reverse());
    const last = organizationEvent();
    await partners.publish([last]);
    const stream = await follow(partners, caller);
    await stream.received(11);
    stream.cut();
    await until('the log is read to its end', async () => (await partners.log.lag('partners')).every(({ lag }) => lag === 0));
    const rows = await entriesOf(partners, [id]);
    expect(rows.map(({ number }) => number)).to.deep.equal(Array.from({ length: 11 }, (_, index) => index + 1));
    expect(new Set(rows.map(({ eventId }) => eventId)).size).to.equal(11);
  });

  it('keeps the events of an aggregate in their order, and those beyond a gap back', async () => {
    const { caller } = await register(partners);
    const subject = newId('org');
    const [one, two, three] = [1, 2, 3].map((sequence) => organizationEvent({ subject, sequence }));
    if (one === undefined || two === undefined || three === undefined) throw new Error('three events');
    await partners.publish([three, one]);
    const stream = await follow(partners, caller);
    await stream.received(1);
    await partners.publish([two]);
    await stream.received(3);
    expect(stream.events().map(({ id }) => id)).to.deep.equal([one, two, three].map(({ attributes }) => attributes.id));
    stream.cut();
  });

  it('is kept by two replicas as by one', async function () {
    this.timeout(60_000);
    // What the tests before have registered would be numbered into the feed of this one's system, too, if it came later.
    await until('nothing of before is under way', async () => {
      const { checks } = (await (await fetch(`${partners.url}/health/ready`)).json()) as { checks: Record<string, string> };
      return [checks.outbox, checks.consumers].every((text) => text?.startsWith('0 '));
    });
    const { id, caller } = await register(partners, { scopes: ['events:read', 'events:restricted'] });
    await until('its own registration is in its feed', async () => (await pull(partners, caller)).json().length === 1);
    const other = await register(partners, { country: 'VN' });
    const replica = await startService({ ...partners.config, streamSeconds: 60, keepAliveSeconds: 15 });
    try {
      const subjects = Array.from({ length: 60 }, () => newId('org'));
      const cases = Array.from({ length: 60 }, () => newId('mem'));
      for (let sequence = 1; sequence <= 10; sequence += 1) {
        await partners.publish([
          ...subjects.map((subject) => organizationEvent({ subject, sequence, country: 'VN' })),
          ...cases.map((subject) => membershipEvent(sequence === 1 ? 'DRAFT' : 'SUBMITTED', { subject, sequence })),
        ]);
      }
      const rows = await until(
        'all are numbered',
        async () => {
          const found = await entriesOf(partners, [id, other.id]);
          return found.length >= 1_801 ? found : undefined;
        },
        45_000,
      );
      for (const [system, count] of [
        [id, 1_201],
        [other.id, 600],
      ] as const) {
        const own = rows.filter(({ systemId }) => systemId === system);
        expect(own.map(({ number }) => number)).to.deep.equal(Array.from({ length: count }, (_, index) => index + 1));
        expect(new Set(own.map(({ eventId }) => eventId)).size).to.equal(count);
      }
      const parked = await partners.databases.query('partners', 'SELECT 1 FROM parked_event');
      expect(parked).to.have.length(0);
    } finally {
      await replica.stop();
    }
  });
});
