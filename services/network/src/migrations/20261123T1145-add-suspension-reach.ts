import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Under which mandates a suspension shuts a person out: under every one, where it was made before this was told. */
export class AddSuspensionReach1795434300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person ADD COLUMN suspension_reach text;
      UPDATE person SET suspension_reach = 'EVERY_MANDATE' WHERE state = 'SUSPENDED';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE person DROP COLUMN suspension_reach');
  }
}
