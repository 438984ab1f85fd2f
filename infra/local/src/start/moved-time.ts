import type { ClockSetting } from '@cattc/server';
import pg from 'pg';
import { StartFault } from './fault.ts';

/** What `--now` asks for. */
export interface AskedTime {
  readonly at: Date;
  /** A whole day was named: any time of it will do. */
  readonly isDay: boolean;
}

const dayMs = 86_400_000;

/**
 * The time that a start lives by; undefined for the machine's. It never goes back behind the last change that is recorded: what was decided later would have happened before it
 * was decided. The same day again goes on where it was left.
 */
export function settleTime(asked: AskedTime | undefined, latest: Date | null, now: Date): ClockSetting | undefined {
  const wanted = asked?.at ?? now;
  if (latest === null || latest <= wanted) return asked === undefined ? undefined : { at: wanted, since: now };
  if (asked?.isDay === true && latest.getTime() < wanted.getTime() + dayMs) return { at: new Date(latest.getTime() + 1_000), since: now };
  const left = new Date(Math.ceil((latest.getTime() + 1) / 1_000) * 1_000).toISOString().replace('.000Z', 'Z');
  throw new StartFault(
    `The time of this system was moved: its last change is of ${clockText(latest)}, and ${asked === undefined ? 'now it is' : '--now is'} ${clockText(wanted)}. ` +
      `Time does not go back over what is recorded. Go on from there with --now ${left}, or a later time; or begin anew with --reset, or in another folder with --data.`,
  );
}

/** `2027-03-01 08:00 UTC` */
export function clockText(instant: Date): string {
  return `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** When the last change was recorded in any of these databases; null where there is none. */
export async function latestChange(urls: readonly string[]): Promise<Date | null> {
  const found = await Promise.all(urls.map(latestIn));
  return found.reduce((latest, each) => (latest === null || (each !== null && each > latest) ? each : latest), null);
}

async function latestIn(url: string): Promise<Date | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ exists: boolean }>(`SELECT to_regclass('public.transition') IS NOT NULL AS exists`);
    if (tables[0]?.exists !== true) return null;
    const { rows } = await client.query<{ latest: Date | null }>('SELECT max(recorded_at) AS latest FROM transition');
    return rows[0]?.latest ?? null;
  } finally {
    await client.end();
  }
}
