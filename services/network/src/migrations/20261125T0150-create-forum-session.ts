import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The programme of forums. */
export class CreateForumSession1795571400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE forum_session (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        forum_id text COLLATE "C" NOT NULL REFERENCES forum (id),
        state text NOT NULL,
        kind text NOT NULL,
        titles jsonb NOT NULL,
        abstracts jsonb NOT NULL,
        track text,
        room text NOT NULL,
        room_capacity integer,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        speakers jsonb NOT NULL,
        effective_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX forum_session_by_forum ON forum_session (forum_id, starts_at, id);
      CREATE INDEX forum_session_by_start ON forum_session (starts_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE forum_session');
  }
}
