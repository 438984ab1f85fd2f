import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Working groups under mechanisms, their meetings, and what they agreed to be done. */
export class CreateWorkingGroup1795569600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE working_group (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        number text NOT NULL UNIQUE,
        mechanism_id text COLLATE "C" NOT NULL REFERENCES mechanism (id),
        country text NOT NULL,
        title jsonb NOT NULL,
        state text NOT NULL,
        seats jsonb NOT NULL,
        state_since timestamptz NOT NULL,
        effective_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX working_group_by_mechanism ON working_group (mechanism_id, id);
      CREATE INDEX working_group_by_country ON working_group (country, id);

      CREATE TABLE meeting (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        working_group_id text COLLATE "C" NOT NULL REFERENCES working_group (id),
        number integer NOT NULL,
        country text NOT NULL,
        state text NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        time_zone text NOT NULL,
        place text,
        online_url text,
        sequence integer NOT NULL,
        agenda jsonb NOT NULL,
        attendance jsonb NOT NULL,
        decisions jsonb NOT NULL,
        minutes jsonb,
        waits_for text[] NOT NULL,
        state_since timestamptz NOT NULL,
        effective_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (working_group_id, number)
      );
      CREATE INDEX meeting_by_start ON meeting (starts_at, id);
      CREATE INDEX meeting_by_working_group ON meeting (working_group_id, starts_at, id);
      CREATE INDEX meeting_by_country ON meeting (country, starts_at, id);
      CREATE INDEX meeting_waiting ON meeting (id) WHERE waits_for <> '{}';

      CREATE TABLE action_item (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        number text NOT NULL UNIQUE,
        working_group_id text COLLATE "C" NOT NULL REFERENCES working_group (id),
        meeting_id text COLLATE "C" REFERENCES meeting (id),
        decision integer,
        country text NOT NULL,
        title jsonb NOT NULL,
        side text NOT NULL,
        owner_organization_id text COLLATE "C" REFERENCES organization (id),
        owner_name text,
        due_on date NOT NULL,
        due_at timestamptz NOT NULL,
        state text NOT NULL,
        outcome text,
        state_since timestamptz NOT NULL,
        effective_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX action_item_by_due ON action_item (due_at, id);
      CREATE INDEX action_item_by_working_group ON action_item (working_group_id, due_at, id);
      CREATE INDEX action_item_by_meeting ON action_item (meeting_id, due_at, id) WHERE meeting_id IS NOT NULL;
      CREATE INDEX action_item_by_owner ON action_item (owner_organization_id, due_at, id) WHERE owner_organization_id IS NOT NULL;
      CREATE INDEX action_item_waiting ON action_item (country, side, due_at, id) WHERE state IN ('OPEN', 'OVERDUE');

      CREATE VIEW action_item_record AS
        SELECT a.id, a.version, a.number, a.working_group_id, a.meeting_id, a.decision, a.country, a.title, a.side,
          COALESCE(o.survivor_id, o.id) AS owner_organization_id, a.owner_name, a.due_on, a.due_at, a.state, a.outcome, a.state_since,
          a.effective_at, a.created_at, a.updated_at
        FROM action_item a LEFT JOIN organization o ON o.id = a.owner_organization_id;
      COMMENT ON VIEW action_item_record IS 'Action items as they belong today: to the survivor where the organisation was merged.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM deadline WHERE kind = 'ACTION_ITEM'");
    await runner.query('DROP VIEW action_item_record; DROP TABLE action_item; DROP TABLE meeting; DROP TABLE working_group');
  }
}
