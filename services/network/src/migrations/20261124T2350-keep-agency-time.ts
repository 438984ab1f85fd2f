import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an agency has left of its time once the applicant was asked; notices that the desk finds beside a renewal. */
export class KeepAgencyTime1795564200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE membership ADD COLUMN agency_time jsonb;
      COMMENT ON COLUMN membership.agency_time IS 'Of the agency: daysLeft, or overSince, when the applicant was last asked; null where nobody asked.';
      CREATE INDEX membership_notice_beside_renewal ON membership (country, id) WHERE state = 'RENEWAL_DUE' AND notice IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX membership_notice_beside_renewal; ALTER TABLE membership DROP COLUMN agency_time');
  }
}
