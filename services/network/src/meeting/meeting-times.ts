import { offsetAt } from '@cattc/formats';
import { centreZone } from '../membership/membership-deadlines.ts';
import type { Meeting } from './meeting.ts';

/** The zones of the capitals of countries with which China has mechanisms, or may have; of the others the place's zone has to do. */
const capitalZones: Readonly<Record<string, string>> = {
  BN: 'Asia/Brunei',
  ID: 'Asia/Jakarta',
  KH: 'Asia/Phnom_Penh',
  LA: 'Asia/Vientiane',
  MM: 'Asia/Yangon',
  MY: 'Asia/Kuala_Lumpur',
  PH: 'Asia/Manila',
  SG: 'Asia/Singapore',
  TH: 'Asia/Bangkok',
  TL: 'Asia/Dili',
  VN: 'Asia/Ho_Chi_Minh',
};

export interface LocalTime {
  readonly timeZone: string;
  /** What the wall clock shows, such as 2026-03-01T09:00:00. */
  readonly startsAt: string;
  readonly endsAt: string;
}

/** A meeting on the wall clocks of both capitals and of its place, each zone once. */
export function localTimesOf({
  startsAt,
  endsAt,
  timeZone,
  country,
}: Pick<Meeting, 'startsAt' | 'endsAt' | 'timeZone' | 'country'>): LocalTime[] {
  const zones = new Set([centreZone, capitalZones[country] ?? timeZone, timeZone]);
  return [...zones].map((zone) => ({ timeZone: zone, startsAt: wallClock(startsAt, zone), endsAt: wallClock(endsAt, zone) }));
}

function wallClock(instant: string, zone: string): string {
  const at = new Date(instant);
  return new Date(at.getTime() + offsetAt(at, zone)).toISOString().slice(0, 19);
}
