import { expect } from 'chai';
import { follow, pull } from './feed-client.ts';
import {
  authorization,
  membershipEvent,
  organizationEvent,
  type PartnersUnderTest,
  register,
  startPartners,
} from './partners-under-test.ts';

const numbersOf = (events: readonly { feedsequence: string }[]) => events.map(({ feedsequence }) => Number(feedsequence));

describe('pulling a feed', () => {
  let partners: PartnersUnderTest;
  before(async () => {
    partners = await startPartners();
  });
  after(() => partners?.stop());

  it('gives the same bytes as the stream, batch after batch by the link to the next', async () => {
    const { caller } = await register(partners);
    await partners.publish(
      Array.from({ length: 25 }, (_, index) =>
        index % 3 === 0 ? membershipEvent('SUBMITTED') : organizationEvent({ name: `大学 ${index}` }),
      ),
    );
    const stream = await follow(partners, caller);
    await stream.received(25);
    stream.cut();
    const bodies: string[] = [];
    let path: string | undefined = '/events?limit=4';
    for (let batch = 0; batch < 7; batch += 1) {
      const pulled = await pull(partners, caller, path);
      expect(pulled.headers.get('content-type')).to.equal('application/cloudevents-batch+json; charset=utf-8');
      expect(pulled.headers.get('x-cursor')).to.equal(stream.messages[Math.min(batch * 4 + 3, 24)]?.id);
      bodies.push(pulled.body.slice(1, -1));
      path = pulled.next;
    }
    expect(bodies.join(',')).to.equal(stream.messages.map(({ data }) => data).join(','));
    const last = await pull(partners, caller, path);
    expect(last.body).to.equal('[]');
    expect(last.next).to.equal(path);
  });

  it('goes on behind what a filter left out, also where nothing is left', async () => {
    const { caller } = await register(partners);
    await partners.publish([...Array.from({ length: 30 }, () => organizationEvent()), membershipEvent('ACTIVE')]);
    const stream = await follow(partners, caller);
    await stream.received(31);
    stream.cut();
    const none = await pull(partners, caller, '?types=org.cattc.trading.*&limit=5');
    expect(none.body).to.equal('[]');
    expect(none.headers.get('x-cursor')).to.equal(stream.messages[30]?.id);
    expect(none.next).to.equal(`/events?types=org.cattc.trading.*&limit=5&after=${stream.messages[30]?.id}`);
    const one = await pull(partners, caller, '?types=org.cattc.network.membership.*&limit=5');
    const [member] = stream.messages.filter(({ data }) => data.includes('org.cattc.network.membership.approved.v1'));
    expect(one.body).to.equal(`[${member?.data}]`);
    const both = await pull(partners, caller, '?types=org.cattc.network.*,org.cattc.partners.feed.*&limit=1000');
    expect(both.json()).to.have.length(31);
  });

  it('waits for the next event, and no longer than it was asked to', async () => {
    const { caller, cursor } = await register(partners);
    const waiting = pull(partners, caller, `?after=${cursor}&wait=20`);
    const event = organizationEvent();
    await partners.publish([event]);
    expect((await waiting).json().map(({ id }: { id: string }) => id)).to.deep.equal([event.attributes.id]);
    const filtered = pull(partners, caller, '?wait=20&types=org.cattc.network.membership.*');
    const member = membershipEvent('SUBMITTED');
    await partners.publish([organizationEvent(), member]);
    expect((await filtered).json().map(({ id }: { id: string }) => id)).to.deep.equal([member.attributes.id]);
    const began = performance.now();
    const empty = await pull(partners, caller, '?after=head&wait=1');
    expect(empty.body).to.equal('[]');
    expect(performance.now() - began).to.be.within(900, 3_000);
  });

  it('gives as much at once as was asked for, 100 without a word', async () => {
    const { caller } = await register(partners);
    await partners.publish(Array.from({ length: 120 }, () => organizationEvent()));
    const stream = await follow(partners, caller);
    await stream.received(120);
    stream.cut();
    expect(numbersOf((await pull(partners, caller)).json())).to.have.length(100);
    expect(numbersOf((await pull(partners, caller, '?limit=1000')).json())).to.have.length(120);
    expect(numbersOf((await pull(partners, caller, '?limit=1')).json())).to.deep.equal([1]);
  });

  it('keeps a batch within bounds whatever the size of its events', async () => {
    const { caller } = await register(partners);
    const name = 'x'.repeat(600 * 1024);
    for (let sent = 0; sent < 6; sent += 1) await partners.publish([organizationEvent({ name })]);
    const stream = await follow(partners, caller);
    await stream.received(6);
    stream.cut();
    const first = await pull(partners, caller, '?limit=1000');
    expect(numbersOf(first.json())).to.deep.equal([1, 2, 3, 4]);
    expect(numbersOf((await pull(partners, caller, first.next)).json())).to.deep.equal([5, 6]);
  });

  it('refuses a cursor that is none, of another feed, or beyond the head, and names what is right', async () => {
    const { caller, cursor } = await register(partners);
    const other = await register(partners);
    const tag = cursor.slice(0, 6);
    for (const [after, code] of [
      ['nonsense', 'CURSOR_MALFORMED'],
      ['17', 'CURSOR_MALFORMED'],
      [`${tag}-1`, 'CURSOR_BEYOND_HEAD'],
      [other.cursor, 'CURSOR_OF_ANOTHER_FEED'],
    ] as const) {
      const pulled = await pull(partners, caller, `?after=${after}`);
      const stream = await fetch(`${partners.url}/events/stream`, {
        headers: { ...(await authorization(partners, caller)), 'last-event-id': after },
      });
      for (const answer of [
        { status: pulled.status, problem: pulled.json(), headers: pulled.headers },
        { status: stream.status, problem: await stream.json(), headers: stream.headers },
      ]) {
        expect(answer.headers.get('content-type')).to.equal('application/problem+json');
        expect(answer.problem).to.include({ status: 400, code });
        expect(answer.problem.detail).to.include(`${tag}-`);
        expect(answer.problem.requestId).to.be.a('string');
      }
    }
  });

  it('refuses parameters that it does not know, all at once', async () => {
    const { caller } = await register(partners);
    const answer = await pull(partners, caller, '?limit=0&since=yesterday&wait=99');
    expect(answer.status).to.equal(400);
    expect(answer.json().problems.map(({ parameter }: { parameter: string }) => parameter)).to.deep.equal(['since', 'limit', 'wait']);
    const post = await fetch(`${partners.url}/events`, { method: 'POST', headers: await authorization(partners, caller) });
    expect(post.status).to.equal(405);
  });
});
