import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the id of a merged organisation leads. */
export class MergeOrganizations1795514400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organization
        ADD COLUMN merged_into text COLLATE "C" REFERENCES organization (id),
        ADD COLUMN survivor_id text COLLATE "C" REFERENCES organization (id),
        ADD COLUMN merged_at timestamptz,
        ADD CONSTRAINT organization_merged CHECK (
          (merged_into IS NULL) = (survivor_id IS NULL) AND (merged_into IS NULL) = (merged_at IS NULL) AND survivor_id <> id
        );
      COMMENT ON COLUMN organization.merged_into IS 'The record that this one was merged into.';
      COMMENT ON COLUMN organization.survivor_id IS 'The record at the end of all merges, which this id answers; none for a record that stands for itself.';
      CREATE INDEX organization_by_survivor ON organization (survivor_id, merged_at DESC, id) WHERE survivor_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE organization DROP COLUMN merged_at, DROP COLUMN survivor_id, DROP COLUMN merged_into');
  }
}
