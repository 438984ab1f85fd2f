import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Possible duplicates as cases of the desk, and the keys by which similar names are found. */
export class FindDuplicates1795562400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organization_near_key (
        key integer NOT NULL,
        id text COLLATE "C" NOT NULL,
        PRIMARY KEY (key, id)
      );
      COMMENT ON TABLE organization_near_key IS 'Keys of which similar names share at least one, see similarityKeys. Of records from before they have none until they change.';

      CREATE TABLE duplicate (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        first_id text COLLATE "C" NOT NULL,
        second_id text COLLATE "C" NOT NULL,
        countries text[] NOT NULL,
        reasons text[] NOT NULL,
        score integer NOT NULL,
        name_similarity integer NOT NULL,
        state text NOT NULL,
        dismissed_reasons text[] NOT NULL,
        found_at timestamptz NOT NULL,
        UNIQUE (first_id, second_id),
        CHECK (first_id < second_id)
      );
      COMMENT ON COLUMN duplicate.version IS 'Counts what was decided on it.';
      COMMENT ON COLUMN duplicate.reasons IS 'None where nothing speaks for it any more: then it is in no list.';
      CREATE INDEX duplicate_by_second ON duplicate (second_id);
      CREATE INDEX duplicate_by_score ON duplicate (state, score DESC, id DESC);
      CREATE INDEX duplicate_by_state ON duplicate (state, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE duplicate, organization_near_key');
  }
}
