import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Keys of duplicates in less room: the indexes of (key, id) held every id once more, and of a key of similar names no more than the first holders are ever looked at.
 * No organisation is ever deleted, so nothing is lost with the constraint that checked each key of each.
 */
export class NarrowDuplicateKeys1795565400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organization_match_key DROP CONSTRAINT organization_match_key_id_fkey, DROP CONSTRAINT organization_match_key_pkey;
      CREATE INDEX organization_match_key_by_key ON organization_match_key USING hash (key);

      CREATE TABLE organization_near_holder (
        key integer PRIMARY KEY,
        ids text[] COLLATE "C" NOT NULL
      ) WITH (fillfactor = 70);
      COMMENT ON TABLE organization_near_holder IS 'Keys of which similar names share at least one, see similarityKeys, with the first that have each. Records from before they were kept have none until they change.';
      INSERT INTO organization_near_holder (key, ids) SELECT key, (array_agg(id ORDER BY id))[1:10] FROM organization_near_key GROUP BY key;
      DROP TABLE organization_near_key;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organization_near_key (
        key integer NOT NULL,
        id text COLLATE "C" NOT NULL,
        PRIMARY KEY (key, id)
      );
      INSERT INTO organization_near_key (key, id) SELECT DISTINCT key, unnest(ids) FROM organization_near_holder;
      DROP TABLE organization_near_holder;

      DROP INDEX organization_match_key_by_key;
      ALTER TABLE organization_match_key ADD PRIMARY KEY (key, id), ADD FOREIGN KEY (id) REFERENCES organization (id);
    `);
  }
}
