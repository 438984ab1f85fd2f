import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Memberships that were there before get the deadlines of their step. */
export class SetMembershipDeadlines1795563000000 implements MigrationInterface {
  readonly name = 'SetMembershipDeadlines1795563000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- No calendar has this digest: working days are counted when the service starts.
      INSERT INTO deadline (subject, kind, due_at, fires, started_at, length, unit, calendar, time_zone, calendar_digest)
      SELECT m.id, s.kind, m.due_at, s.fires, m.state_since, s.length, s.unit, 'CN', 'Asia/Shanghai', 'not counted'
      FROM membership m JOIN (VALUES
        ('SUBMITTED', 'SCREENING', false, 10, 'WORKING_DAYS'), ('VETTING', 'RECOMMENDATION', false, 30, 'DAYS'),
        ('INFO_REQUESTED', 'ANSWER', true, 90, 'DAYS'), ('RECOMMENDED', 'DECISION', false, 60, 'DAYS'), ('NOT_RECOMMENDED', 'DECISION', false, 60, 'DAYS'),
        ('SUSPENDED', 'APPEAL', false, 30, 'DAYS')
      ) AS s(state, kind, fires, length, unit) ON s.state = m.state
      WHERE m.due_at IS NOT NULL AND m.state_since IS NOT NULL
      ON CONFLICT DO NOTHING;

      INSERT INTO deadline (subject, kind, due_at, fires)
      SELECT id, CASE state WHEN 'ACTIVE' THEN 'RENEWAL' ELSE 'TERM_END' END,
        (CASE state WHEN 'ACTIVE' THEN valid_to - 90 ELSE valid_to + 1 END)::timestamp AT TIME ZONE 'Asia/Shanghai', true
      FROM membership WHERE state IN ('ACTIVE', 'RENEWAL_DUE') AND valid_to IS NOT NULL
      ON CONFLICT DO NOTHING;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM deadline d USING membership m WHERE m.id = d.subject');
  }
}
