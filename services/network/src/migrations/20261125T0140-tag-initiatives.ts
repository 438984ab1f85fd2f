import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['organization', 'mechanism', 'platform', 'meeting'];

/** Lines of the action plan, on what is counted under them. */
export class TagInitiatives1795570800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN initiatives text[] NOT NULL DEFAULT '{}'`);
      await runner.query(`CREATE INDEX ${table}_by_initiative ON ${table} USING gin (initiatives) WHERE initiatives <> '{}'`);
    }
    await runner.query(`
      CREATE OR REPLACE VIEW platform_record AS
        SELECT p.id, p.version, p.number, p.kind, p.country, p.state, p.names,
          ARRAY(SELECT COALESCE(o.survivor_id, h.id) FROM unnest(p.host_ids) WITH ORDINALITY AS h(id, place) LEFT JOIN organization o ON o.id = h.id
            GROUP BY 1 ORDER BY min(h.place)) AS host_ids,
          p.city, p.mechanism_id, p.website, p.programmes, p.contact, p.document_ids, p.opened_on, p.closed_on, p.effective_at, p.created_at, p.updated_at,
          p.initiatives
        FROM platform p
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW platform_record;
      CREATE VIEW platform_record AS
        SELECT p.id, p.version, p.number, p.kind, p.country, p.state, p.names,
          ARRAY(SELECT COALESCE(o.survivor_id, h.id) FROM unnest(p.host_ids) WITH ORDINALITY AS h(id, place) LEFT JOIN organization o ON o.id = h.id
            GROUP BY 1 ORDER BY min(h.place)) AS host_ids,
          p.city, p.mechanism_id, p.website, p.programmes, p.contact, p.document_ids, p.opened_on, p.closed_on, p.effective_at, p.created_at, p.updated_at
        FROM platform p;
      COMMENT ON VIEW platform_record IS 'Platforms as they are hosted today: by the survivor where an organisation was merged.';
    `);
    for (const table of tables) await runner.query(`ALTER TABLE ${table} DROP COLUMN initiatives`);
  }
}
