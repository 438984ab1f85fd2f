import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Members as the events of network tell them, listings with their lists and search. */
export class CreateListing1795428000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE member (
        organization_id text COLLATE "C" PRIMARY KEY,
        membership_id text COLLATE "C" NOT NULL,
        version integer NOT NULL,
        country text NOT NULL,
        state text NOT NULL
      );
      COMMENT ON TABLE member IS 'The last membership of each organisation, from the events of network.';

      CREATE TABLE listing (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        number text NOT NULL UNIQUE,
        owner_id text COLLATE "C" NOT NULL,
        country text NOT NULL,
        kind text NOT NULL,
        state text NOT NULL,
        state_before_block text,
        blocks jsonb NOT NULL,
        title jsonb NOT NULL,
        summary jsonb NOT NULL,
        description jsonb NOT NULL,
        advantages jsonb NOT NULL,
        stage text,
        trl integer,
        ip_status text,
        ipc text[] NOT NULL,
        sdg integer[] NOT NULL,
        transfer_modes text[] NOT NULL,
        indicative_price jsonb,
        countries_offered text[] NOT NULL,
        countries_excluded text[] NOT NULL,
        deadline date,
        completeness integer NOT NULL,
        created_by text,
        submitted_by text,
        editors text[] NOT NULL,
        submitted_at timestamptz,
        published_at timestamptz,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        sort_at timestamptz NOT NULL GENERATED ALWAYS AS (COALESCE(published_at, created_at)) STORED,
        sort_deadline date NOT NULL GENERATED ALWAYS AS (COALESCE(deadline, 'infinity'::date)) STORED,
        CHECK ((state = 'BLOCKED') = (state_before_block IS NOT NULL)),
        CHECK ((state = 'BLOCKED') = (blocks <> '[]'::jsonb))
      );
      COMMENT ON COLUMN listing.sort_at IS 'The order of lists: by publication, before it by draft.';
      COMMENT ON COLUMN listing.sort_deadline IS 'The order by deadline: what has none comes last.';

      -- Lists read each combination of state and kind (and country) from one of these, in its order.
      CREATE INDEX listing_by_kind ON listing (state, kind, sort_at, id);
      CREATE INDEX listing_by_kind_completeness ON listing (state, kind, completeness, id);
      CREATE INDEX listing_by_kind_deadline ON listing (state, kind, sort_deadline, id);
      CREATE INDEX listing_by_country ON listing (country, state, kind, sort_at, id);
      CREATE INDEX listing_by_country_completeness ON listing (country, state, kind, completeness, id);
      CREATE INDEX listing_by_country_deadline ON listing (country, state, kind, sort_deadline, id);
      -- One owner has thousands at most: other orders sort them.
      CREATE INDEX listing_by_owner ON listing (owner_id, sort_at, id);
      CREATE INDEX listing_of_owner ON listing (owner_id, id);

      -- Apart from the listing, so that a change of state leaves these indexes alone.
      CREATE TABLE listing_term (
        id text COLLATE "C" PRIMARY KEY REFERENCES listing (id),
        search tsvector NOT NULL,
        tags text[] NOT NULL
      );
      COMMENT ON COLUMN listing_term.search IS 'Tokens of title and summary in all languages, see tokensOf.';
      COMMENT ON COLUMN listing_term.tags IS 'Classifications, goals and modes of transfer, see tagsOf.';
      CREATE INDEX listing_term_search ON listing_term USING gin (search);
      CREATE INDEX listing_term_tags ON listing_term USING gin (tags);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE listing_term, listing, member');
  }
}
