import type { MigrationInterface, QueryRunner } from 'typeorm';
import { GuardAuditSeals1795440000000 } from './audit/audit-guard.ts';
import { CreateAuditTables1795429800000 } from './audit/audit-tables.ts';
import type { Migration } from './database.ts';

/** What every subgraph's database holds beside its own tables and the audit: the history of cases, their numbers, and first answers. */
class CreateSubgraphTables1795413600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE transition (
        subject text COLLATE "C" NOT NULL,
        version integer NOT NULL,
        action text NOT NULL,
        from_state text,
        to_state text NOT NULL,
        actor_role text NOT NULL,
        actor_person text,
        actor_mandate text,
        actor_country text,
        actor_organization text,
        recorded_at timestamptz NOT NULL,
        effective_at timestamptz NOT NULL,
        reason text,
        note text,
        request_id text NOT NULL,
        traceparent text,
        PRIMARY KEY (subject, version)
      );
      COMMENT ON TABLE transition IS 'Every change of every case: who, under which mandate, when, why.';

      CREATE TABLE case_number (
        prefix text NOT NULL,
        year integer NOT NULL,
        last integer NOT NULL,
        PRIMARY KEY (prefix, year)
      );

      CREATE TABLE idempotent_answer (
        actor text NOT NULL,
        mutation text NOT NULL,
        key text NOT NULL,
        input_hash text NOT NULL,
        answer json,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (actor, mutation, key)
      );
      CREATE INDEX idempotent_answer_created_at ON idempotent_answer (created_at);
      COMMENT ON TABLE idempotent_answer IS 'The first answer to each idempotency key of a person under a mandate.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotent_answer, case_number, transition');
  }
}

/** A machine may act for a person: the history keeps both. */
class AddTransitionActorVia1795428000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE transition ADD COLUMN actor_via text;
      COMMENT ON COLUMN transition.actor_via IS 'The machine that acted for actor_person.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE transition DROP COLUMN actor_via');
  }
}

export const subgraphMigrations: readonly Migration[] = [
  CreateSubgraphTables1795413600000,
  AddTransitionActorVia1795428000000,
  CreateAuditTables1795429800000,
  GuardAuditSeals1795440000000,
];
