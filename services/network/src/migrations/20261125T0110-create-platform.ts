import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Innovation platforms. */
export class CreatePlatform1795569000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE platform (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        number text NOT NULL UNIQUE,
        kind text NOT NULL,
        country text NOT NULL,
        state text NOT NULL,
        names jsonb NOT NULL,
        host_ids text[] NOT NULL,
        city text,
        mechanism_id text COLLATE "C" REFERENCES mechanism (id),
        website text,
        programmes text[] NOT NULL,
        contact jsonb,
        document_ids text[] NOT NULL,
        opened_on date,
        closed_on date,
        effective_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX platform_by_country ON platform (country, id);
      CREATE INDEX platform_by_state ON platform (state, id);
      CREATE INDEX platform_by_kind ON platform (kind, id);
      CREATE INDEX platform_by_opening ON platform (opened_on) WHERE opened_on IS NOT NULL;
      CREATE INDEX platform_by_mechanism ON platform (mechanism_id, id) WHERE mechanism_id IS NOT NULL;
      CREATE INDEX platform_by_host ON platform USING gin (host_ids);

      CREATE VIEW platform_record AS
        SELECT p.id, p.version, p.number, p.kind, p.country, p.state, p.names,
          ARRAY(SELECT COALESCE(o.survivor_id, h.id) FROM unnest(p.host_ids) WITH ORDINALITY AS h(id, place) LEFT JOIN organization o ON o.id = h.id
            GROUP BY 1 ORDER BY min(h.place)) AS host_ids,
          p.city, p.mechanism_id, p.website, p.programmes, p.contact, p.document_ids, p.opened_on, p.closed_on, p.effective_at, p.created_at, p.updated_at
        FROM platform p;
      COMMENT ON VIEW platform_record IS 'Platforms as they are hosted today: by the survivor where an organisation was merged.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW platform_record; DROP TABLE platform');
  }
}
