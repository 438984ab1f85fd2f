import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the source of an organisation said last, in short. */
export class AddSourceFingerprint1795557600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organization ADD COLUMN source_fingerprint text;
      COMMENT ON COLUMN organization.source_fingerprint IS 'Digest of what its source stated last; none where it is not known.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE organization DROP COLUMN source_fingerprint');
  }
}
