import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Partners' systems, the journal of events and the feeds. */
export class CreatePartners1795424400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE partner_system (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        number text NOT NULL UNIQUE,
        name text NOT NULL,
        country text NOT NULL,
        organization_id text COLLATE "C",
        subject text COLLATE "C" NOT NULL,
        scopes text[] NOT NULL,
        state text NOT NULL,
        contact jsonb,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX partner_system_active_subject ON partner_system (subject) WHERE state = 'ACTIVE';
      CREATE INDEX partner_system_by_subject ON partner_system (subject, id);
      CREATE INDEX partner_system_by_state ON partner_system (state, id);
      CREATE INDEX partner_system_by_country ON partner_system (country, id);
      CREATE INDEX partner_system_by_country_state ON partner_system (country, state, id);
      CREATE INDEX partner_system_by_organization ON partner_system (organization_id, id) WHERE organization_id IS NOT NULL;

      -- Its head moves with every batch of events: narrow rows with room beside them.
      CREATE TABLE feed (
        id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        system_id text COLLATE "C" NOT NULL UNIQUE REFERENCES partner_system (id),
        tag text NOT NULL UNIQUE,
        head bigint NOT NULL DEFAULT 0,
        oldest bigint NOT NULL DEFAULT 1
      ) WITH (fillfactor = 20);
      COMMENT ON COLUMN feed.tag IS 'Begins every cursor of the feed, so that none is taken for one of another feed.';
      COMMENT ON COLUMN feed.oldest IS 'Number of the oldest entry kept; head + 1 where none is. Moved by journal_rotate alone.';

      CREATE TABLE event_journal (
        position bigint GENERATED ALWAYS AS IDENTITY,
        day date NOT NULL,
        received_at timestamptz NOT NULL,
        event_id text NOT NULL,
        type text NOT NULL,
        subject text NOT NULL,
        -- JSON text, never jsonb, which would reorder the keys.
        attributes text NOT NULL,
        data text NOT NULL,
        PRIMARY KEY (position, day)
      ) PARTITION BY RANGE (day);
      COMMENT ON TABLE event_journal IS 'Every event of the log, as it was published; kept for 30 days.';

      -- Millions of rows a day for each feed: no foreign keys, and nothing that the journal knows.
      CREATE TABLE feed_entry (
        number bigint NOT NULL,
        position bigint NOT NULL,
        feed integer NOT NULL,
        day date NOT NULL,
        PRIMARY KEY (feed, number, day)
      ) PARTITION BY RANGE (day);
      COMMENT ON TABLE feed_entry IS 'What was admitted to each feed, under the number that it has for ever.';

      -- Take what has no day of its own, when a service has slept past the days made for it.
      CREATE TABLE event_journal_default PARTITION OF event_journal DEFAULT;
      CREATE TABLE feed_entry_default PARTITION OF feed_entry DEFAULT;
    `);
    await runner.query(`
      -- Makes the days to come and drops those that are past. The writer, who may not create tables, calls it.
      CREATE FUNCTION journal_rotate(today date, days_kept int DEFAULT 30) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '500ms' AS $$
      DECLARE
        first_kept date := today - days_kept;
        parent text;
        part text;
        made date;
        taken boolean;
        past text[];
      BEGIN
        IF NOT pg_try_advisory_xact_lock(hashtext('journal_rotate')) THEN
          RETURN;
        END IF;
        FOREACH parent IN ARRAY ARRAY['event_journal', 'feed_entry'] LOOP
          FOR made IN SELECT today + ahead FROM generate_series(-1, 7) AS ahead LOOP
            part := parent || '_' || to_char(made, 'YYYYMMDD');
            CONTINUE WHEN to_regclass('public.' || part) IS NOT NULL;
            EXECUTE format('SELECT EXISTS (SELECT FROM public.%I WHERE day = %L)', parent || '_default', made) INTO taken;
            CONTINUE WHEN taken;
            BEGIN
              -- Attached, not created in place: that would lock out the writers of every other day.
              EXECUTE format('CREATE TABLE public.%I (LIKE public.%I INCLUDING DEFAULTS)', part, parent);
              EXECUTE format('ALTER TABLE public.%I ATTACH PARTITION public.%I FOR VALUES FROM (%L) TO (%L)', parent, part, made, made + 1);
            EXCEPTION WHEN lock_not_available THEN
              RAISE WARNING 'journal_rotate: % is made next time, the table is in use', part;
              EXIT;
            END;
          END LOOP;
        END LOOP;
        SELECT array_agg(c.relname::text) INTO past FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent IN ('public.event_journal'::regclass, 'public.feed_entry'::regclass)
          AND c.relname ~ '_\\d{8}$' AND to_date(right(c.relname, 8), 'YYYYMMDD') < first_kept;
        IF past IS NULL AND NOT EXISTS (SELECT FROM public.event_journal_default WHERE day < first_kept) THEN
          RETURN;
        END IF;
        BEGIN
          -- Both at once, so that no entry is left without its event, and in the order in which a batch locks: journal, feeds, entries.
          -- The time-out is shorter than the deadlock detector's, so that a reader which locks the other way round is never its victim.
          LOCK TABLE public.event_journal, public.feed_entry IN ACCESS EXCLUSIVE MODE;
        EXCEPTION WHEN lock_not_available THEN
          RAISE WARNING 'journal_rotate: what is past goes next time, the journal is in use';
          RETURN;
        END;
        FOREACH part IN ARRAY coalesce(past, ARRAY[]::text[]) LOOP
          EXECUTE format('DROP TABLE public.%I', part);
        END LOOP;
        DELETE FROM public.feed_entry_default WHERE day < first_kept;
        DELETE FROM public.event_journal_default WHERE day < first_kept;
        PERFORM FROM public.feed ORDER BY id FOR UPDATE;
        UPDATE public.feed f
        SET oldest = coalesce((SELECT min(e.number) FROM public.feed_entry e WHERE e.feed = f.id), f.head + 1);
      END $$;
      SELECT journal_rotate((now() AT TIME ZONE 'UTC')::date);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION journal_rotate(date, int); DROP TABLE feed_entry, event_journal, feed, partner_system');
  }
}
