import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Survivors of merged organisations; a row of `member` for each membership, as merges bring several to one organisation. */
export class FollowMerges1795518000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE merged_organization (
        id text COLLATE "C" PRIMARY KEY,
        survivor_id text COLLATE "C" NOT NULL
      );
      CREATE INDEX merged_organization_by_survivor ON merged_organization (survivor_id);
      COMMENT ON TABLE merged_organization IS 'What the id of a merged organisation means, from the events of network.';

      ALTER TABLE member DROP CONSTRAINT member_pkey;
      ALTER TABLE member ADD PRIMARY KEY (membership_id);
      CREATE INDEX member_by_organization ON member (organization_id, membership_id);
      COMMENT ON TABLE member IS 'Memberships as the events of network tell of them.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX member_by_organization;
      DELETE FROM member m WHERE EXISTS (
        SELECT 1 FROM member o WHERE o.organization_id = m.organization_id AND o.membership_id > m.membership_id
      );
      ALTER TABLE member DROP CONSTRAINT member_pkey;
      ALTER TABLE member ADD PRIMARY KEY (organization_id);
      DROP TABLE merged_organization;
    `);
  }
}
