import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Memberships that had ended when the record of their organisation was merged are the survivor's. */
export class GiveEndedMembershipsToSurvivors1795567620000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'UPDATE membership m SET organization_id = o.survivor_id FROM organization o WHERE o.id = m.organization_id AND o.survivor_id IS NOT NULL',
    );
  }

  /** Whose they were stands in their history. */
  async down(): Promise<void> {}
}
