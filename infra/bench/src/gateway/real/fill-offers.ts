import pg from 'pg';
import type { BenchSystem } from '../../bench-system.ts';
import type { Room } from '../../room.ts';

const listings = `
  INSERT INTO listing (id, version, number, owner_id, country, kind, state, blocks, title, summary, description, advantages, ipc, sdg, transfer_modes,
    countries_offered, countries_excluded, completeness, editors, published_at, created_at, updated_at)
  SELECT 'lst_' || substr(o.id, 5, 35) || n, 1, 'LST-B' || o.place || '-' || n, o.id, 'CN', CASE n WHEN 1 THEN 'TECHNOLOGY_REQUEST' ELSE 'TECHNOLOGY_OFFER' END, 'PUBLISHED', '[]',
    jsonb_build_array(jsonb_build_object('value', 'Listing ' || n || ' of ' || o.place, 'lang', 'en', 'provenance', 'HUMAN')), '[]', '[]', '[]', '{}', '{}', '{}',
    '{}', '{}', 50, '{}', now() - make_interval(mins => n), now() - interval '1 day', now()
  FROM unnest($1::text[]) WITH ORDINALITY AS o(id, place), generate_series(1, 3) AS n`;
const positions = `
  INSERT INTO position (id, version, number, host_id, country, state, blocked_by, title, summary, fields, skills, languages, stages, months, places,
    opened_at, created_at, updated_at, field_keys, language_keys, search)
  SELECT 'pos_' || substr(o.id, 5, 35) || n, 1, 'POS-B' || o.place || '-' || n, o.id, 'CN', 'OPEN', '{}',
    jsonb_build_array(jsonb_build_object('value', 'Stay ' || n || ' at ' || o.place, 'lang', 'en', 'provenance', 'HUMAN')), '[]', '{}', '{}', '[]', '{}', 6 + n, n,
    now() - make_interval(mins => n), now() - interval '1 day', now(), '{}', '{}', ''
  FROM unnest($1::text[]) WITH ORDINALITY AS o(id, place), generate_series(1, 2) AS n`;

/** Three listings and two positions of each organisation of a filled register, by SQL. */
export async function fillOffers(room: Room, { file: { databases } }: BenchSystem): Promise<void> {
  const open = async (name: string): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: databases[name]?.migratorUrl });
    client.on('error', () => undefined);
    await client.connect();
    room.defer(() => client.end());
    return client;
  };
  const [network, trading, talent] = await Promise.all(['network', 'trading', 'talent'].map(open));
  const { rows } = (await network?.query<{ id: string }>('SELECT id FROM organization ORDER BY id')) ?? { rows: [] };
  const ids = rows.map(({ id }) => id);
  await trading?.query(listings, [ids]);
  await talent?.query(positions, [ids]);
  await trading?.query('VACUUM (ANALYZE) listing');
  await talent?.query('VACUUM (ANALYZE) position');
  await Promise.all([network?.end(), trading?.end(), talent?.end()]);
}
