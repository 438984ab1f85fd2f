import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the register states of organisations itself: national ids, parents and successors, their versions, and what their sources say otherwise. */
export class CompleteOrganization1795536000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organization
        ADD COLUMN national_ids jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN parent_id text COLLATE "C",
        ADD COLUMN successor_ids text[] COLLATE "C" NOT NULL DEFAULT '{}',
        ADD COLUMN source_facts jsonb NOT NULL DEFAULT '{}',
        ADD COLUMN source_conflicts text[] NOT NULL DEFAULT '{}';
      COMMENT ON COLUMN organization.parent_id IS 'Of a registered organisation. No foreign key: its lock would meet that of the other row when two state each other.';
      COMMENT ON COLUMN organization.source_facts IS 'What the source says of the facts that are others here.';
      COMMENT ON COLUMN organization.source_conflicts IS 'Those of them that the source changed since they were edited here.';

      CREATE INDEX organization_by_parent ON organization (parent_id) WHERE parent_id IS NOT NULL;
      CREATE INDEX organization_by_successor ON organization USING gin (successor_ids) WHERE successor_ids <> '{}';
      CREATE INDEX organization_by_relation ON organization USING gin (relations jsonb_path_ops);
      -- Those that the secretariat has to look at.
      CREATE INDEX organization_by_attention ON organization (id) WHERE source_conflicts <> '{}' OR (status <> 'ACTIVE' AND membership_state IS NOT NULL);

      CREATE TABLE organization_national_id (
        scheme text NOT NULL,
        country text NOT NULL,
        value text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL REFERENCES organization (id),
        PRIMARY KEY (scheme, country, value)
      );
      CREATE INDEX organization_national_id_of ON organization_national_id (id);

      CREATE TABLE organization_version (
        organization_id text COLLATE "C" NOT NULL REFERENCES organization (id),
        version integer NOT NULL,
        changes jsonb NOT NULL,
        PRIMARY KEY (organization_id, version)
      );
      COMMENT ON TABLE organization_version IS 'What each version after the first changed; who made it is the transition of that version.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE organization_version, organization_national_id;
      DROP INDEX organization_by_relation, organization_by_attention;
      ALTER TABLE organization DROP COLUMN source_conflicts, DROP COLUMN source_facts, DROP COLUMN successor_ids, DROP COLUMN parent_id,
        DROP COLUMN national_ids;
    `);
  }
}
