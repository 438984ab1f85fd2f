import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever may add seals adds only one that follows from the one before and ends with an entry that is there: its contents are judged by `verify-audit`. So nobody but the
 * owner of the tables makes up a seal that covers what is yet to come, and two who seal at once cannot both succeed.
 */
export class GuardAuditSeals1795440000000 implements MigrationInterface {
  readonly name = 'GuardAuditSeals1795440000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION audit_sealed_until(server bigint) RETURNS xid8 LANGUAGE sql STABLE
      BEGIN ATOMIC
        SELECT coalesce(
          (SELECT s.until_txid FROM audit_seal s
           WHERE s.cluster = server AND (s.cluster <> audit_cluster() OR s.until_txid <= pg_snapshot_xmax(pg_current_snapshot()))
           ORDER BY s.number DESC LIMIT 1),
          '0'::xid8
        );
      END;
      COMMENT ON FUNCTION audit_sealed_until(bigint) IS
        'Up to which transaction the entries of a server are sealed. A seal that reaches beyond the present counter of transactions was made up, and does not count.';
      -- Whoever may read the audit may know as well; both run with the rights of who asks.
      GRANT EXECUTE ON FUNCTION audit_cluster(), audit_sealed_until(bigint) TO PUBLIC;

      CREATE FUNCTION audit_seal_follows() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        last record;
      BEGIN
        SELECT number, chain INTO last FROM audit_seal ORDER BY number DESC LIMIT 1;
        IF NEW.number IS DISTINCT FROM coalesce(last.number, 0) + 1
          OR NEW.previous IS DISTINCT FROM coalesce(last.chain, decode(repeat('00', 32), 'hex'))
          OR NEW.from_txid IS DISTINCT FROM audit_sealed_until(NEW.cluster)
          OR NEW.until_txid <= NEW.from_txid
          OR (NEW.cluster = audit_cluster() AND NEW.until_txid > pg_snapshot_xmin(pg_current_snapshot()))
          OR NOT EXISTS (SELECT FROM audit_entry WHERE cluster = NEW.cluster AND txid = ((NEW.until_txid::text::numeric - 1)::text)::xid8)
        THEN
          RAISE EXCEPTION 'a seal has to follow from the one before it, and to end with an entry of a finished transaction' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER audit_seal_follows BEFORE INSERT ON audit_seal FOR EACH ROW EXECUTE FUNCTION audit_seal_follows();
      -- Whoever inserts does not choose what the names of the tables mean.
      DO $$ BEGIN EXECUTE format('ALTER FUNCTION audit_seal_follows() SET search_path = pg_catalog, %I, pg_temp', current_schema()); END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'REVOKE EXECUTE ON FUNCTION audit_cluster() FROM PUBLIC; DROP TRIGGER audit_seal_follows ON audit_seal; DROP FUNCTION audit_seal_follows(); DROP FUNCTION audit_sealed_until(bigint)',
    );
  }
}
