import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What lists read of memberships, in a narrow row of its own: a change of state rewrites this one, and not the wide one with all of its indexes. The organisation's own row takes
 * a change of state in place: no index depends on it.
 */
export class ListMembershipsApart1795566600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX organization_search_by_name;
      ALTER TABLE organization_search ADD CONSTRAINT organization_search_by_name UNIQUE (sort_name, id);

      CREATE TABLE listed_membership (
        organization_id text COLLATE "C" PRIMARY KEY,
        sort_name text COLLATE "C" NOT NULL,
        state text NOT NULL,
        country text NOT NULL,
        tier text,
        fields text[] NOT NULL,
        FOREIGN KEY (sort_name, organization_id) REFERENCES organization_search (sort_name, id) ON UPDATE CASCADE ON DELETE CASCADE
      );
      COMMENT ON TABLE listed_membership IS 'What lists, searches and facets read of the membership of an organisation: of the live one, else of the last one.';
      COMMENT ON COLUMN listed_membership.sort_name IS 'Of the organisation, so that its members are read by name.';
      COMMENT ON COLUMN listed_membership.country IS 'The country when it applied: whose agency may see the membership.';
      COMMENT ON COLUMN listed_membership.tier IS 'Of a live membership alone, as the fields.';
      INSERT INTO listed_membership (organization_id, sort_name, state, country, tier, fields)
      SELECT id, sort_name, state, membership_country, tier, fields FROM organization_search WHERE state IS NOT NULL;
      CREATE INDEX listed_membership_by_state ON listed_membership (state, sort_name, organization_id);
      CREATE INDEX listed_membership_by_tier ON listed_membership (tier, sort_name, organization_id) WHERE tier IS NOT NULL;
      CREATE INDEX listed_membership_fields ON listed_membership USING gin (fields) WITH (gin_pending_list_limit = 512);

      DROP INDEX organization_search_kinds;
      ALTER TABLE organization_search DROP COLUMN state, DROP COLUMN membership_country, DROP COLUMN tier, DROP COLUMN fields;
      CREATE INDEX organization_search_types ON organization_search USING gin (types) WITH (gin_pending_list_limit = 512);
      ANALYZE organization_search, listed_membership;

      DROP INDEX organization_by_attention;
      CREATE INDEX organization_by_attention ON organization (id) WHERE source_conflicts <> '{}' OR status <> 'ACTIVE';
      ALTER TABLE organization SET (fillfactor = 85);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organization RESET (fillfactor);
      DROP INDEX organization_by_attention;
      CREATE INDEX organization_by_attention ON organization (id) WHERE source_conflicts <> '{}' OR (status <> 'ACTIVE' AND membership_state IS NOT NULL);

      ALTER TABLE organization_search ADD COLUMN state text, ADD COLUMN membership_country text, ADD COLUMN tier text, ADD COLUMN fields text[] NOT NULL DEFAULT '{}';
      COMMENT ON COLUMN organization_search.state IS 'Of the live membership, else of the last one.';
      COMMENT ON COLUMN organization_search.membership_country IS 'The country when it applied: whose agency may see the membership.';
      COMMENT ON COLUMN organization_search.tier IS 'Of the live membership alone, as the fields.';
      UPDATE organization_search s SET state = m.state, membership_country = m.country, tier = m.tier, fields = m.fields
      FROM listed_membership m WHERE m.organization_id = s.id;
      DROP TABLE listed_membership;
      DROP INDEX organization_search_types;
      CREATE INDEX organization_search_kinds ON organization_search USING gin (types, fields) WITH (gin_pending_list_limit = 512);
      CREATE INDEX organization_search_by_state ON organization_search (state, sort_name, id) WHERE state IS NOT NULL;
      CREATE INDEX organization_search_by_tier ON organization_search (tier, sort_name, id) WHERE tier IS NOT NULL;
      ALTER TABLE organization_search DROP CONSTRAINT organization_search_by_name;
      CREATE INDEX organization_search_by_name ON organization_search (sort_name, id);
    `);
  }
}
