import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the council voted. */
export class CreateCouncilDecision1795516200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE council_decision (
        subject text COLLATE "C" NOT NULL REFERENCES membership (id),
        version integer NOT NULL,
        action text NOT NULL,
        held_on date NOT NULL,
        quorum integer NOT NULL,
        votes jsonb NOT NULL,
        carried boolean NOT NULL,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (subject, version)
      );
      COMMENT ON COLUMN council_decision.version IS 'Of the membership, after the decision.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE council_decision');
  }
}
