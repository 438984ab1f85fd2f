/** The embedded log's own database. Every statement may run again. */
export const embeddedLogSchema = `
CREATE TABLE IF NOT EXISTS log_topic (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE,
  partitions int NOT NULL
);
CREATE TABLE IF NOT EXISTS log_partition (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  topic_id int NOT NULL REFERENCES log_topic,
  number int NOT NULL,
  next_offset bigint NOT NULL DEFAULT 0,
  UNIQUE (topic_id, number)
) WITH (fillfactor = 20);
CREATE TABLE IF NOT EXISTS log_record (
  partition_id int NOT NULL,
  "offset" bigint NOT NULL,
  attributes text NOT NULL,
  data text NOT NULL,
  PRIMARY KEY (partition_id, "offset")
);
CREATE TABLE IF NOT EXISTS log_group (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE
);
CREATE TABLE IF NOT EXISTS log_group_offset (
  group_id int NOT NULL REFERENCES log_group,
  partition_id int NOT NULL REFERENCES log_partition,
  next_offset bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (group_id, partition_id)
) WITH (fillfactor = 20);

-- Offsets are drawn under the locks of the partitions' rows, which are held to the commit: offset order is commit order, and a reader by
-- offset skips nothing. Rows are locked in the order of their ids, so that no two publishers wait for each other, and with the lock that
-- lets a new group refer to them meanwhile.
CREATE OR REPLACE FUNCTION log_append(partition_ids int[], attributes text[], bodies text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  stored int;
BEGIN
  PERFORM FROM log_partition WHERE id = ANY (partition_ids) ORDER BY id FOR NO KEY UPDATE;
  INSERT INTO log_record (partition_id, "offset", attributes, data)
  SELECT e.partition_id, p.next_offset - 1 + row_number() OVER (PARTITION BY e.partition_id ORDER BY e.place), e.attributes, e.body
  FROM unnest(partition_ids, attributes, bodies) WITH ORDINALITY AS e (partition_id, attributes, body, place)
  JOIN log_partition p ON p.id = e.partition_id;
  GET DIAGNOSTICS stored = ROW_COUNT;
  IF stored <> cardinality(partition_ids) THEN
    RAISE EXCEPTION 'the log lacks a partition that was published to';
  END IF;
  UPDATE log_partition p SET next_offset = p.next_offset + n.appended
  FROM (SELECT id, count(*) AS appended FROM unnest(partition_ids) AS id GROUP BY id) n WHERE p.id = n.id;
END $$;
`;

/** Channel on which publishers tell readers, after the commit, the names of the topics that have grown. */
export const grownChannel = 'event_log_grown';

/** $1 partition ids in the order wanted, $2 offset to read each from, $3 records and $4 bytes at most (at least one record comes). */
export const fetchStatement = `
SELECT partition_id, "offset", attributes, data FROM (
  SELECT r.*, sum(octet_length(r.data)) OVER (ROWS UNBOUNDED PRECEDING) - octet_length(r.data) AS bytes_before
  FROM unnest($1::int[], $2::bigint[]) AS want (id, next_offset)
  CROSS JOIN LATERAL (
    SELECT partition_id, "offset", attributes, data FROM log_record
    WHERE partition_id = want.id AND "offset" >= want.next_offset ORDER BY "offset" LIMIT $3
  ) r
  LIMIT $3
) AS found WHERE bytes_before < $4`;
