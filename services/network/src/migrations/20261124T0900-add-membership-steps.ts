import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when a membership is in its state, whose move it is, and until when. */
export class AddMembershipSteps1795510800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE membership
        ADD COLUMN state_since timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN effective_at timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN due_at timestamptz,
        ADD COLUMN waits_for text;
      COMMENT ON COLUMN membership.effective_at IS 'Since when the newest change is so.';
      COMMENT ON COLUMN membership.waits_for IS 'Whose move it is by the state alone: AGENCY is judged by the agencies of the day, and by due_at.';

      UPDATE membership m SET state_since = coalesce(t.since, m.updated_at), effective_at = coalesce(t.newest, m.updated_at)
      FROM membership o LEFT JOIN LATERAL (
        SELECT max(effective_at) AS newest, max(effective_at) FILTER (WHERE from_state IS DISTINCT FROM to_state) AS since
        FROM transition WHERE subject = o.id
      ) t ON TRUE
      WHERE o.id = m.id;

      -- Ten working days are two weeks, here without holidays.
      UPDATE membership SET
        waits_for = CASE state
          WHEN 'DRAFT' THEN 'MEMBER' WHEN 'SUBMITTED' THEN 'SECRETARIAT' WHEN 'VETTING' THEN 'AGENCY' WHEN 'INFO_REQUESTED' THEN 'MEMBER'
          WHEN 'RECOMMENDED' THEN 'COUNCIL' WHEN 'NOT_RECOMMENDED' THEN 'COUNCIL' WHEN 'RENEWAL_DUE' THEN 'MEMBER' WHEN 'LAPSED' THEN 'MEMBER'
          WHEN 'SUSPENDED' THEN 'SECRETARIAT' END,
        due_at = (CASE state
          WHEN 'SUBMITTED' THEN (state_since AT TIME ZONE 'Asia/Shanghai')::date + 15
          WHEN 'VETTING' THEN (state_since AT TIME ZONE 'Asia/Shanghai')::date + 31
          WHEN 'INFO_REQUESTED' THEN (state_since AT TIME ZONE 'Asia/Shanghai')::date + 91
          WHEN 'RECOMMENDED' THEN (state_since AT TIME ZONE 'Asia/Shanghai')::date + 61
          WHEN 'NOT_RECOMMENDED' THEN (state_since AT TIME ZONE 'Asia/Shanghai')::date + 61
          WHEN 'SUSPENDED' THEN (state_since AT TIME ZONE 'Asia/Shanghai')::date + 31
          WHEN 'ACTIVE' THEN valid_to - 90
          WHEN 'RENEWAL_DUE' THEN valid_to + 1 END)::timestamp AT TIME ZONE 'Asia/Shanghai';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE membership DROP COLUMN state_since, DROP COLUMN effective_at, DROP COLUMN due_at, DROP COLUMN waits_for',
    );
  }
}
