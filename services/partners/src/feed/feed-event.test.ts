import { makeEvent, partnerSystemEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { expect } from 'chai';
import { tellEvent, tellWithheld, withheldType } from './feed-event.ts';

describe('events as a feed tells them', () => {
  const id = newId('ptn');
  const published = makeEvent(
    partnerSystemEvents.registered,
    {
      id: newId('evt'),
      subject: id,
      sequence: 1,
      time: new Date('2026-11-23T07:00:00.000Z'),
      effectiveAt: new Date('2026-11-23T07:00:00.000Z'),
      before: null,
      after: { id, name: 'ระบบ "พันธมิตร"', country: 'TH', state: 'ACTIVE', scopes: ['events:read'] },
      reason: null,
      excludedCountries: ['VN', 'LA'],
    },
    {
      deploymentUrl: 'https://cattc.example',
      causationId: 'c',
      correlationId: 'c',
      traceparent: null,
      actor: { role: 'ADMIN', country: null },
    },
  );

  it('have the attributes, the number, and the very bytes of the data, but not who is excluded', () => {
    const told = tellEvent(published.attributes, published.data, 42);
    const { excludedcountries: _, ...attributes } = published.attributes;
    expect(JSON.parse(told.text)).to.deep.equal({ ...attributes, feedsequence: '42', data: JSON.parse(published.data) });
    expect(told.text.endsWith(`"feedsequence":"42","data":${published.data}}`)).to.equal(true);
    expect(told.text).to.not.include('excludedcountries');
    expect(told).to.include({ number: 42, type: partnerSystemEvents.registered.type, subject: id });
  });

  it('keep the layout of data that was not written by JSON.stringify', () => {
    const data = '{ "b": 1.0,\n  "a": "\\u00e9" }';
    expect(tellEvent(published.attributes, data, 1).text).to.include(`"data":${data}}`);
  });

  it('say of a withheld one its number and the reason, and nothing of what it was', () => {
    const told = tellWithheld(
      { tag: 'k7m2qd', systemId: id },
      42,
      'SCOPE_MISSING',
      new Date('2026-11-23T07:00:01.000Z'),
      'https://cattc.example',
    );
    expect(JSON.parse(told.text)).to.deep.equal({
      specversion: '1.0',
      id: 'k7m2qd-42',
      source: 'https://cattc.example/services/partners',
      type: withheldType,
      subject: id,
      time: '2026-11-23T07:00:01.000Z',
      datacontenttype: 'application/json',
      feedsequence: '42',
      data: { reason: 'SCOPE_MISSING' },
    });
  });
});
