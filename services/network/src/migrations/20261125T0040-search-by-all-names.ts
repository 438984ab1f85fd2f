import type { MigrationInterface, QueryRunner } from 'typeorm';

/** All names are found by their beginnings, through an index of whole names in place of the one that knew very names alone. Rows are of version 0 until the service has written them anew. */
export class SearchByAllNames1795567200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organization_search ADD COLUMN version integer NOT NULL DEFAULT 0;
      COMMENT ON COLUMN organization_search.version IS 'By which rules the row was made: searchVersion of the service that wrote it.';
      COMMENT ON COLUMN organization_search.words IS 'Tokens, see searchTokens of @cattc/formats: of names with weight A, of city, country and types B, of the fields of members C; identifiers D.';
      DROP INDEX organization_search_ranks;
      UPDATE organization_search SET names = array_remove(names, '') WHERE names @> ARRAY[''];
      CREATE INDEX organization_search_ranks ON organization_search USING gin (array_to_tsvector(names), ts_filter(words, '{a}')) WITH (gin_pending_list_limit = 512);
      ANALYZE organization_search;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX organization_search_ranks;
      CREATE INDEX organization_search_ranks ON organization_search USING gin (names, ts_filter(words, '{a}')) WITH (gin_pending_list_limit = 512);
      UPDATE organization_search SET words = ts_filter(words, '{a,b,c}') WHERE version > 0;
      ALTER TABLE organization_search DROP COLUMN version;
    `);
  }
}
