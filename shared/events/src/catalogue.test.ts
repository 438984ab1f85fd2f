import { expect } from 'chai';
import { catalogue, checkEvent, topicOf, topics } from './catalogue.ts';
import { makeEvent } from './envelope.ts';
import { agencyMandateEvents, membershipEvents } from './network.ts';

const id = (prefix: string, end: number) => `${prefix}_0199c1a0-0000-7000-8000-${String(end).padStart(12, '0')}`;
const view = {
  id: id('agm', 1),
  organizationId: id('org', 1),
  country: 'TH',
  subdivision: null,
  subject: 'MEMBERSHIP',
  operator: false,
  from: '2020-01-01',
  to: null,
};
const origin = {
  deploymentUrl: 'https://cattc.example',
  causationId: 'request-1',
  correlationId: 'request-1',
  traceparent: null,
  actor: { role: 'SECRETARIAT', country: null },
};
const recorded = (after: typeof view, before: typeof view | null = null, sequence = 1) =>
  makeEvent(
    agencyMandateEvents.recorded,
    {
      id: id('evt', 1),
      subject: after.id,
      sequence,
      time: new Date('2026-03-01T00:00:00Z'),
      effectiveAt: new Date('2026-02-01T00:00:00Z'),
      after,
      before,
      reason: null,
      excludedCountries: ['VN'],
    },
    origin,
  );

describe('the catalogue of events', () => {
  it('names each type once, after subgraph, concept and past tense', () => {
    const types = catalogue.map(({ type }) => type);
    expect(new Set(types)).to.have.property('size', types.length);
    for (const type of types) expect(type).to.match(/^org\.cattc\.(network|talent|trading|partners)\.[a-z_]+\.[a-z_]+\.v1$/);
  });

  it('has one topic for each concept', () => {
    expect(topics.map(({ name }) => name)).to.include('network.membership');
    for (const { type, topic } of catalogue) expect(type.startsWith(`org.cattc.${topic}.`), type).to.equal(true);
    expect(() => topicOf('org.cattc.network.unknown.v1')).to.throw('not in the event catalogue');
  });

  it('describes every event', () => {
    for (const { type, description } of catalogue) expect(description, type).to.match(/^[A-Z].*\.$/);
  });
});

describe('an event', () => {
  it('carries the attributes of CloudEvents and of this system', () => {
    const { attributes } = recorded(view);
    expect(attributes).to.deep.include({
      specversion: '1.0',
      source: 'https://cattc.example/services/network',
      type: 'org.cattc.network.agency_mandate.recorded.v1',
      subject: view.id,
      partitionkey: view.id,
      sequence: '0000000001',
      time: '2026-03-01T00:00:00.000Z',
      effectiveat: '2026-02-01T00:00:00.000Z',
      dataclassification: 'PUBLIC',
      countries: 'TH',
      excludedcountries: 'VN',
      dataschema: 'https://cattc.example/schemas/org.cattc.network.agency_mandate.recorded.v1.json',
    });
    expect(attributes).not.to.have.property('traceparent');
  });

  it('carries the whole view and the old values of what changed', () => {
    const { data } = recorded({ ...view, to: '2026-12-31' } as never, view, 2);
    expect(JSON.parse(data)).to.deep.equal({
      after: { ...view, to: '2026-12-31' },
      before: { to: null },
      reason: null,
      actor: { role: 'SECRETARIAT', country: null },
    });
  });

  it('tells old values only to those who might have had them', () => {
    const member = (state: string) => ({
      id: id('mem', 1),
      number: 'MEM-2026-00001',
      organizationId: id('org', 1),
      country: 'TH',
      tier: 'CORE',
      state,
      fields: ['2.11'],
      sponsorAgencyId: null,
      validFrom: '2026-03-01',
      validTo: '2029-03-01',
    });
    const time = new Date('2026-03-01T00:00:00Z');
    const told = (name: 'approved' | 'reinstated' | 'suspended', from: string, to: string) =>
      makeEvent(
        membershipEvents[name],
        {
          id: id('evt', 2),
          subject: id('mem', 1),
          sequence: 2,
          time,
          effectiveAt: time,
          after: member(to),
          before: member(from),
          reason: null,
        },
        origin,
      );
    const approved = told('approved', 'NOT_RECOMMENDED', 'ACTIVE');
    expect(approved.attributes.dataclassification).to.equal('PUBLIC');
    expect(JSON.parse(approved.data).before).to.deep.equal({});
    const suspended = told('suspended', 'ACTIVE', 'SUSPENDED');
    expect(suspended.attributes.dataclassification).to.equal('PARTNER');
    expect(JSON.parse(suspended.data).before).to.deep.equal({ state: 'ACTIVE' });
    const reinstated = told('reinstated', 'SUSPENDED', 'ACTIVE');
    expect(reinstated.attributes.dataclassification).to.equal('PARTNER');
    expect(JSON.parse(reinstated.data).before).to.deep.equal({ state: 'SUSPENDED' });
  });

  it('is checked against its schema', () => {
    expect(checkEvent(recorded(view))).to.deep.equal({ ok: true });
    expect(checkEvent(recorded({ ...view, country: 'Thailand' }))).to.have.property('ok', false);
    const event = recorded(view);
    expect(checkEvent({ ...event, data: '{' })).to.deep.equal({ ok: false, problem: 'data is not JSON' });
    const unknown = { ...event, attributes: { ...event.attributes, type: 'org.cattc.network.x.y.v1' } };
    expect(checkEvent(unknown)).to.have.property('problem').that.includes('not in the event catalogue');
  });
});
