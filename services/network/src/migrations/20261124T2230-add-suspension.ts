import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices of suspension, suspensions, and appeals against them. */
export class AddSuspension1795559400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE membership ADD COLUMN notice jsonb, ADD COLUMN suspension jsonb;
      -- Who was suspended before may appeal as from now on: within 30 days of the suspension.
      UPDATE membership m SET suspension = jsonb_build_object(
        'reason', t.reason, 'by', t.actor_person,
        'since', to_char(m.state_since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'appealBy', to_char(m.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'appealedAt', NULL, 'dismissedAt', NULL)
      FROM membership o LEFT JOIN LATERAL (
        SELECT reason, actor_person FROM transition WHERE subject = o.id AND to_state = 'SUSPENDED' ORDER BY version DESC LIMIT 1
      ) t ON TRUE
      WHERE o.id = m.id AND m.state = 'SUSPENDED';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE membership DROP COLUMN notice, DROP COLUMN suspension');
  }
}
