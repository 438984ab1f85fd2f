import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is known of memberships, positions and talents' profiles with their lists. */
export class CreateTalent1795435200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE member (
        membership_id text COLLATE "C" PRIMARY KEY,
        organization_id text COLLATE "C" NOT NULL,
        country text NOT NULL,
        state text NOT NULL,
        sequence integer NOT NULL
      );
      CREATE INDEX member_by_organization ON member (organization_id, membership_id);
      COMMENT ON TABLE member IS 'Memberships as the events of the network subgraph tell of them.';

      CREATE TABLE position (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        number text NOT NULL UNIQUE,
        host_id text COLLATE "C" NOT NULL,
        country text NOT NULL,
        listing_id text COLLATE "C",
        state text NOT NULL,
        blocked_by text[] NOT NULL,
        state_before_block text,
        title jsonb NOT NULL,
        summary jsonb NOT NULL,
        fields text[] NOT NULL,
        skills text[] NOT NULL,
        languages jsonb NOT NULL,
        stages text[] NOT NULL,
        months integer NOT NULL,
        places integer NOT NULL,
        monthly_grant jsonb,
        apply_by date,
        opened_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        listed_at timestamptz NOT NULL GENERATED ALWAYS AS (coalesce(opened_at, created_at)) STORED,
        last_day date NOT NULL GENERATED ALWAYS AS (coalesce(apply_by, 'infinity'::date)) STORED,
        field_keys text[] NOT NULL,
        language_keys text[] NOT NULL,
        search tsvector NOT NULL,
        CHECK ((state = 'BLOCKED') = (state_before_block IS NOT NULL)),
        CHECK ((state = 'BLOCKED') = (cardinality(blocked_by) > 0))
      );
      COMMENT ON COLUMN position.field_keys IS 'FORD codes and the broad fields that they belong to.';
      COMMENT ON COLUMN position.search IS 'Tokens of titles and summaries, see searchTokens of @cattc/formats.';
      CREATE INDEX position_by_listed ON position (listed_at, id);
      CREATE INDEX position_by_last_day ON position (last_day, id);
      CREATE INDEX position_by_host_listed ON position (host_id, listed_at, id);
      CREATE INDEX position_by_host_last_day ON position (host_id, last_day, id);
      CREATE INDEX position_by_country_listed ON position (country, listed_at, id);
      CREATE INDEX position_by_country_last_day ON position (country, last_day, id);
      CREATE INDEX position_by_state_listed ON position (state, listed_at, id);
      CREATE INDEX position_by_state_last_day ON position (state, last_day, id);
      CREATE INDEX position_by_listing ON position (listing_id, id) WHERE listing_id IS NOT NULL;
      CREATE INDEX position_by_field ON position USING gin (field_keys);
      CREATE INDEX position_by_stage ON position USING gin (stages);
      CREATE INDEX position_by_language ON position USING gin (language_keys);
      CREATE INDEX position_search ON position USING gin (search);

      CREATE TABLE talent_profile (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        person text COLLATE "C" NOT NULL,
        state text NOT NULL,
        names jsonb NOT NULL,
        orcid text,
        nationality text,
        country text,
        languages jsonb NOT NULL,
        stage text,
        highest_degree text,
        years_of_research integer,
        fields text[] NOT NULL,
        ipc text[] NOT NULL,
        skills text[] NOT NULL,
        affiliations jsonb NOT NULL,
        visibility jsonb NOT NULL,
        published_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        listed_at timestamptz NOT NULL GENERATED ALWAYS AS (coalesce(published_at, created_at)) STORED,
        field_keys text[] NOT NULL,
        skill_keys text[] NOT NULL,
        language_keys text[] NOT NULL,
        organization_keys text[] NOT NULL
      );
      COMMENT ON COLUMN talent_profile.person IS 'Who it is, as tokens name them: never published.';
      COMMENT ON COLUMN talent_profile.visibility IS 'Who sees which field: PUBLIC, NETWORK or PRIVATE.';
      CREATE UNIQUE INDEX talent_profile_person ON talent_profile (person);
      CREATE UNIQUE INDEX talent_profile_orcid ON talent_profile (orcid) WHERE orcid IS NOT NULL;
      CREATE INDEX talent_profile_by_listed ON talent_profile (listed_at, id);
      CREATE INDEX talent_profile_by_state ON talent_profile (state, listed_at, id);
      CREATE INDEX talent_profile_by_country ON talent_profile (country, listed_at, id) WHERE country IS NOT NULL;
      CREATE INDEX talent_profile_by_stage ON talent_profile (stage, listed_at, id) WHERE stage IS NOT NULL;
      CREATE INDEX talent_profile_by_field ON talent_profile USING gin (field_keys);
      CREATE INDEX talent_profile_by_skill ON talent_profile USING gin (skill_keys);
      CREATE INDEX talent_profile_by_language ON talent_profile USING gin (language_keys);
      CREATE INDEX talent_profile_by_organization ON talent_profile USING gin (organization_keys);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE talent_profile, position, member');
  }
}
