import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The table of a service's deadlines. Run by the role that owns the schema. */
export class CreateDeadlineTable1795424400000 implements MigrationInterface {
  readonly name = 'CreateDeadlineTable1795424400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE deadline (
        -- The id of the aggregate, and what happens to it when the time comes.
        subject text COLLATE "C" NOT NULL,
        kind text COLLATE "C" NOT NULL,
        due_at timestamptz NOT NULL,
        -- False where a due date only tells: nothing happens then, and it stays until it is cleared.
        fires boolean NOT NULL,
        -- How it was counted; null where it was set to an instant.
        started_at timestamptz,
        length integer CHECK (length >= 0),
        unit text CHECK (unit IN ('DAYS', 'WORKING_DAYS')),
        calendar text,
        time_zone text,
        -- Counted over days that were not announced yet.
        is_provisional boolean NOT NULL DEFAULT false,
        -- The calendar that it was counted in: with another one it is counted anew.
        calendar_digest text,
        -- It stands still since then; of a counted one so many days are left. Both together tell, once it runs again, from where it is counted.
        paused_at timestamptz,
        resumed_at timestamptz,
        remaining integer CHECK (remaining >= 0),
        attempts integer NOT NULL DEFAULT 0,
        -- Set aside because its handler failed.
        parked_at timestamptz,
        parked_reason text,
        PRIMARY KEY (subject, kind),
        CHECK (num_nulls(started_at, length, unit, calendar, time_zone, calendar_digest) IN (0, 6)),
        CHECK (num_nulls(parked_at, parked_reason) IN (0, 2))
      ) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.05);
      CREATE INDEX deadline_due ON deadline (due_at, subject, kind) WHERE fires AND paused_at IS NULL AND parked_at IS NULL;
      CREATE INDEX deadline_parked ON deadline (parked_at) WHERE parked_at IS NOT NULL;
      CREATE INDEX deadline_counted ON deadline (calendar, calendar_digest) WHERE unit = 'WORKING_DAYS';
      COMMENT ON TABLE deadline IS 'What happens to which aggregate, and when; a row goes in the transaction of its effect.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE deadline');
  }
}

/** To be listed before the service's own migrations. */
export const deadlineMigrations = [CreateDeadlineTable1795424400000];
