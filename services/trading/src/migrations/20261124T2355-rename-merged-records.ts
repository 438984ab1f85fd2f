import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The table takes the name by which every service knows it. */
export class RenameMergedRecords1795564500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE merged_organization RENAME TO merged_record;
      ALTER INDEX merged_organization_pkey RENAME TO merged_record_pkey;
      ALTER INDEX merged_organization_by_survivor RENAME TO merged_record_by_survivor;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER INDEX merged_record_by_survivor RENAME TO merged_organization_by_survivor;
      ALTER INDEX merged_record_pkey RENAME TO merged_organization_pkey;
      ALTER TABLE merged_record RENAME TO merged_organization;
    `);
  }
}
