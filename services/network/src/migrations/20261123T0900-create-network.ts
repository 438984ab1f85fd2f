import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Countries' groups and agencies, organisations with their search and lists, memberships. */
export class CreateNetwork1795424400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE country_group (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        code text NOT NULL UNIQUE,
        names jsonb NOT NULL,
        members jsonb NOT NULL
      );

      CREATE TABLE organization (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        ror_id text UNIQUE,
        status text NOT NULL,
        names jsonb NOT NULL,
        types text[] NOT NULL,
        country text NOT NULL,
        subdivision text,
        city text,
        lat double precision,
        lng double precision,
        website text,
        domains text[] NOT NULL,
        established integer,
        external_ids jsonb NOT NULL,
        relations jsonb NOT NULL,
        membership_id text COLLATE "C",
        membership_state text,
        registered_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        sort_name text COLLATE "C" NOT NULL,
        search tsvector NOT NULL
      );
      COMMENT ON COLUMN organization.sort_name IS 'Folded displayed name: the order of lists.';
      COMMENT ON COLUMN organization.search IS 'Tokens of all names and the city, see searchTokens of @cattc/formats.';
      CREATE INDEX organization_search ON organization USING gin (search);

      -- One index for every set of filters in each order, so that no list reads more rows than it returns.
      CREATE INDEX organization_by_name ON organization (sort_name, id);
      CREATE INDEX organization_by_country_name ON organization (country, sort_name, id);
      CREATE INDEX organization_by_country ON organization (country, id);
      CREATE INDEX organization_by_state_name ON organization (membership_state, sort_name, id) WHERE membership_state IS NOT NULL;
      CREATE INDEX organization_by_state ON organization (membership_state, id) WHERE membership_state IS NOT NULL;
      CREATE INDEX organization_by_country_state_name ON organization (country, membership_state, sort_name, id) WHERE membership_state IS NOT NULL;
      CREATE INDEX organization_by_country_state ON organization (country, membership_state, id) WHERE membership_state IS NOT NULL;

      CREATE TABLE organization_type (
        type text NOT NULL,
        id text COLLATE "C" NOT NULL REFERENCES organization (id),
        country text NOT NULL,
        membership_state text,
        sort_name text COLLATE "C" NOT NULL,
        PRIMARY KEY (type, id)
      );
      COMMENT ON TABLE organization_type IS 'A row for each type of an organisation with what lists filter and sort by.';
      CREATE INDEX organization_type_of ON organization_type (id);
      CREATE INDEX organization_type_by_name ON organization_type (type, sort_name, id);
      CREATE INDEX organization_type_by_country_name ON organization_type (type, country, sort_name, id);
      CREATE INDEX organization_type_by_country ON organization_type (type, country, id);
      CREATE INDEX organization_type_by_state_name ON organization_type (type, membership_state, sort_name, id) WHERE membership_state IS NOT NULL;
      CREATE INDEX organization_type_by_state ON organization_type (type, membership_state, id) WHERE membership_state IS NOT NULL;
      CREATE INDEX organization_type_by_country_state_name ON organization_type (type, country, membership_state, sort_name, id)
        WHERE membership_state IS NOT NULL;
      CREATE INDEX organization_type_by_country_state ON organization_type (type, country, membership_state, id)
        WHERE membership_state IS NOT NULL;

      CREATE TABLE organization_match_key (
        key text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL REFERENCES organization (id),
        PRIMARY KEY (key, id)
      );
      CREATE INDEX organization_match_key_of ON organization_match_key (id);
      COMMENT ON TABLE organization_match_key IS 'Domains and folded names: records that share one may be the same organisation.';

      CREATE TABLE agency_mandate (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        organization_id text COLLATE "C" NOT NULL REFERENCES organization (id),
        country text NOT NULL,
        subdivision text,
        subject text NOT NULL,
        operator boolean NOT NULL,
        "from" date NOT NULL,
        "to" date,
        UNIQUE (organization_id, country, subject, "from")
      );
      CREATE INDEX agency_mandate_by_country ON agency_mandate (country, subject);

      CREATE TABLE membership (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        number text NOT NULL UNIQUE,
        organization_id text COLLATE "C" NOT NULL REFERENCES organization (id),
        country text NOT NULL,
        tier text NOT NULL,
        state text NOT NULL,
        fields text[] NOT NULL,
        sponsor_agency_id text COLLATE "C",
        valid_from date,
        valid_to date,
        applied_by text,
        submitted_by text,
        screened_by text,
        recommended_by text,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX membership_live ON membership (organization_id) WHERE state NOT IN ('REJECTED', 'WITHDRAWN', 'EXPELLED', 'EXPIRED');
      CREATE INDEX membership_by_organization ON membership (organization_id, id);
      CREATE INDEX membership_by_state ON membership (state, id);
      CREATE INDEX membership_by_country ON membership (country, id);
      CREATE INDEX membership_by_country_state ON membership (country, state, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE membership, agency_mandate, organization_match_key, organization_type, organization, country_group');
  }
}
