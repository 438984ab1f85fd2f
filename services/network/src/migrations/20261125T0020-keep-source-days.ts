import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when a source states what it states, so that an older release sets nothing back; notices that run on in a lapsed membership, on the desk. */
export class KeepSourceDays1795566000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organization ADD COLUMN source_modified_on date;
      COMMENT ON COLUMN organization.source_modified_on IS 'Day on which its source last changed what it states; none where it is not known.';
      DROP INDEX membership_notice_beside_renewal;
      CREATE INDEX membership_notice_beside_renewal ON membership (country, id) WHERE state IN ('RENEWAL_DUE', 'LAPSED') AND notice IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organization DROP COLUMN source_modified_on;
      DROP INDEX membership_notice_beside_renewal;
      CREATE INDEX membership_notice_beside_renewal ON membership (country, id) WHERE state = 'RENEWAL_DUE' AND notice IS NOT NULL;
    `);
  }
}
