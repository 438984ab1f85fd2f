import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What lists, searches and facets read, in a narrow row beside each organisation, in place of columns and a table of the types. */
export class CreateOrganizationSearch1795532400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX organization_search;
      CREATE TABLE organization_search (
        id text COLLATE "C" PRIMARY KEY REFERENCES organization (id),
        country text NOT NULL,
        subdivision text,
        city text,
        status text NOT NULL,
        types text[] NOT NULL,
        lat double precision,
        lng double precision,
        state text,
        membership_country text,
        tier text,
        fields text[] NOT NULL DEFAULT '{}',
        sort_name text COLLATE "C" NOT NULL,
        display_name text NOT NULL,
        displayed jsonb NOT NULL,
        names text[] NOT NULL,
        words tsvector NOT NULL
      );
      COMMENT ON TABLE organization_search IS 'What lists, searches and facets read of an organisation. One that another record stands for has no row.';
      COMMENT ON COLUMN organization_search.city IS 'Folded.';
      COMMENT ON COLUMN organization_search.state IS 'Of the live membership, else of the last one.';
      COMMENT ON COLUMN organization_search.membership_country IS 'The country when it applied: whose agency may see the membership.';
      COMMENT ON COLUMN organization_search.tier IS 'Of the live membership alone, as the fields.';
      COMMENT ON COLUMN organization_search.displayed IS 'By language: the name displayed in it, where it is not display_name.';
      COMMENT ON COLUMN organization_search.names IS 'Folded.';
      COMMENT ON COLUMN organization_search.words IS 'Tokens, see searchTokens of @cattc/formats: of names with weight A, of city, country and types B, of the fields of members C.';

      INSERT INTO organization_search (id, country, subdivision, city, status, types, lat, lng, state, membership_country, tier, fields, sort_name, display_name,
        displayed, names, words)
      SELECT o.id, o.country, o.subdivision, lower(o.city), o.status, o.types, o.lat, o.lng, m.state, m.country, l.tier, COALESCE(l.fields, '{}'), o.sort_name,
        left(o.names -> 0 ->> 'value', 120), '{}', ARRAY[o.sort_name],
        (SELECT string_agg(quote_literal(lexeme) || ':1A', ' ') FROM unnest(o.search))::tsvector
      FROM organization o LEFT JOIN membership m ON m.id = o.membership_id
        LEFT JOIN membership l ON l.id = m.id AND l.state NOT IN ('REJECTED', 'WITHDRAWN', 'EXPELLED', 'EXPIRED')
      WHERE o.merged_into IS NULL;

      CREATE INDEX organization_search_words ON organization_search USING gin (words) WITH (gin_pending_list_limit = 512);
      CREATE INDEX organization_search_kinds ON organization_search USING gin (types, fields) WITH (gin_pending_list_limit = 512);
      CREATE INDEX organization_search_place ON organization_search USING gist (point(lng, lat)) WHERE lat IS NOT NULL;
      CREATE INDEX organization_search_by_name ON organization_search (sort_name, id);
      CREATE INDEX organization_search_by_country ON organization_search (country, sort_name, id);
      CREATE INDEX organization_search_by_subdivision ON organization_search (subdivision, sort_name, id) WHERE subdivision IS NOT NULL;
      CREATE INDEX organization_search_by_city ON organization_search (city, sort_name, id) WHERE city IS NOT NULL;
      CREATE INDEX organization_search_by_status ON organization_search (status, sort_name, id) WHERE status <> 'ACTIVE';
      CREATE INDEX organization_search_by_state ON organization_search (state, sort_name, id) WHERE state IS NOT NULL;
      CREATE INDEX organization_search_by_tier ON organization_search (tier, sort_name, id) WHERE tier IS NOT NULL;
    `);
    for (const language of ['en', 'fil', 'id', 'km', 'lo', 'ms', 'my', 'th', 'vi', 'zh']) {
      await runner.query(
        `CREATE INDEX organization_search_in_${language} ON organization_search ((COALESCE(displayed ->> '${language}', display_name)) COLLATE "${language}-x-icu", id)`,
      );
    }
    await runner.query(`
      CREATE TABLE organization_word (
        word text COLLATE "C" PRIMARY KEY,
        keys integer[] NOT NULL
      );
      COMMENT ON TABLE organization_word IS 'Words by which organisations are found, with the keys that words written like them share: see nearKeys of @cattc/formats.';
      CREATE INDEX organization_word_keys ON organization_word USING gin (keys) WITH (gin_pending_list_limit = 256);

      DROP TABLE organization_type;
      ALTER TABLE organization DROP COLUMN search;
      ALTER TABLE organization DROP COLUMN sort_name;
      DROP INDEX organization_by_country, organization_by_state, organization_by_country_state;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organization ADD COLUMN sort_name text COLLATE "C";
      ALTER TABLE organization ADD COLUMN search tsvector;
      UPDATE organization o SET sort_name = s.sort_name, search = strip(ts_filter(s.words, '{a,b}')) FROM organization_search s WHERE s.id = o.id;
      UPDATE organization SET sort_name = lower(names -> 0 ->> 'value'), search = '' WHERE sort_name IS NULL;
      ALTER TABLE organization ALTER COLUMN sort_name SET NOT NULL;
      ALTER TABLE organization ALTER COLUMN search SET NOT NULL;
      DROP TABLE organization_word, organization_search;
      CREATE INDEX organization_search ON organization USING gin (search);
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
      INSERT INTO organization_type (type, id, country, membership_state, sort_name)
      SELECT unnest(types), id, country, membership_state, sort_name FROM organization;
      CREATE INDEX organization_type_of ON organization_type (id);
      CREATE INDEX organization_type_by_name ON organization_type (type, sort_name, id);
    `);
  }
}
