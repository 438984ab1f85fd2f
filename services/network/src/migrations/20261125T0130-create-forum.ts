import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Forums and their delegates. */
export class CreateForum1795570200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE forum (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        year integer NOT NULL,
        number integer,
        state text NOT NULL,
        names jsonb NOT NULL,
        themes jsonb NOT NULL,
        country text NOT NULL,
        city text NOT NULL,
        venue text,
        time_zone text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        capacity integer,
        per_organization integer NOT NULL,
        registration_closes_on date,
        effective_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX forum_of_year ON forum (year) WHERE state <> 'CANCELLED';
      CREATE INDEX forum_by_start ON forum (starts_on, id);

      CREATE TABLE delegate (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        forum_id text COLLATE "C" NOT NULL REFERENCES forum (id),
        organization_id text COLLATE "C" NOT NULL REFERENCES organization (id),
        country text NOT NULL,
        state text NOT NULL,
        name text NOT NULL,
        email text NOT NULL,
        position text,
        languages text[] NOT NULL,
        effective_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX delegate_by_forum ON delegate (forum_id, state, id);
      CREATE INDEX delegate_by_organization ON delegate (organization_id, id);
      CREATE UNIQUE INDEX delegate_by_email ON delegate (forum_id, lower(email)) WHERE state <> 'WITHDRAWN';

      CREATE VIEW delegate_record AS
        SELECT d.id, d.version, d.forum_id, COALESCE(o.survivor_id, d.organization_id) AS organization_id, d.country, d.state, d.name, d.email, d.position, d.languages,
          d.effective_at, d.created_at, d.updated_at
        FROM delegate d JOIN organization o ON o.id = d.organization_id;
      COMMENT ON VIEW delegate_record IS 'Delegates as they are sent today: by the survivor where an organisation was merged.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW delegate_record; DROP TABLE delegate; DROP TABLE forum');
  }
}
