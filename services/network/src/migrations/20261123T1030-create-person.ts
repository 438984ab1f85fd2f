import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Persons and the mandates that they hold. */
export class CreatePerson1795429800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        subject text COLLATE "C" NOT NULL UNIQUE,
        name text,
        state text NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      COMMENT ON COLUMN person.subject IS 'The issuer by its configured name, a colon, and the sub of its tokens.';
      CREATE INDEX person_by_state ON person (state, id);

      CREATE TABLE mandate (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        number text NOT NULL UNIQUE,
        person_id text COLLATE "C" NOT NULL REFERENCES person (id),
        subject text COLLATE "C" NOT NULL,
        role text NOT NULL,
        organization_id text COLLATE "C" REFERENCES organization (id),
        profile_id text COLLATE "C",
        country text,
        may text NOT NULL,
        scopes text[] NOT NULL,
        "from" date NOT NULL,
        "to" date,
        deputy_of text COLLATE "C" REFERENCES mandate (id),
        state text NOT NULL,
        granted_by text COLLATE "C" NOT NULL,
        granted_under text COLLATE "C" NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      COMMENT ON COLUMN mandate.subject IS 'That of its person, which never changes: lists are filtered by it.';
      CREATE INDEX mandate_by_person ON mandate (person_id, id);
      CREATE INDEX mandate_by_subject ON mandate (subject, id);
      CREATE INDEX mandate_by_giver ON mandate (granted_by, id);
      CREATE INDEX mandate_by_organization ON mandate (organization_id, id) WHERE organization_id IS NOT NULL;
      CREATE INDEX mandate_by_country ON mandate (country, id) WHERE country IS NOT NULL;
      CREATE INDEX mandate_by_role ON mandate (role, id);
      CREATE INDEX mandate_by_represented ON mandate (deputy_of, id) WHERE deputy_of IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mandate, person');
  }
}
