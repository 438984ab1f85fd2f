import { expect } from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { type Invitation, invitationText } from './invitation.ts';

const invitation = (facts: Partial<Invitation> = {}): Invitation => ({
  uid: 'mtg_1@cattc.example',
  method: 'REQUEST',
  sequence: 0,
  saidAt: new Date('2026-03-01T00:00:00Z'),
  startsAt: new Date('2026-05-11T02:00:00Z'),
  endsAt: new Date('2026-05-11T05:30:00Z'),
  timeZone: 'Asia/Bangkok',
  title: 'Joint working group (2)',
  description: null,
  place: null,
  url: null,
  organizer: { name: 'WGR-2026-00001', email: 'no-reply@cattc.example' },
  attendees: [],
  ...facts,
});

/** What a program that others wrote makes of an invitation: times as instants, by the zone that the file itself explains. */
function readByOthers(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const component = calendar.getFirstSubcomponent('vevent');
  if (component === null) throw new Error('there is no event');
  const event = new ICAL.Event(component);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    status: component.getFirstPropertyValue('status'),
    summary: event.summary,
    description: event.description,
    location: event.location,
    wallClock: [event.startDate, event.endDate].map(String),
    instants: [event.startDate, event.endDate].map((time) => time.toJSDate().toISOString()),
    tzid: component.getFirstProperty('dtstart')?.getFirstParameter('tzid'),
    zones: zone === null ? [] : [zone.getFirstPropertyValue('tzid')],
    attendees: event.attendees.map((attendee) => [
      attendee.getFirstValue(),
      attendee.getFirstParameter('cn'),
      attendee.getFirstParameter('role'),
    ]),
    organizer: event.organizer,
  };
}

describe('an invitation', () => {
  it('is read by a program that others wrote as it was meant', () => {
    const read = readByOthers(
      invitationText(
        invitation({
          sequence: 3,
          title: '第二次会议; agenda, minutes\\notes',
          description: '1. First\n2. Second; with, commas',
          place: 'Nanning, 12 Xinghu Road',
          attendees: [
            { name: 'Li Hua; "Deputy", 主任', email: 'li@example.org', chairs: true },
            { name: 'Malee', email: 'malee@example.org', chairs: false },
          ],
        }),
      ),
    );
    expect(read).to.deep.equal({
      method: 'REQUEST',
      uid: 'mtg_1@cattc.example',
      sequence: 3,
      status: 'CONFIRMED',
      summary: '第二次会议; agenda, minutes\\notes',
      description: '1. First\n2. Second; with, commas',
      location: 'Nanning, 12 Xinghu Road',
      wallClock: ['2026-05-11T09:00:00', '2026-05-11T12:30:00'],
      instants: ['2026-05-11T02:00:00.000Z', '2026-05-11T05:30:00.000Z'],
      tzid: 'Asia/Bangkok',
      zones: ['Asia/Bangkok'],
      attendees: [
        ['MAILTO:li@example.org', "Li Hua; 'Deputy', 主任", 'CHAIR'],
        ['MAILTO:malee@example.org', 'Malee', 'REQ-PARTICIPANT'],
      ],
      organizer: 'mailto:no-reply@cattc.example',
    });
  });

  it('that is taken back keeps its name, and comes after what was said before', () => {
    const [request, cancel] = [invitation(), invitation({ method: 'CANCEL', sequence: 1 })].map((each) =>
      readByOthers(invitationText(each)),
    );
    expect(cancel).to.include({ method: 'CANCEL', status: 'CANCELLED', sequence: 1, uid: request?.uid });
  });

  it('says nothing else in another order or at another time: the same file', () => {
    expect(invitationText(invitation())).to.equal(invitationText(invitation()));
  });

  for (const [title, timeZone, startsAt, endsAt, wallClock] of [
    ['over midnight', 'Asia/Shanghai', '2026-05-11T14:00:00Z', '2026-05-11T18:00:00Z', ['2026-05-11T22:00:00', '2026-05-12T02:00:00']],
    [
      'in a zone of half an hour',
      'Asia/Yangon',
      '2026-05-11T02:00:00Z',
      '2026-05-11T03:00:00Z',
      ['2026-05-11T08:30:00', '2026-05-11T09:30:00'],
    ],
    [
      'behind the date line',
      'Pacific/Honolulu',
      '2026-05-11T02:00:00Z',
      '2026-05-11T04:00:00Z',
      ['2026-05-10T16:00:00', '2026-05-10T18:00:00'],
    ],
    [
      'before the date line',
      'Pacific/Kiritimati',
      '2026-05-11T09:30:00Z',
      '2026-05-11T11:00:00Z',
      ['2026-05-11T23:30:00', '2026-05-12T01:00:00'],
    ],
    [
      'the day on which Samoa went over it',
      'Pacific/Apia',
      '2011-12-30T09:30:00Z',
      '2011-12-30T10:30:00Z',
      ['2011-12-29T23:30:00', '2011-12-31T00:30:00'],
    ],
    [
      'while clocks are put forward',
      'Europe/Paris',
      '2026-03-29T00:30:00Z',
      '2026-03-29T01:30:00Z',
      ['2026-03-29T01:30:00', '2026-03-29T03:30:00'],
    ],
    [
      'after clocks were put back',
      'America/New_York',
      '2026-11-01T07:30:00Z',
      '2026-11-01T08:30:00Z',
      ['2026-11-01T02:30:00', '2026-11-01T03:30:00'],
    ],
  ] as const) {
    it(`is at the same time everywhere: ${title}`, () => {
      const read = readByOthers(invitationText(invitation({ timeZone, startsAt: new Date(startsAt), endsAt: new Date(endsAt) })));
      expect(read.wallClock).to.deep.equal(wallClock);
      expect(read.instants).to.deep.equal([startsAt, endsAt].map((instant) => new Date(instant).toISOString()));
    });
  }

  for (const timeZone of [
    'Asia/Shanghai',
    'Asia/Jakarta',
    'Asia/Dili',
    'Asia/Kathmandu',
    'Europe/Paris',
    'Australia/Lord_Howe',
    'America/Santiago',
  ]) {
    it(`is at the same time everywhere, whenever it is in ${timeZone}`, () => {
      const instants = fc.date({ min: new Date('2010-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
      fc.assert(
        fc.property(instants, fc.integer({ min: 1, max: 7 * 24 * 60 }), (instant, minutes) => {
          const startsAt = new Date(Math.floor(instant.getTime() / 60_000) * 60_000);
          const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
          // An hour that the clocks show twice has two instants for one name.
          fc.pre([startsAt, endsAt].every((time) => !isTwice(time, timeZone)));
          const read = readByOthers(invitationText(invitation({ timeZone, startsAt, endsAt })));
          expect(read.instants).to.deep.equal([startsAt.toISOString(), endsAt.toISOString()]);
        }),
        { seed: 20261124, numRuns: 60 },
      );
    });
  }

  it('keeps its lines short, and lets no text begin another line', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(texts, texts, (title, name) => {
        const clean = (text: string) => text.replace(/\p{C}/gu, ' ');
        const text = invitationText(
          invitation({
            title: `x\nATTENDEE:mailto:a@b.c ${clean(title)}`,
            attendees: [{ name: clean(name), email: 'a@example.org', chairs: false }],
          }),
        );
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).to.be.at.most(75);
        expect(readByOthers(text).attendees.map(([address]) => address)).to.deep.equal(['MAILTO:a@example.org']);
      }),
      { seed: 20261124, numRuns: 100 },
    );
  });
});

function isTwice(instant: Date, zone: string): boolean {
  const shown = (at: number) =>
    new Intl.DateTimeFormat('en', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' }).format(new Date(at));
  const own = shown(instant.getTime());
  return [-120, -60, -30, 30, 60, 120].some((minutes) => shown(instant.getTime() + minutes * 60_000) === own);
}
