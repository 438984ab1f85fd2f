import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What statistics have read of the past, so that a service that starts reads on from it. */
export class KeepPast1795564500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE kept_past (
        place boolean PRIMARY KEY DEFAULT TRUE CHECK (place),
        format integer NOT NULL,
        database text NOT NULL,
        horizon xid8 NOT NULL,
        versions integer NOT NULL,
        image bytea NOT NULL
      );
      ALTER TABLE kept_past ALTER COLUMN image SET STORAGE EXTERNAL;
      COMMENT ON TABLE kept_past IS 'What statistics have read of counted_membership and counted_organization, one row; it may go, then a start reads them anew.';
      COMMENT ON COLUMN kept_past.database IS 'Of which the transactions are: a restored copy is another one.';
      COMMENT ON COLUMN kept_past.horizon IS 'Rows that this transaction or later ones wrote may be missing.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE kept_past');
  }
}
