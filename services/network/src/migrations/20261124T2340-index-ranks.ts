import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the best ranks of a search are found by: the very name, and words of names alone. */
export class IndexRanks1795563600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE organization_search s SET names = (SELECT array_agg(DISTINCT left(name, 200)) FROM unnest(s.names) AS n(name))
      WHERE EXISTS (SELECT FROM unnest(s.names) AS n(name) WHERE length(name) > 200);
      COMMENT ON COLUMN organization_search.names IS 'Folded, of each the first 200 characters.';
      CREATE INDEX organization_search_ranks ON organization_search USING gin (names, ts_filter(words, '{a}')) WITH (gin_pending_list_limit = 512);
      ANALYZE organization_search;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX organization_search_ranks');
  }
}
