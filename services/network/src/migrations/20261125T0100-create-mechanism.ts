import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bilateral mechanisms. */
export class CreateMechanism1795568400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mechanism (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        number text NOT NULL UNIQUE,
        country text NOT NULL,
        cn_agency_id text COLLATE "C" NOT NULL REFERENCES organization (id),
        partner_agency_id text COLLATE "C" NOT NULL REFERENCES organization (id),
        state text NOT NULL,
        proposed_by text NOT NULL,
        instrument jsonb,
        signing jsonb,
        signed_on date,
        in_force_on date,
        review_every_years integer NOT NULL,
        next_review_on date,
        last_review jsonb,
        review_due_since timestamptz,
        waits_for text[] NOT NULL,
        waiting_since timestamptz,
        due_at timestamptz,
        state_since timestamptz NOT NULL,
        effective_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      COMMENT ON COLUMN mechanism.country IS 'That of the partner: the other side is China.';
      CREATE UNIQUE INDEX mechanism_live ON mechanism (country, cn_agency_id, partner_agency_id) WHERE state <> 'TERMINATED';
      CREATE INDEX mechanism_by_country ON mechanism (country, id);
      CREATE INDEX mechanism_by_cn_agency ON mechanism (cn_agency_id, id);
      CREATE INDEX mechanism_by_partner_agency ON mechanism (partner_agency_id, id);
      CREATE INDEX mechanism_by_next_review ON mechanism (next_review_on) WHERE next_review_on IS NOT NULL;
      CREATE INDEX mechanism_waiting ON mechanism ((coalesce(due_at, 'infinity')), id) WHERE waits_for <> '{}';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DELETE FROM deadline WHERE kind = 'MECHANISM_REVIEW'");
    await runner.query('DROP TABLE mechanism');
  }
}
