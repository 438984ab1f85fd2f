import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders in which desks and tasks are read: for each party, and for each country of it. */
export class IndexWaitingCases1795514700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX membership_waiting ON membership (waits_for, state_since, id) WHERE waits_for IS NOT NULL;
      CREATE INDEX membership_waiting_by_country ON membership (waits_for, country, state_since, id) INCLUDE (due_at) WHERE waits_for IS NOT NULL;
      CREATE INDEX membership_due ON membership (waits_for, (coalesce(due_at, 'infinity')), id) WHERE waits_for IS NOT NULL;
      CREATE INDEX membership_due_by_country ON membership (waits_for, country, (coalesce(due_at, 'infinity')), id) WHERE waits_for IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX membership_waiting, membership_waiting_by_country, membership_due, membership_due_by_country');
  }
}
