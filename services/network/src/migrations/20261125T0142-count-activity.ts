import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When which record is counted under which line of the action plan. */
export class CountActivity1795570920000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE initiative_activity (
        subject text COLLATE "C" NOT NULL,
        initiative text NOT NULL,
        country text NOT NULL,
        since date NOT NULL,
        "until" date,
        concept text NOT NULL,
        PRIMARY KEY (subject, initiative, country, since),
        CHECK ("until" >= since)
      );
      CREATE INDEX initiative_activity_by_country ON initiative_activity (country, since);
      COMMENT ON COLUMN initiative_activity."until" IS 'The last day; null while it lasts.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE initiative_activity');
  }
}
