import type { MigrationInterface, QueryRunner } from 'typeorm';

/** outbox, consumer_position, consumer_topic and parked_event: what a service's database needs to publish and to consume. Run by the role that owns the schema. */
export class CreateEventTables1795417200000 implements MigrationInterface {
  readonly name = 'CreateEventTables1795417200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox (
        -- CACHE 1: two events of one aggregate, whose row is locked before, get their ids in the order of their commits.
        id bigint GENERATED ALWAYS AS IDENTITY (CACHE 1),
        created_at timestamptz NOT NULL DEFAULT now(),
        topic text NOT NULL,
        event_id text NOT NULL,
        partition_key text NOT NULL,
        -- JSON text, never jsonb, which would reorder the keys.
        attributes text NOT NULL,
        data text NOT NULL,
        published_at timestamptz,
        attempts int NOT NULL DEFAULT 0,
        parked_reason text,
        PRIMARY KEY (id, created_at)
      ) PARTITION BY RANGE (created_at);
      CREATE INDEX outbox_unpublished ON outbox (id) WHERE published_at IS NULL;
      CREATE INDEX outbox_parked ON outbox (partition_key) WHERE parked_reason IS NOT NULL AND published_at IS NULL;
      -- Takes what has no day of its own, when a service has slept past the days made for it.
      CREATE TABLE outbox_default PARTITION OF outbox DEFAULT;

      CREATE TABLE consumer_position (
        consumer text NOT NULL,
        subject text NOT NULL,
        -- The last sequence of the aggregate that this consumer has applied or passed over.
        sequence bigint NOT NULL,
        event_id text NOT NULL,
        PRIMARY KEY (consumer, subject)
      ) WITH (fillfactor = 80);

      CREATE TABLE consumer_topic (
        consumer text NOT NULL,
        topic text NOT NULL,
        PRIMARY KEY (consumer, topic)
      );
      COMMENT ON TABLE consumer_topic IS 'What each consumer has read from its beginning: a new pair is caught up before the service goes on.';

      CREATE TABLE parked_event (
        consumer text NOT NULL,
        subject text NOT NULL,
        sequence bigint NOT NULL,
        event_id text NOT NULL,
        attributes text NOT NULL,
        data text NOT NULL,
        -- FAILED: the consumer could not apply it. WAITING: an earlier sequence of the aggregate is missing or failed.
        kind text NOT NULL CHECK (kind IN ('FAILED', 'WAITING')),
        reason text NOT NULL,
        attempts int NOT NULL DEFAULT 0,
        parked_at timestamptz NOT NULL DEFAULT now(),
        redrive boolean NOT NULL DEFAULT false,
        PRIMARY KEY (consumer, subject, sequence)
      );
      CREATE INDEX parked_event_redrive ON parked_event (consumer, subject) WHERE redrive;
    `);
    await runner.query(`
      -- Makes the outbox's days to come and drops those that are past and wholly published. The writer, who may not create tables, calls it.
      CREATE FUNCTION outbox_rotate(days_kept int DEFAULT 7) RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp SET lock_timeout = '2s' AS $$
      DECLARE
        today date := (now() AT TIME ZONE 'UTC')::date;
        day date;
        part text;
        unpublished boolean;
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtext('outbox_rotate'));
        FOR day IN SELECT today + ahead FROM generate_series(0, 7) AS ahead LOOP
          part := 'outbox_' || to_char(day, 'YYYYMMDD');
          CONTINUE WHEN to_regclass('public.' || part) IS NOT NULL;
          CONTINUE WHEN EXISTS (
            SELECT FROM public.outbox_default WHERE created_at >= day::timestamp AT TIME ZONE 'UTC' AND created_at < (day + 1)::timestamp AT TIME ZONE 'UTC'
          );
          BEGIN
            -- Attached, not created in place: that would lock out the writers of every other day.
            EXECUTE format('CREATE TABLE public.%I (LIKE public.outbox INCLUDING DEFAULTS) WITH (autovacuum_vacuum_scale_factor = 0.05)', part);
            EXECUTE format(
              'ALTER TABLE public.outbox ATTACH PARTITION public.%I FOR VALUES FROM (%L) TO (%L)',
              part, day::timestamp AT TIME ZONE 'UTC', (day + 1)::timestamp AT TIME ZONE 'UTC'
            );
          EXCEPTION WHEN lock_not_available THEN
            RAISE WARNING 'outbox_rotate: % is made next time, the table is in use', part;
          END;
        END LOOP;
        FOR part IN
          SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
          WHERE i.inhparent = 'public.outbox'::regclass AND c.relname ~ '^outbox_\\d{8}$' AND to_date(right(c.relname, 8), 'YYYYMMDD') < today - days_kept
        LOOP
          EXECUTE format('SELECT EXISTS (SELECT FROM public.%I WHERE published_at IS NULL)', part) INTO unpublished;
          CONTINUE WHEN unpublished;
          BEGIN
            EXECUTE format('DROP TABLE public.%I', part);
          EXCEPTION WHEN lock_not_available THEN
            RAISE WARNING 'outbox_rotate: % is dropped next time, the table is in use', part;
          END;
        END LOOP;
        DELETE FROM public.outbox_default WHERE published_at IS NOT NULL AND created_at < (today - days_kept)::timestamp AT TIME ZONE 'UTC';
      END $$;
      SELECT outbox_rotate();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION outbox_rotate(int); DROP TABLE outbox, consumer_position, consumer_topic, parked_event');
  }
}

/** To be listed before the service's own migrations. */
export const eventLogMigrations = [CreateEventTables1795417200000];
