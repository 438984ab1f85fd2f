import type { Service, System } from '@cattc/access';
import { services } from '@cattc/access';

/**
 * How the rows of a world become many: all of them at once, each copy a world of its own whose records refer to each other; and offers and documents once
 * more, as further ones of the same organisation.
 */
const wholeCopies = 110;
/** Of what there is much of already, and which nothing refers to. */
const copiesOfPast = 20;
const past = /^(?:transition|audit_entry|counted_)/;
const furtherCopies = 110;
/** What belongs to an organisation that has many of it. */
const further: Readonly<Partial<Record<Service, readonly string[]>>> = {
  network: ['document', 'transition'],
  talent: ['position', 'transition'],
  trading: ['listing', 'listing_term', 'transition'],
};
const furtherIds = /^(?:doc|pos|lst)_/;
/** What the services keep for themselves, and what there is one of whatever happens. */
const kept =
  /^(?:migrations|outbox|audit_seal|idempotent_answer|consumer_|parked_event|case_number|kept_past|event_journal|feed_entry|organization_word|organization_near_holder|country_group|document_record)/;

const typedId = /\b[a-z]{3}_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b/g;
const caseNumber = /\b([A-Z]{3}-\d{4}-)(\d+)\b/g;
/** There is one forum of a year. */
const year = /("year":\s?)(\d+)/g;
const instant = /\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})/g;
const orcid = /\b(\d{4})-\d{4}-(\d{4}-\d{3}[\dX])\b/g;
const subject = /"(test:[^"]+)"/g;
const rorId = /"(0[a-hj-km-np-tv-z0-9]{6}\d{2})"/g;

/** Gives one record more of a past than a page holds. */
export async function lengthenHistory({ databases }: Pick<System, 'databases'>, service: Service, subject: string): Promise<void> {
  await databases.query(
    service,
    `INSERT INTO transition SELECT (jsonb_populate_record(t, jsonb_build_object('version', n))).*
     FROM transition t, generate_series(1001, 1110) n WHERE t.subject = $1 AND t.version = 1`,
    [subject],
  );
}

interface Table {
  readonly name: string;
  readonly columns: string;
  /** The tables that its rows refer to. */
  readonly refersTo: readonly string[];
}

const tablesStatement = `
  SELECT table_name AS name, string_agg(format('%I', column_name), ', ') AS columns,
    ARRAY(SELECT confrelid::regclass::text FROM pg_constraint WHERE contype = 'f' AND conrelid = format('public.%I', table_name)::regclass) AS "refersTo"
  FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
  WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND is_generated = 'NEVER' AND is_identity = 'NO' GROUP BY table_name`;

/** Multiplies what each service stores, so that every list of records fills a page of a hundred. */
export async function copyWorld({ databases }: Pick<System, 'databases'>): Promise<void> {
  for (const service of services) {
    const tables = (await databases.query<Table & Record<string, unknown>>(service, tablesStatement)).filter(
      ({ name }) => !kept.test(name),
    );
    for (const { name, columns } of referredFirst(tables)) {
      const rows = await databases.query<{ row: string }>(service, `SELECT to_json(t)::text AS row FROM "${name}" t`);
      const copies = Array.from({ length: past.test(name) ? copiesOfPast : wholeCopies }, (_, copy) =>
        rows.map(({ row }) => wholeCopy(row, copy + 1)),
      );
      if (further[service]?.includes(name)) {
        const some =
          name === 'transition' ? rows.filter(({ row }) => furtherIds.test((JSON.parse(row) as { subject: string }).subject)) : rows;
        copies.push(...Array.from({ length: furtherCopies }, (_, copy) => some.map(({ row }) => furtherCopy(row, wholeCopies + copy + 1))));
      }
      const statement = `INSERT INTO "${name}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${name}", $1) ON CONFLICT DO NOTHING`;
      await databases.query(service, statement, [`[${copies.flat().join()}]`]);
      await databases.query(service, `ANALYZE "${name}"`);
    }
  }
}

function referredFirst(tables: readonly Table[]): readonly Table[] {
  const depth = (name: string): number => {
    const others = tables.find((table) => table.name === name)?.refersTo.filter((other) => other !== name) ?? [];
    return Math.max(0, ...others.map((other) => 1 + depth(other)));
  };
  return tables.toSorted((a, b) => depth(a.name) - depth(b.name));
}

/** A row as it is in another world, which is an hour older than the one before it. */
function wholeCopy(row: string, copy: number): string {
  const [decimal, hex] = [String(copy).padStart(4, '0'), copy.toString(16).padStart(4, '0')];
  return numbered(row, copy)
    .replace(typedId, (id) => `${earlier(id, copy)}${hex}`)
    .replace(instant, (text) => new Date(Date.parse(text) - copy * 3_600_000).toISOString())
    .replace(orcid, `$1-${decimal}-$2`)
    .replace(subject, `"$1-${copy}"`)
    .replace(rorId, (_, id: string) => `"${id.slice(0, 4)}${copy.toString(36).padStart(3, '0')}${id.slice(7)}"`)
    .replace(year, (_, name: string, of: string) => `${name}${Number(of) + 1_000 * copy}`)
    .replace(/("scheme":\s?"[A-Z_]+",\s?"country":\s?"[A-Z]{2}",\s?"value":\s?")/g, `$1${decimal}`);
}

/** A row as a further one of the same organisation. */
function furtherCopy(row: string, copy: number): string {
  return numbered(row, copy).replace(typedId, (id) =>
    furtherIds.test(id) ? `${earlier(id, copy)}${copy.toString(16).padStart(4, '0')}` : id,
  );
}

function numbered(row: string, copy: number): string {
  return row.replace(caseNumber, (_, prefix: string, number: string) => `${prefix}${Number(number) + copy * 1_000}`);
}

/** Ids are in the order of creation: their first digits are the time. The last four are the caller's to give. */
function earlier(id: string, copy: number): string {
  const made = Number.parseInt(id.slice(4, 12) + id.slice(13, 17), 16) - copy * 3_600_000;
  const time = made.toString(16).padStart(12, '0');
  return `${id.slice(0, 4)}${time.slice(0, 8)}-${time.slice(8)}${id.slice(17, -4)}`;
}
