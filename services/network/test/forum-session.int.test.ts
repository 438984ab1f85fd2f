import { callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import ICAL from 'ical.js';
import { accepted, mutate, nobody, organization, outboxOf, registered, secretariat, startNetwork } from './network-under-test.ts';

const whole = 'session { id state version startsAt endsAt room track kind roomCapacity speakers { name { value } organization { id } } }';
const text = (value: string, lang = 'en') => ({ value, lang });

describe('the programme of a forum', () => {
  let network: SubgraphUnderTest;
  let year = 2050;
  before(async () => {
    network = await startNetwork(() => new Date('2026-06-01T02:00:00.000Z'));
  });
  after(() => network?.stop());

  async function forum(more: object = {}): Promise<{ id: string; year: number }> {
    year += 1;
    const facts = { year, names: [text('Forum'), text('论坛', 'zh-Hans')], country: 'CN', city: 'Nanning', venue: 'The hall' };
    const days = { timeZone: 'Asia/Shanghai', startsOn: `${year}-09-16`, endsOn: `${year}-09-20`, ...more };
    const { id } = (await accepted(network, secretariat, 'announceForum', { ...facts, ...days }, 'forum { id }')).forum;
    return { id, year };
  }
  const sessionOf = ({ id, year: of }: { id: string; year: number }, from: string, to: string, more: object = {}) => ({
    ...{ forumId: id, kind: 'PARALLEL', titles: [text('Green energy'), text('绿色能源', 'zh-Hans')], room: 'Room 1' },
    ...{ startsAt: `${of}-09-${from}:00Z`, endsAt: `${of}-09-${to}:00Z`, ...more },
  });
  const plan = async (input: object) => (await accepted(network, secretariat, 'planForumSession', input, whole)).session;
  const eventsOf = async (subject: string) =>
    (await outboxOf(network)).map(({ attributes }) => JSON.parse(attributes)).filter((attributes) => attributes.subject === subject);

  it('a session lives from plan to cancellation: every fact is read back, one event each', async () => {
    const at = await forum();
    const organizationId = await registered(network, organization());
    const speakers = [{ names: [text('Somebody')], organizationId }, { names: [text('Nobody')] }];
    const more = { abstracts: [text('What is ahead')], track: 'Green', roomCapacity: 80, speakers };
    const session = await plan(sessionOf(at, '16T02:00', '16T03:00', more));
    expect(session).to.deep.include({ state: 'PLANNED', version: 1, kind: 'PARALLEL', room: 'Room 1', track: 'Green', roomCapacity: 80 });
    expect(session.speakers).to.deep.equal([
      { name: { value: 'Somebody' }, organization: { id: organizationId } },
      { name: { value: 'Nobody' }, organization: null },
    ]);
    const updated = { id: session.id, track: null, room: 'Room 2', expectedVersion: 1 };
    const { session: changed } = await accepted(network, secretariat, 'updateForumSession', updated, whole);
    expect(changed).to.deep.include({ version: 2, track: null, room: 'Room 2', roomCapacity: 80 });
    expect((await mutate(network, secretariat, 'updateForumSession', updated, whole)).code).to.equal('STALE_VERSION');
    await accepted(network, secretariat, 'cancelForumSession', { id: session.id, reason: 'NO_ROOM' }, whole);
    const document = `{ forumSession(id: "${session.id}") { state title(lang: "zh") { value } abstract { value } forum { id } history { action } actions { name allowed } } timeline(subject: "${session.id}") { totalCount } }`;
    const { data } = await network.ask(nobody, document);
    expect(data.forumSession).to.deep.include({
      ...{ state: 'CANCELLED', title: { value: '绿色能源' }, abstract: { value: 'What is ahead' }, forum: { id: at.id } },
      history: ['planForumSession', 'updateForumSession', 'cancelForumSession'].map((action) => ({ action })),
    });
    expect(data.timeline.totalCount).to.equal(3);
    const events = await eventsOf(session.id);
    expect(events.map(({ type, dataclassification }) => [type.split('.').at(-2), dataclassification])).to.deep.equal(
      ['planned', 'updated', 'cancelled'].map((event) => [event, 'PUBLIC']),
    );
    const all = JSON.stringify((await outboxOf(network)).filter(({ attributes }) => JSON.parse(attributes).subject === session.id));
    expect(all).to.not.match(/Somebody|Nobody/);
  });

  it('a room is taken once, however many ask for it at the same moment; a cancelled session leaves it', async () => {
    const at = await forum();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => mutate(network, secretariat, 'planForumSession', sessionOf(at, '17T02:00', '17T04:00'), whole)),
    );
    expect(answers.map(({ code }) => code).sort()).to.deep.equal([...Array(7).fill('ROOM_TAKEN'), undefined].sort());
    const { data } = await network.ask(nobody, `{ forumSessions(filter: { forumId: "${at.id}" }) { totalCount nodes { id } } }`);
    expect(data.forumSessions.totalCount).to.equal(1);
    await accepted(network, secretariat, 'cancelForumSession', { id: data.forumSessions.nodes[0].id, reason: 'MERGED' }, whole);
    await plan(sessionOf(at, '17T02:00', '17T04:00'));
    const asMember = callerOf('MEMBER', { organization: await registered(network, organization()) });
    expect((await mutate(network, asMember, 'planForumSession', sessionOf(at, '18T02:00', '18T04:00'), whole)).code).to.not.equal(
      undefined,
    );
  });

  it('a forum keeps the days of its sessions', async () => {
    const at = await forum();
    await plan(sessionOf(at, '20T02:00', '20T04:00'));
    const shorter = { id: at.id, endsOn: `${at.year}-09-19` };
    expect((await mutate(network, secretariat, 'updateForum', shorter, 'forum { id }')).code).to.equal('SESSIONS_OUTSIDE');
    const outside = sessionOf(at, '21T02:00', '21T04:00');
    expect((await mutate(network, secretariat, 'planForumSession', outside, whole)).code).to.equal('OUTSIDE_FORUM');
  });

  it('is read as iCalendar by a program that others wrote: whole, and the sessions that somebody chose', async () => {
    const at = await forum();
    const first = await plan(sessionOf(at, '16T02:00', '16T03:00', { track: 'Green' }));
    const late = await plan(sessionOf(at, '17T15:00', '17T17:30'));
    const gone = await plan(sessionOf(at, '18T02:00', '18T03:00'));
    await accepted(network, secretariat, 'cancelForumSession', { id: gone.id, reason: 'NO_ROOM' }, whole);
    const read = async (args: string) => {
      const { data } = await network.ask(nobody, `{ forum(id: "${at.id}") { programme${args} } }`);
      const calendar = new ICAL.Component(ICAL.parse(data.forum.programme));
      expect(calendar.getFirstPropertyValue('method')).to.equal('PUBLISH');
      return calendar.getAllSubcomponents('vevent').map((component) => {
        const event = new ICAL.Event(component);
        return {
          ...{ id: event.uid.split('@')[0], summary: event.summary, location: event.location, wallClock: event.startDate.toString() },
          ...{ instant: event.endDate.toJSDate().toISOString(), status: component.getFirstPropertyValue('status') },
        };
      });
    };
    const place = 'Room 1, The hall, Nanning';
    const expected = [
      [first, `${at.year}-09-16T10:00:00`, 'CONFIRMED'],
      [late, `${at.year}-09-17T23:00:00`, 'CONFIRMED'],
      [gone, `${at.year}-09-18T10:00:00`, 'CANCELLED'],
    ].map(([{ id, endsAt }, wallClock, status]) => ({
      ...{ id, summary: '绿色能源', location: place, wallClock, instant: new Date(endsAt).toISOString(), status },
    }));
    expect(await read('(lang: "zh")')).to.deep.equal(expected);
    expect((await read(`(sessionIds: ["${late.id}"])`)).map(({ id, summary }) => [id, summary])).to.deep.equal([[late.id, 'Green energy']]);
    expect((await read('(tracks: ["Green"])')).map(({ id }) => id)).to.deep.equal([first.id]);
    await accepted(network, secretariat, 'cancelForum', { id: at.id, reason: 'FORCE_MAJEURE' }, 'forum { id }');
    expect(new Set((await read('')).map(({ status }) => status))).to.deep.equal(new Set(['CANCELLED']));
  });

  it('pages and narrows a list by room, track, kind, state and time', async () => {
    const at = await forum();
    const made: { id: string }[] = [];
    for (const hour of ['02', '03', '04', '05']) {
      const more = { track: hour < '04' ? 'A' : 'B', kind: hour === '05' ? 'SIGNING' : 'PARALLEL' };
      made.push(await plan(sessionOf(at, `16T${hour}:00`, `16T${hour}:30`, more)));
    }
    const list = async (filter: string, rest = '') => {
      const document = `{ forumSessions(filter: { forumId: "${at.id}" ${filter} } ${rest}) { nodes { id } pageInfo { endCursor hasNextPage } } }`;
      return (await network.ask(nobody, document)).data.forumSessions;
    };
    const placesOf = (page: { nodes: { id: string }[] }) => page.nodes.map(({ id }) => made.findIndex((session) => session.id === id));
    expect(placesOf(await list('tracks: ["A"]'))).to.deep.equal([0, 1]);
    expect(placesOf(await list('kinds: [SIGNING]'))).to.deep.equal([3]);
    expect(placesOf(await list('rooms: ["ROOM 1"]', 'orderBy: STARTS_DESC'))).to.deep.equal([3, 2, 1, 0]);
    expect(placesOf(await list('states: [CANCELLED]'))).to.deep.equal([]);
    expect(placesOf(await list(`from: "${at.year}-09-16T02:30:00Z" to: "${at.year}-09-16T04:00:00Z"`))).to.deep.equal([1]);
    const page = await list('', 'first: 3');
    expect(placesOf(page)).to.deep.equal([0, 1, 2]);
    expect(placesOf(await list('', `first: 3 after: "${page.pageInfo.endCursor}"`))).to.deep.equal([3]);
  });

  it('is counted, with its delegates, as a fold of the events counts them', async () => {
    const at = await forum({ capacity: 3, perOrganization: 10, registrationClosesOn: `${year + 1}-08-31` });
    await accepted(network, secretariat, 'openForumRegistration', { id: at.id }, 'forum { id }');
    const delegates = [];
    for (const country of ['TH', 'VN']) {
      const member = await registered(
        network,
        organization({ country, names: [{ value: `Sender ${country}`, lang: 'en', kind: 'LABEL' }] }),
      );
      const membership = member.replace('org', 'mem');
      await network.databases.query(
        'network',
        `INSERT INTO membership (id, version, number, organization_id, country, tier, state, fields, valid_from, valid_to, state_since, effective_at, created_at, updated_at)
         VALUES ($1, 1, $1, $2, $3, 'STANDARD', 'ACTIVE', '{}', '2026-01-01', '2029-12-31', '2026-01-01', '2026-01-01', now(), now())`,
        [membership, member, country],
      );
      await network.databases.query('network', `UPDATE organization SET membership_id = $1, membership_state = 'ACTIVE' WHERE id = $2`, [
        membership,
        member,
      ]);
      for (let index = 0; index < 3; index += 1) {
        const person = { name: 'Somebody', email: `${country}-${index}@example.org`, languages: ['en'] };
        const input = { forumId: at.id, organizationId: member, ...person };
        delegates.push((await accepted(network, secretariat, 'registerDelegate', input, 'delegate { id }')).delegate.id);
      }
    }
    await accepted(network, secretariat, 'withdrawDelegate', { id: delegates[0], reason: 'CANNOT_TRAVEL' }, 'delegate { id }');
    await plan(sessionOf(at, '16T02:00', '16T03:00'));
    const gone = await plan(sessionOf(at, '16T03:00', '16T04:00', { kind: 'LAUNCH' }));
    await accepted(network, secretariat, 'cancelForumSession', { id: gone.id, reason: 'NO_ROOM' }, whole);

    const document = `{ forum(id: "${at.id}") { statistics { delegates { country { code } state count } sessions { kind state count } } } }`;
    const { statistics } = (await network.ask(nobody, document)).data.forum;
    const last = new Map<string, { forumId?: string; country: string; kind?: string; state: string }>();
    for (const { attributes, data } of await outboxOf(network)) {
      const view = JSON.parse(data).after ?? JSON.parse(data);
      if (view.forumId === at.id) last.set(JSON.parse(attributes).subject, view);
    }
    const fold = (prefix: string, keyOf: (view: { country: string; kind?: string; state: string }) => string) => {
      const counts = new Map<string, number>();
      for (const [subject, view] of last) {
        if (subject.startsWith(prefix)) counts.set(keyOf(view), (counts.get(keyOf(view)) ?? 0) + 1);
      }
      return [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
    };
    expect(last.size).to.equal(8);
    expect(
      statistics.delegates.map((row: { country: { code: string }; state: string; count: number }) => [
        `${row.country.code} ${row.state}`,
        row.count,
      ]),
    ).to.deep.equal(fold('dlg', ({ country, state }) => `${country} ${state}`));
    expect(
      statistics.sessions.map((row: { kind: string; state: string; count: number }) => [`${row.kind} ${row.state}`, row.count]),
    ).to.deep.equal(fold('ses', ({ kind, state }) => `${kind} ${state}`));
  });
});
