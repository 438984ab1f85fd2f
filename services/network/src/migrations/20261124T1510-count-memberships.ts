import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What statistics count of every version of every membership, and of the organisations' types. */
export class CountMemberships1795533000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE counted_membership (
        membership_id text COLLATE "C" NOT NULL,
        version integer NOT NULL,
        organization_id text COLLATE "C" NOT NULL,
        country text NOT NULL,
        tier text NOT NULL,
        state text NOT NULL,
        fields text[] NOT NULL,
        effective_at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL,
        written_by xid8 NOT NULL DEFAULT pg_current_xact_id(),
        PRIMARY KEY (membership_id, version)
      );
      COMMENT ON TABLE counted_membership IS 'A row for each version of a membership, never changed: what statistics count.';
      COMMENT ON COLUMN counted_membership.written_by IS 'The transaction that wrote the row: readers go on from it.';
      CREATE INDEX counted_membership_written_by ON counted_membership (written_by);

      CREATE TABLE counted_organization (
        organization_id text COLLATE "C" NOT NULL,
        version integer NOT NULL,
        types text[] NOT NULL,
        recorded_at timestamptz NOT NULL,
        written_by xid8 NOT NULL DEFAULT pg_current_xact_id(),
        PRIMARY KEY (organization_id, version)
      );
      COMMENT ON TABLE counted_organization IS 'A row for each version of an organisation in which its types are others than before.';
      CREATE INDEX counted_organization_written_by ON counted_organization (written_by);
    `);
    // Tier and fields of earlier versions stand in events, of which the outbox keeps the last days; where it has none any more they count as they are now.
    await runner.query(`
      INSERT INTO counted_membership (membership_id, version, organization_id, country, tier, state, fields, effective_at, recorded_at)
      SELECT m.id, t.version, m.organization_id, m.country, coalesce(e.after ->> 'tier', m.tier), t.to_state,
        coalesce((SELECT array_agg(field ORDER BY place) FROM json_array_elements_text(e.after -> 'fields') WITH ORDINALITY AS f(field, place)), m.fields),
        t.effective_at, t.recorded_at
      FROM membership m
      JOIN transition t ON t.subject = m.id
      LEFT JOIN (
        SELECT partition_key, (attributes::json ->> 'sequence')::integer AS version, data::json -> 'after' AS after FROM outbox WHERE topic = 'network.membership'
      ) e ON e.partition_key = m.id AND e.version = t.version;

      INSERT INTO counted_organization (organization_id, version, types, recorded_at)
      SELECT id, version, types, registered_at FROM organization;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE counted_organization, counted_membership');
  }
}
