import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lines of the action plan that a position is counted under. */
export class TagInitiatives1795570800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE position ADD COLUMN initiatives text[] NOT NULL DEFAULT '{}'`);
    await runner.query(`CREATE INDEX position_by_initiative ON position USING gin (initiatives) WHERE initiatives <> '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE position DROP COLUMN initiatives');
  }
}
