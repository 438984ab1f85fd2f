import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lines of the action plan that a listing is counted under. */
export class TagInitiatives1795570800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE listing ADD COLUMN initiatives text[] NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE listing DROP COLUMN initiatives');
  }
}
