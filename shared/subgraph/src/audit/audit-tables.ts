import type { MigrationInterface, QueryRunner } from 'typeorm';

/** audit_entry and audit_seal: whoever may write may add to them, and neither change nor remove what is there. */
export class CreateAuditTables1795429800000 implements MigrationInterface {
  readonly name = 'CreateAuditTables1795429800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION audit_cluster() RETURNS bigint LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        RETURN (SELECT system_identifier FROM pg_control_system());
      END $$;
      COMMENT ON FUNCTION audit_cluster() IS 'The server. A dump that is loaded into another one meets transactions that are numbered anew.';

      CREATE TABLE audit_entry (
        cluster bigint NOT NULL DEFAULT audit_cluster(),
        txid xid8 NOT NULL DEFAULT pg_current_xact_id(),
        id bigint GENERATED ALWAYS AS IDENTITY,
        at timestamptz NOT NULL,
        kind text NOT NULL CHECK (kind IN ('DECISION', 'REFUSAL', 'DENIAL', 'READ')),
        person text CHECK (length(person) <= 300),
        via text CHECK (length(via) <= 300),
        mandate text CHECK (length(mandate) <= 300),
        role text NOT NULL CHECK (length(role) <= 300),
        organization text CHECK (length(organization) <= 300),
        country text CHECK (length(country) <= 300),
        actions text[] NOT NULL CHECK (cardinality(actions) BETWEEN 1 AND 100 AND pg_column_size(actions) <= 82000),
        subjects text[] NOT NULL CHECK (cardinality(subjects) <= 100 AND pg_column_size(subjects) <= 82000),
        outcome text NOT NULL CHECK (length(outcome) <= 300),
        reason text CHECK (length(reason) <= 300),
        request_id text NOT NULL CHECK (length(request_id) <= 300),
        traceparent text CHECK (length(traceparent) <= 300),
        details text CHECK (length(details) <= 1000),
        PRIMARY KEY (cluster, txid, id)
      );
      CREATE INDEX audit_entry_at ON audit_entry (at, id);
      CREATE INDEX audit_entry_person ON audit_entry (person, at, id);
      CREATE INDEX audit_entry_via ON audit_entry (via, at, id) WHERE via IS NOT NULL;
      CREATE INDEX audit_entry_mandate ON audit_entry (mandate, at, id);
      CREATE INDEX audit_entry_role ON audit_entry (role, at, id);
      CREATE INDEX audit_entry_kind ON audit_entry (kind, at, id);
      CREATE INDEX audit_entry_outcome ON audit_entry (outcome, at, id);
      -- A mutation is the only action of its entry; of the fields that were read each is found by the index of lists.
      CREATE INDEX audit_entry_actions ON audit_entry (actions, at, id);
      -- No pending list: the mutation that would have to work it off would take a hundred times as long as another.
      CREATE INDEX audit_entry_lists ON audit_entry USING gin (actions, subjects) WITH (fastupdate = off);
      COMMENT ON TABLE audit_entry IS 'Every decision, refusal, denial and privileged read.';

      CREATE TABLE audit_seal (
        number bigint PRIMARY KEY,
        cluster bigint NOT NULL,
        from_txid xid8 NOT NULL,
        until_txid xid8 NOT NULL,
        entries bigint NOT NULL,
        digest bytea NOT NULL,
        previous bytea NOT NULL,
        sealed_at text NOT NULL,
        chain bytea NOT NULL,
        marks bytea NOT NULL
      );
      CREATE INDEX audit_seal_cluster ON audit_seal (cluster, number);
      COMMENT ON TABLE audit_seal IS 'The hash chain over audit_entry, in steps of finished transactions.';

      -- Whoever may insert by default privileges may do no more than that, and neither chooses the transaction nor the number of an entry.
      DO $$
      DECLARE
        writer text;
      BEGIN
        FOR writer IN
          SELECT DISTINCT acl.grantee::regrole::text FROM pg_class c, aclexplode(c.relacl) acl
          WHERE c.oid = 'audit_entry'::regclass AND acl.privilege_type = 'INSERT' AND acl.grantee NOT IN (0, c.relowner)
        LOOP
          EXECUTE format('REVOKE ALL ON audit_entry, audit_seal FROM %s', writer);
          EXECUTE format('GRANT SELECT ON audit_entry, audit_seal TO %s', writer);
          EXECUTE format('GRANT INSERT ON audit_seal TO %s', writer);
          EXECUTE format(
            'GRANT INSERT (at, kind, person, via, mandate, role, organization, country, actions, subjects, outcome, reason, request_id, traceparent, details)
             ON audit_entry TO %s', writer
          );
        END LOOP;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_seal, audit_entry; DROP FUNCTION audit_cluster()');
  }
}
