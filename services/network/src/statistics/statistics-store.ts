import { textArray } from '@cattc/event-log';
import { addDays, dayIn } from '@cattc/formats';
import type { EntityManager } from 'typeorm';
import type { MembershipState, MembershipTier } from '../generated/resolvers.ts';
import { vocabulary } from '../generated/vocabulary.ts';
import type { Membership } from '../membership/membership.ts';
import { centreZone } from '../membership/membership-deadlines.ts';
import type { Organization } from '../organization/organization.ts';
import { keepPast, readKeptPast } from './kept-past-store.ts';
import { type CountedMembership, type CountedOrganization, MembershipPast } from './membership-past.ts';
import { usualDaysInStates } from './statistics.ts';

/** What is counted of a membership, as the log's events tell it too. */
type Counted = Pick<Membership, 'id' | 'version' | 'organizationId' | 'country' | 'tier' | 'state' | 'fields'>;

/** A version of a membership, since when it is so, and since when it is known. */
export interface MembershipVersion {
  readonly membership: Counted;
  readonly effectiveAt: Date;
  readonly recordedAt: Date;
}

/** Keeps what statistics count of memberships that are being written, in the same transaction: a row for each version, and none is ever changed. */
export async function countMembershipVersions(
  manager: Pick<EntityManager, 'query'>,
  versions: readonly MembershipVersion[],
): Promise<void> {
  if (versions.length === 0) return;
  await manager.query(
    `INSERT INTO counted_membership (membership_id, version, organization_id, country, tier, state, fields, effective_at, recorded_at)
     SELECT id, version, "organizationId", country, tier, state, fields, "effectiveAt", "recordedAt"
     FROM json_to_recordset($1) AS r(id text, version integer, "organizationId" text, country text, tier text, state text, fields text[],
       "effectiveAt" timestamptz, "recordedAt" timestamptz)`,
    [JSON.stringify(versions.map(({ membership, ...times }) => ({ ...membership, ...times })))],
  );
}

/** The same of organisations; only where their types are new or others than before. */
export async function countOrganizationVersions(
  manager: Pick<EntityManager, 'query'>,
  organizations: readonly Pick<Organization, 'id' | 'version' | 'types'>[],
  recordedAt: Date,
): Promise<void> {
  if (organizations.length === 0) return;
  await manager.query(
    `INSERT INTO counted_organization (organization_id, version, types, recorded_at)
     SELECT id, version, types, $2 FROM json_to_recordset($1) AS r(id text, version integer, types text[])`,
    [JSON.stringify(organizations.map(({ id, version, types }) => ({ id, version, types }))), recordedAt],
  );
}

/** Reads the past of all memberships up to what is committed. */
export interface PastReader {
  read(manager: EntityManager): Promise<MembershipPast>;
  /** Keeps what was read for the next start. */
  keep(writer: EntityManager): Promise<void>;
}

/**
 * Keeps the past in memory and reads on from where it was, at first from what an earlier service kept of it. Rows are found by the transaction that wrote them: what a reading could not see belonged to transactions that had
 * not ended then, none of them older than the oldest one running. Rows that come twice are passed over, as are those of a restored database, whose transactions are yet to come.
 */
export function createPastReader(pageSize = 10_000, enoughToKeep = 20_000): PastReader {
  let known: { readonly past: MembershipPast; readonly horizon: string | null } | null = null;
  let reading: Promise<unknown> = Promise.resolve();
  let next: Promise<MembershipPast> | null = null;

  const readOn = async (manager: EntityManager): Promise<MembershipPast> => {
    const [{ oldest }]: [{ oldest: string }] = await manager.query('SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS oldest');
    known ??= (await readKeptPast(manager)) ?? { past: new MembershipPast(), horizon: null };
    const { past, horizon } = known;
    await readRows(manager, past, horizon, pageSize);
    known = { past, horizon: oldest };
    return past;
  };

  return {
    // Who comes while others read on is served by the next reading, which sees what was committed when they came; all who wait share it.
    read(manager) {
      next ??= reading.then(() => {
        next = null;
        return readOn(manager);
      });
      reading = next.catch(() => undefined);
      return next;
    },
    async keep(writer) {
      if (known?.horizon != null) await keepPast(writer, { past: known.past, horizon: known.horizon }, enoughToKeep);
    },
  };
}

/** How many days memberships usually stay in a state; those of which enough is known. */
export interface UsualDays {
  read(manager: EntityManager, now: Date): Promise<ReadonlyMap<MembershipState, number>>;
}

/** Goes through the past once a day, of the centre, for what had ended by the end of the day before: a million versions take some 80 ms. */
export function createUsualDays(past: PastReader): UsualDays {
  let known: { readonly by: string; readonly days: ReturnType<UsualDays['read']> } | null = null;
  return {
    read(manager, now) {
      const by = addDays(dayIn(now, centreZone), -1);
      if (known?.by === by) return known.days;
      const reading = { by, days: past.read(manager).then((read) => usualDaysInStates(read, by)) };
      known = reading;
      reading.days.catch(() => {
        if (known === reading) known = null;
      });
      return reading.days;
    },
  };
}

/** Rows as lines of one text, whose values hold no spaces: a million rows are read in a third of the time that a million records take. */
const inLines = (
  rows: string,
) => `SELECT string_agg(concat_ws(' ', membership_id, version, organization_id, country, tier, state, array_to_string(fields, ','),
    (date_part('epoch', effective_at) * 1000)::bigint, (date_part('epoch', recorded_at) * 1000)::bigint), E'\\n' ORDER BY membership_id, version) AS lines
  FROM (${rows}) r`;

const [states, tiers] = (['MembershipState', 'MembershipTier'] as const).map(
  (name) => new Map((vocabulary[name] ?? []).map(({ code }) => [code, code])),
);

function readLines([row]: readonly { readonly lines: string | null }[]): CountedMembership[] {
  const rows: CountedMembership[] = [];
  for (const line of row?.lines?.split('\n') ?? []) {
    const [membershipId = '', version, organizationId = '', country = '', tier = '', state = '', fields, effectiveAt, recordedAt] =
      line.split(' ');
    const before = rows.at(-1);
    rows.push({
      membershipId: membershipId === before?.membershipId ? before.membershipId : ownText(membershipId),
      version: Number(version),
      organizationId: organizationId === before?.organizationId ? before.organizationId : ownText(organizationId),
      country,
      tier: tiers?.get(tier) as MembershipTier,
      state: states?.get(state) as MembershipState,
      fields: fields === undefined || fields === '' ? [] : fields.split(','),
      effectiveAt: Number(effectiveAt),
      recordedAt: Number(recordedAt),
    });
  }
  return rows;
}

/** A part of a text that is kept would keep the whole text in memory. */
function ownText(part: string): string {
  return Buffer.from(part, 'latin1').toString('latin1');
}

/** What was written since, or all, page by page. */
async function readRows(manager: EntityManager, past: MembershipPast, horizon: string | null, pageSize: number): Promise<void> {
  const written = horizon === null ? '' : 'AND written_by >= $4::xid8 AND written_by < pg_snapshot_xmax(pg_current_snapshot())';
  const page = `SELECT * FROM counted_membership WHERE (membership_id, version) > ($1, $2) ${written} ORDER BY membership_id, version LIMIT $3`;
  for (let after: readonly [string, number] = ['', 0]; ; ) {
    const rows = readLines(await manager.query(inLines(page), [...after, pageSize, ...(horizon === null ? [] : [horizon])]));
    await addOrganizations(manager, past, rows, horizon);
    for (const row of rows) past.addMembership(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = [last.membershipId, last.version];
  }
}

/** Of organisations that have a membership: all versions of those not known yet, and those written since. */
async function addOrganizations(
  manager: EntityManager,
  past: MembershipPast,
  rows: readonly CountedMembership[],
  horizon: string | null,
): Promise<void> {
  const ids = [...new Set(rows.map(({ organizationId }) => organizationId))];
  const unknown = new Set(ids.filter((id) => !past.knowsOrganization(id)));
  if (horizon === null && unknown.size === 0) return;
  const organizations: CountedOrganization[] = await manager.query(
    `SELECT organization_id AS "organizationId", version, types, round(date_part('epoch', recorded_at) * 1000) AS "recordedAt"
     FROM counted_organization
     WHERE organization_id = ANY($1::text[]) OR (written_by >= $2::xid8 AND written_by < pg_snapshot_xmax(pg_current_snapshot()))
     ORDER BY organization_id, version`,
    [textArray([...unknown]), horizon],
  );
  for (const row of organizations) {
    if (unknown.has(row.organizationId) || past.knowsOrganization(row.organizationId)) past.addOrganization(row);
  }
}
