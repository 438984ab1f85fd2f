import { knownCalendars, setDeadlines } from '@cattc/deadlines';
import { countMembershipVersions, countOrganizationVersions, deadlinesOf, withStep } from '@cattc/network';
import pg from 'pg';
import type { BenchSystem } from '../bench-system.ts';
import { fillOrganizations, type SelectiveTerms } from '../list/fill.ts';
import type { Room } from '../room.ts';
import { lifeOf, standingOf, type Version } from './lives.ts';

/** A register with a membership for each organisation. */
export interface FilledRegister {
  readonly rows: number;
  readonly versions: number;
  readonly terms: SelectiveTerms;
  /** When the first membership began. */
  readonly since: Date;
}

interface KnownOrganization {
  readonly id: string;
  readonly number: number;
  readonly country: string;
  readonly types: Parameters<typeof countOrganizationVersions>[1][number]['types'];
}

const chunk = 1_000;

/** Fills an empty network with organisations, and with a membership of ten versions for each, by SQL: the rows that the services would have written, but for the events. */
export async function fillMembers(room: Room, system: BenchSystem, rows: number, say: (text: string) => void): Promise<FilledRegister> {
  const terms = await fillOrganizations(room, system, rows, say, standingOf);
  const client = await connect(room, system);
  const now = new Date();
  const manager = { query: async (text: string, values?: unknown[]) => (await client.query(text, values)).rows as never };
  const { rows: organizations } = await client.query<KnownOrganization>(
    `SELECT id, substring(domains[1] FROM '\\d+')::integer AS number, country, types FROM organization ORDER BY id`,
  );
  let versions = 0;
  let since = now;
  for (let from = 0; from < organizations.length; from += chunk) {
    room.signal.throwIfAborted();
    const some = organizations.slice(from, from + chunk);
    const lives = some.map(({ id, number, country }) => lifeOf(number, id, country, now));
    const all = lives.flat();
    versions += all.length;
    for (const { effectiveAt } of all) if (effectiveAt < since) since = effectiveAt;
    await client.query('BEGIN');
    await insertMemberships(client, lives);
    await setDeadlines(
      manager,
      knownCalendars,
      lives.flatMap((versions) => versions.slice(-1).flatMap(({ membership }) => deadlinesOf(membership))),
    );
    await insertTransitions(client, all);
    await countMembershipVersions(manager, all);
    await countOrganizationVersions(
      manager,
      some.map((organization) => ({ ...organization, version: 1 })),
      new Date(0),
    );
    await client.query('COMMIT');
  }
  for (const table of ['membership', 'transition', 'counted_membership', 'counted_organization', 'organization', 'deadline']) {
    await client.query(`VACUUM (ANALYZE) ${table}`);
  }
  await requireConsistency(client);
  await client.end();
  say(`${rows} memberships filled in, with ${versions} versions`);
  return { rows, versions, terms, since };
}

async function connect(room: Room, { file }: BenchSystem): Promise<pg.Client> {
  const url = file.databases.network?.migratorUrl;
  if (url === undefined) throw new Error('the system has no database of the network');
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  room.defer(() => client.end());
  return client;
}

async function insertMemberships(client: pg.Client, lives: readonly (readonly Version[])[]): Promise<void> {
  const last = lives.flatMap((versions) => {
    const newest = versions.at(-1);
    return newest === undefined ? [] : [withStep(newest.membership, knownCalendars)];
  });
  await client.query(
    `INSERT INTO membership (id, version, number, organization_id, country, tier, state, fields, sponsor_agency_id, valid_from, valid_to, applied_by,
       submitted_by, screened_by, recommended_by, state_since, effective_at, due_at, waits_for, created_at, updated_at)
     SELECT id, version, number, "organizationId", country, tier, state, fields, NULL, "validFrom", "validTo", "appliedBy",
       "submittedBy", "screenedBy", "recommendedBy", "stateSince", "effectiveAt", "dueAt", "waitsFor", "createdAt", "updatedAt"
     FROM json_to_recordset($1) AS r(id text, version integer, number text, "organizationId" text, country text, tier text, state text, fields text[],
       "validFrom" date, "validTo" date, "appliedBy" text, "submittedBy" text, "screenedBy" text, "recommendedBy" text, "stateSince" timestamptz,
       "effectiveAt" timestamptz, "dueAt" timestamptz, "waitsFor" text, "createdAt" timestamptz, "updatedAt" timestamptz)`,
    [JSON.stringify(last)],
  );
  await client.query(
    `UPDATE organization o SET membership_id = r.id, membership_state = r.state
     FROM json_to_recordset($1) AS r(id text, "organizationId" text, state text) WHERE o.id = r."organizationId"`,
    [JSON.stringify(last)],
  );
}

async function insertTransitions(client: pg.Client, versions: readonly Version[]): Promise<void> {
  const rows = versions.map(({ membership: { id, version, state, country }, action, fromState, effectiveAt, recordedAt }) => ({
    subject: id,
    version,
    action,
    from_state: fromState,
    to_state: state,
    country,
    recorded_at: recordedAt,
    effective_at: effectiveAt,
  }));
  await client.query(
    `INSERT INTO transition (subject, version, action, from_state, to_state, actor_role, actor_person, actor_country, recorded_at, effective_at, request_id)
     SELECT subject, version, action, from_state, to_state, 'SECRETARIAT', 'bench:secretary-1', country, recorded_at, effective_at, 'bench'
     FROM json_to_recordset($1) AS r(subject text, version integer, action text, from_state text, to_state text, country text, recorded_at timestamptz,
       effective_at timestamptz)`,
    [JSON.stringify(rows)],
  );
}

/** What the tables must agree in, as they do where the services write them. Each statement finds what does not. */
const disagreements: Readonly<Record<string, string>> = {
  'a version is counted as its history tells': `SELECT count(*) FROM counted_membership c FULL JOIN transition t ON t.subject = c.membership_id AND t.version = c.version
    WHERE c.state IS DISTINCT FROM t.to_state OR c.effective_at IS DISTINCT FROM t.effective_at OR c.recorded_at IS DISTINCT FROM t.recorded_at`,
  'a transition begins where the one before ended': `SELECT count(*) FROM (
      SELECT from_state, effective_at, version, lag(to_state) OVER w AS before, lag(effective_at) OVER w AS since FROM transition WINDOW w AS (PARTITION BY subject ORDER BY version)
    ) t WHERE from_state IS DISTINCT FROM before OR effective_at < since`,
  'a membership is as its last version': `SELECT count(*) FROM membership m JOIN counted_membership c ON c.membership_id = m.id AND c.version = m.version
    WHERE (m.organization_id, m.country, m.tier, m.state, m.fields, m.effective_at) IS DISTINCT FROM (c.organization_id, c.country, c.tier, c.state, c.fields, c.effective_at)`,
  'an organisation and its row in lists show its membership': `SELECT count(*) FROM membership m JOIN organization o ON o.id = m.organization_id LEFT JOIN listed_membership l ON l.organization_id = o.id
    WHERE o.membership_id <> m.id OR o.membership_state <> m.state OR (l.state, l.country) IS DISTINCT FROM (m.state, m.country)`,
};

async function requireConsistency(client: pg.Client): Promise<void> {
  for (const [rule, statement] of Object.entries(disagreements)) {
    const { rows } = await client.query<{ count: string }>(statement);
    if (rows[0]?.count !== '0') throw new Error(`filled wrongly: ${rows[0]?.count} rows against the rule that ${rule}`);
  }
}
