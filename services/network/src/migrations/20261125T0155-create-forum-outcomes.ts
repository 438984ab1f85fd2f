import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was launched and signed at forums. */
export class CreateForumOutcomes1795571700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE launch (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        forum_id text COLLATE "C" NOT NULL REFERENCES forum (id),
        country text NOT NULL,
        kind text NOT NULL,
        state text NOT NULL,
        titles jsonb NOT NULL,
        abouts jsonb NOT NULL,
        organization_ids text[] NOT NULL,
        listing_id text COLLATE "C",
        platform_id text COLLATE "C" REFERENCES platform (id),
        mechanism_id text COLLATE "C" REFERENCES mechanism (id),
        initiatives text[] NOT NULL,
        launched_on date NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CHECK (num_nonnulls(listing_id, platform_id, mechanism_id) <= 1)
      );
      CREATE INDEX launch_by_forum ON launch (forum_id, id);
      CREATE INDEX launch_by_organization ON launch USING gin (organization_ids);
      CREATE INDEX launch_by_initiative ON launch USING gin (initiatives) WHERE initiatives <> '{}';

      CREATE TABLE signing (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        forum_id text COLLATE "C" NOT NULL REFERENCES forum (id),
        countries text[] NOT NULL,
        kind text NOT NULL,
        state text NOT NULL,
        titles jsonb NOT NULL,
        party_ids text[] NOT NULL,
        signed_on date NOT NULL,
        contract_ref text,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX signing_by_forum ON signing (forum_id, id);
      CREATE INDEX signing_by_party ON signing USING gin (party_ids);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE signing; DROP TABLE launch');
  }
}
