import { partnerSystemEvents } from '@cattc/events';
import { callerOf, until } from '@cattc/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import pg from 'pg';
import { withheldType } from '../src/feed/feed-event.ts';
import { startService } from '../src/service.ts';
import { follow, pull } from './feed-client.ts';
import {
  authorization,
  machineOf,
  membershipEvent,
  mutate,
  organizationEvent,
  type PartnersUnderTest,
  register,
  secretariat,
  startPartners,
} from './partners-under-test.ts';

const countFrom = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => String(first + index));

describe('the stream of a feed', () => {
  let partners: PartnersUnderTest;
  before(async () => {
    partners = await startPartners();
  });
  after(() => partners?.stop());

  const update = (id: string, facts: object) => mutate(partners, secretariat, 'updatePartnerSystem', { id, ...facts });
  const suspend = (id: string) => mutate(partners, secretariat, 'suspendPartnerSystem', { id, reason: 'MISUSE' });

  it('tells each event as a structured CloudEvent with its number, its bytes as they were published', async () => {
    const { caller } = await register(partners);
    const stream = await follow(partners, caller);
    expect(stream.status).to.equal(200);
    expect(stream.contentType).to.equal('text/event-stream; charset=utf-8');
    const event = organizationEvent({ excludedCountries: ['VN'] });
    await partners.publish([event]);
    await stream.received(1);
    const [message] = stream.messages;
    const { excludedcountries: _, ...attributes } = event.attributes;
    expect(stream.events()).to.deep.equal([{ ...attributes, feedsequence: '1', data: JSON.parse(event.data) }]);
    expect(message?.data).to.include(`"data":${event.data}}`);
    expect(message?.id).to.match(/^[a-z0-9]{6}-1$/);
    stream.cut();
  });

  it('tells an event within milliseconds of its publication, not at the next look', async () => {
    const { caller } = await register(partners);
    const stream = await follow(partners, caller);
    await partners.publish([organizationEvent()]);
    await stream.received(1);
    const began = performance.now();
    for (let sent = 2; sent <= 21; sent += 1) {
      await partners.publish([organizationEvent()]);
      await stream.received(sent);
    }
    expect((performance.now() - began) / 20).to.be.lessThan(250);
    stream.cut();
  });

  it('begins with the first event kept, after a cursor, or at the head', async () => {
    const { caller, cursor } = await register(partners);
    await partners.publish([organizationEvent(), organizationEvent(), organizationEvent()]);
    const whole = await follow(partners, caller);
    await whole.received(3);
    const second = whole.messages[1]?.id ?? '';
    const fromZero = await follow(partners, caller, { query: `?after=${cursor}` });
    const afterSecond = await follow(partners, caller, { query: `?after=${second}` });
    const resumed = await follow(partners, caller, { query: `?after=${cursor}`, lastEventId: second });
    const atHead = await follow(partners, caller, { query: '?after=head' });
    await partners.publish([organizationEvent()]);
    for (const [stream, expected] of [
      [whole, countFrom(1, 4)],
      [fromZero, countFrom(1, 4)],
      [afterSecond, countFrom(3, 4)],
      [resumed, countFrom(3, 4)],
      [atHead, countFrom(4, 4)],
    ] as const) {
      await stream.received(expected.length);
      expect(stream.events().map(({ feedsequence }) => feedsequence)).to.deep.equal(expected);
      stream.cut();
    }
  });

  it('loses and doubles nothing, wherever it is cut and resumed', async () => {
    const { caller } = await register(partners);
    const events = 400;
    const publishing = (async () => {
      for (let sent = 0; sent < events; sent += 20) await partners.publish(Array.from({ length: 20 }, () => organizationEvent()));
    })();
    const got: string[] = [];
    let lastEventId: string | undefined;
    const cuts = fc.sample(fc.integer({ min: 0, max: 60 }), { numRuns: 500, seed: 20261123 });
    while (got.length < events) {
      const enough = Math.min(cuts.pop() ?? 60, events - got.length);
      const stream = await follow(partners, caller, { lastEventId });
      await stream.received(enough);
      stream.cut();
      got.push(...stream.events().map(({ feedsequence }) => feedsequence));
      lastEventId = stream.messages.at(-1)?.id ?? lastEventId;
    }
    await publishing;
    expect(got).to.deep.equal(countFrom(1, events));
  });

  it('tells what its types and subject choose, and lets the client go on behind what they left out', async () => {
    const { caller } = await register(partners);
    const member = membershipEvent('ACTIVE');
    const byType = await follow(partners, caller, { query: '?types=org.cattc.network.membership.*,org.cattc.trading.*' });
    const bySubject = await follow(partners, caller, { query: `?subject=${member.attributes.subject}` });
    await partners.publish([organizationEvent(), member, organizationEvent()]);
    await byType.received(1);
    await bySubject.received(1);
    for (const stream of [byType, bySubject]) {
      expect(stream.events().map(({ id }) => id)).to.deep.equal([member.attributes.id]);
    }
    byType.cut();
    bySubject.cut();
  });

  it('says that it is alive, and where it is when a filter leaves everything out', async () => {
    const quick = await startPartners({ keepAliveSeconds: 1 });
    try {
      const { caller } = await register(quick);
      const stream = await follow(quick, caller, { query: '?types=org.cattc.trading.*' });
      await until('a sign of life', async () => stream.text().includes(': keep-alive\n\n'));
      await quick.publish([organizationEvent(), organizationEvent()]);
      await until('the place is told', async () => /\nid: [a-z0-9]{6}-2\n\n/.test(stream.text()));
      expect(stream.messages).to.have.length(0);
      stream.cut();
    } finally {
      await quick.stop();
    }
  });

  it('ends when its time is over, and goes on where it was', async () => {
    const brief = await startPartners({ streamSeconds: 1 });
    try {
      const { caller } = await register(brief);
      await brief.publish([organizationEvent(), organizationEvent()]);
      const stream = await follow(brief, caller);
      await stream.ended();
      const [end] = stream.named;
      expect(end?.event).to.equal('reconnect');
      expect(end?.id).to.equal(stream.messages.at(-1)?.id);
      expect(JSON.parse(end?.data ?? '')).to.deep.equal({ reason: 'TIME_OVER', after: end?.id });
      await brief.publish([organizationEvent()]);
      const resumed = await follow(brief, caller, { lastEventId: end?.id });
      await resumed.received(1);
      expect(resumed.events().map(({ feedsequence }) => feedsequence)).to.deep.equal(['3']);
      resumed.cut();
    } finally {
      await brief.stop();
    }
  });

  it('ends when the server stops, at once and without a fault', async () => {
    const replica = await startService({ ...partners.config, streamSeconds: 60, keepAliveSeconds: 15, drainSeconds: 10 });
    const { caller } = await register(partners);
    const stream = await follow({ ...partners, url: replica.url }, caller);
    const waiting = pull({ ...partners, url: replica.url }, caller, '?after=head&wait=30');
    await until('both are open', async () => {
      const metrics = await (await fetch(`${replica.url}/metrics`)).text();
      return /^cattc_feed_streams\{[^}]*\} 1$/m.test(metrics) && /^cattc_feed_waiting_pulls\{[^}]*\} 1$/m.test(metrics);
    });
    const began = performance.now();
    await replica.stop();
    expect((await waiting).body).to.equal('[]');
    expect(performance.now() - began).to.be.lessThan(5_000);
    await stream.ended();
    expect(JSON.parse(stream.named[0]?.data ?? '')).to.include({ reason: 'SERVER_STOPPING' });
  });

  it('is told by any replica, whichever has numbered the event', async () => {
    const replica = await startService({ ...partners.config, streamSeconds: 60, keepAliveSeconds: 15 });
    try {
      const { caller } = await register(partners);
      const streams = [await follow(partners, caller), await follow({ ...partners, url: replica.url }, caller)];
      const began = performance.now();
      for (let sent = 1; sent <= 20; sent += 1) {
        await partners.publish([organizationEvent()]);
        for (const stream of streams) await stream.received(sent);
      }
      expect((performance.now() - began) / 20).to.be.lessThan(500);
      const [one, other] = streams.map((stream) => stream.messages.map(({ id, data }) => ({ id, data })));
      expect(one).to.deep.equal(other);
      for (const stream of streams) stream.cut();
    } finally {
      await replica.stop();
    }
  });

  it('closes at once when its system is suspended, and when its token no longer fits', async () => {
    const first = await register(partners);
    const stream = await follow(partners, first.caller);
    await partners.publish([organizationEvent()]);
    await stream.received(1);
    await suspend(first.id);
    await stream.ended();
    expect(stream.named[0]).to.include({ event: 'closed', id: stream.messages[0]?.id });
    expect(JSON.parse(stream.named[0]?.data ?? '')).to.include({ status: 403, code: 'SYSTEM_SUSPENDED' });
    const again = await follow(partners, first.caller, { lastEventId: stream.messages[0]?.id });
    expect(again.status).to.equal(403);

    const second = await register(partners);
    const other = await follow(partners, second.caller);
    await update(second.id, { subject: `${second.subject}-new` });
    await other.ended();
    expect(JSON.parse(other.named[0]?.data ?? '')).to.include({ code: 'NOT_REGISTERED' });
  });

  it('goes on without what happened while its system was suspended, in one series of numbers', async () => {
    const { id, caller } = await register(partners);
    await partners.publish([organizationEvent({ name: 'before' })]);
    await until('it is numbered', async () => (await pull(partners, caller)).json().length === 1);
    await suspend(id);
    const meanwhile = organizationEvent({ name: 'meanwhile' });
    await partners.publish([meanwhile]);
    await until('it is journaled', async () => {
      const rows = await partners.databases.query('partners', 'SELECT 1 FROM event_journal WHERE event_id = $1', [meanwhile.attributes.id]);
      return rows.length === 1;
    });
    await mutate(partners, secretariat, 'reinstatePartnerSystem', { id });
    await partners.publish([organizationEvent({ name: 'after' })]);
    const stream = await follow(partners, caller);
    await stream.received(2);
    expect(stream.events().map(({ feedsequence, data }) => [feedsequence, data.after.displayName])).to.deep.equal([
      ['1', 'before'],
      ['2', 'after'],
    ]);
    stream.cut();
  });

  it('withholds what was admitted and is no longer allowed, under its number, and tells it again when it is', async () => {
    const { id, subject, caller, cursor } = await register(partners, { scopes: ['events:read', 'events:restricted'] });
    const stream = await follow(partners, caller);
    // Its own registration is the first event that concerns it.
    await stream.received(1);
    const draft = membershipEvent('DRAFT');
    // One after the other: between aggregates there is no order.
    for (const [index, event] of [organizationEvent(), draft, membershipEvent('SUBMITTED'), organizationEvent()].entries()) {
      await partners.publish([event]);
      await stream.received(index + 2);
    }
    stream.cut();
    const [own, , original] = stream.messages;
    expect(JSON.parse(own?.data ?? '')).to.include({ type: partnerSystemEvents.registered.type, subject: id });

    const tokenWithout = machineOf({ subject, country: 'TH', scopes: ['events:read'] });
    await update(id, { scopes: ['events:read'] });
    for (const reader of [tokenWithout, caller]) {
      const replay = await follow(partners, reader, { query: `?after=${cursor}` });
      await replay.received(5);
      const events = replay.events();
      expect(events[2]).to.deep.include({ type: withheldType, subject: id, feedsequence: '3', data: { reason: 'SCOPE_MISSING' } });
      expect(replay.text()).to.not.include(draft.attributes.subject);
      expect(events.map(({ feedsequence }) => feedsequence)).to.deep.equal(countFrom(1, 5));
      const pulled = await pull(partners, reader, `?after=${cursor}`);
      expect(pulled.body).to.equal(`[${replay.messages.map(({ data }) => data).join(',')}]`);
      replay.cut();
    }
    const filtered = await pull(partners, caller, `?after=${cursor}&types=org.cattc.network.membership.*`);
    expect(filtered.json().map(({ feedsequence }: { feedsequence: string }) => feedsequence)).to.deep.equal(['4']);
    const withheldOnly = await pull(partners, caller, `?after=${cursor}&types=org.cattc.partners.feed.*`);
    expect(withheldOnly.json().map(({ feedsequence }: { feedsequence: string }) => feedsequence)).to.deep.equal(['1', '3']);
    const bySubject = await pull(partners, caller, `?after=${cursor}&subject=${draft.attributes.subject}`);
    expect(bySubject.json()).to.deep.equal([]);

    await update(id, { scopes: ['events:read', 'events:restricted'] });
    const back = await follow(partners, caller, { query: `?after=${cursor}` });
    await back.received(5);
    expect(back.messages[2]).to.deep.equal(original);
    const narrow = await pull(partners, tokenWithout, `?after=${cursor}`);
    expect(narrow.json()[2].type).to.equal(withheldType);
    back.cut();
  });

  it('loses nothing when the database cuts every connection in the middle', async () => {
    const { caller, cursor } = await register(partners);
    const admin = new pg.Client({ connectionString: process.env.CATTC_TEST_POSTGRES });
    await admin.connect();
    try {
      const got: string[] = [];
      let lastEventId: string | undefined;
      let sent = 0;
      for (let round = 0; round < 3; round += 1) {
        const stream = await until('the feed answers', async () => {
          const opened = await follow(partners, caller, { lastEventId });
          return opened.status === 200 ? opened : undefined;
        });
        await partners.publish(Array.from({ length: 20 }, () => organizationEvent()));
        await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
          `${partners.databases.name}_partners`,
        ]);
        await partners.publish(Array.from({ length: 20 }, () => organizationEvent()));
        sent += 40;
        await until('all have come, or the stream has ended', async () => got.length + stream.messages.length >= sent || stream.over());
        stream.cut();
        got.push(...stream.events().map(({ feedsequence }) => feedsequence));
        lastEventId = stream.messages.at(-1)?.id ?? lastEventId;
        for (const { event, id } of stream.named) expect([event, id]).to.deep.equal(['reconnect', lastEventId ?? cursor]);
      }
      while (got.length < sent) {
        const rest = await until('the feed answers', async () => {
          const pulled = await pull(partners, caller, `?limit=1000&wait=5${lastEventId === undefined ? '' : `&after=${lastEventId}`}`);
          return pulled.status === 200 ? pulled : undefined;
        });
        got.push(...rest.json().map(({ feedsequence }: { feedsequence: string }) => feedsequence));
        lastEventId = rest.headers.get('x-cursor') ?? undefined;
      }
      expect(got).to.deep.equal(countFrom(1, sent));
    } finally {
      await admin.end();
    }
  }).timeout(60_000);

  it('holds a bounded part of the feed for a client that does not read, and gives it the rest when it does', async function () {
    this.timeout(60_000);
    const alone = await startPartners();
    try {
      const { caller } = await register(alone);
      const told = async () => {
        const metrics = await (await fetch(`${alone.url}/metrics`)).text();
        return Number(/^cattc_feed_events_total\{[^}]*channel="stream"[^}]*\} (\d+)/m.exec(metrics)?.[1] ?? 0);
      };
      const [size, count] = [64 * 1024, 320];
      for (let sent = 0; sent < count; sent += 64) {
        await alone.publish(Array.from({ length: 64 }, () => organizationEvent({ name: 'x'.repeat(size / 2) })));
      }
      await alone.journaled(count);
      const stream = await follow(alone, caller, { paused: true });
      let [seen, calm] = [-1, 0];
      await until('nothing more is written', async () => {
        const now = await told();
        calm = now === seen && now > 0 ? calm + 1 : 0;
        seen = now;
        return calm > 30;
      });
      // What the kernel's buffers of both sockets take, and a page.
      expect(seen * size).to.be.lessThan(count * size * 0.6);
      stream.resume();
      await stream.received(count);
      expect(stream.events().map(({ feedsequence }) => feedsequence)).to.deep.equal(countFrom(1, count));
      stream.cut();
    } finally {
      await alone.stop();
    }
  });

  it('is for nobody but the machine of a registered system', async () => {
    const { subject } = await register(partners, { scopes: ['events:read'] });
    for (const [caller, status, code] of [
      [callerOf('PUBLIC'), 401, 'UNAUTHENTICATED'],
      [callerOf('SECRETARIAT'), 403, 'NOT_A_PARTNER_SYSTEM'],
      [machineOf({ subject: 'unknown', country: 'TH', scopes: ['events:read'] }), 403, 'NOT_REGISTERED'],
      [machineOf({ subject, country: 'VN', scopes: ['events:read'] }), 403, 'OTHER_COUNTRY'],
      [machineOf({ subject, country: 'TH', scopes: [] }), 403, 'SCOPE_MISSING'],
    ] as const) {
      for (const path of ['/events/stream', '/events']) {
        const answer = await fetch(`${partners.url}${path}`, { headers: await authorization(partners, caller) });
        expect(answer.status, `${path} for ${caller.role}`).to.equal(status);
        expect(answer.headers.get('content-type')).to.equal('application/problem+json');
        const problem = (await answer.json()) as { code: string; detail: string };
        expect(problem.code).to.equal(code);
        expect(problem.detail).to.match(/;/);
      }
    }
    const direct = await fetch(`${partners.url}/events/stream`);
    expect(direct.status).to.equal(401);
  });

  it('answers HEAD without a stream', async () => {
    const { caller } = await register(partners);
    const answer = await fetch(`${partners.url}/events/stream`, { method: 'HEAD', headers: await authorization(partners, caller) });
    expect(answer.status).to.equal(200);
    expect(answer.headers.get('content-type')).to.equal('text/event-stream; charset=utf-8');
  });
});
