import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Survivors of merged organisations. */
export class FollowMerges1795518000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE merged_organization (
        id text COLLATE "C" PRIMARY KEY,
        survivor_id text COLLATE "C" NOT NULL
      );
      CREATE INDEX merged_organization_by_survivor ON merged_organization (survivor_id);
      COMMENT ON TABLE merged_organization IS 'What the id of a merged organisation means, from the events of network.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE merged_organization');
  }
}
