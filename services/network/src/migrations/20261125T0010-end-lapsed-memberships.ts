import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Memberships that have lapsed can be renewed for 365 days, from the day on which they lapsed. */
export class EndLapsedMemberships1795565400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE membership SET due_at = ((state_since AT TIME ZONE 'Asia/Shanghai')::date + 366)::timestamp AT TIME ZONE 'Asia/Shanghai'
      WHERE state = 'LAPSED' AND state_since IS NOT NULL;

      -- No calendar has this digest: days are counted when the service starts.
      INSERT INTO deadline (subject, kind, due_at, fires, started_at, length, unit, calendar, time_zone, calendar_digest)
      SELECT id, 'LAPSE_END', due_at, true, state_since, 365, 'DAYS', 'CN', 'Asia/Shanghai', 'not counted'
      FROM membership WHERE state = 'LAPSED' AND due_at IS NOT NULL
      ON CONFLICT DO NOTHING;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM deadline WHERE kind = 'LAPSE_END';
      UPDATE membership SET due_at = NULL WHERE state = 'LAPSED';
    `);
  }
}
