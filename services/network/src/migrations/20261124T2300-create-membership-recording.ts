import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Memberships that exist already, as one person proposes and another confirms them. */
export class CreateMembershipRecording1795561200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE membership_recording (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        number text NOT NULL UNIQUE,
        state text NOT NULL,
        evidence text NOT NULL,
        rows json NOT NULL,
        proposed_by text COLLATE "C" NOT NULL,
        decided_by text COLLATE "C",
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX membership_recording_by_state ON membership_recording (state, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE membership_recording');
  }
}
