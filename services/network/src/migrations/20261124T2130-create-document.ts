import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents of organisations and memberships; their bytes are kept elsewhere. */
export class CreateDocument1795555800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE document (
        id text COLLATE "C" PRIMARY KEY,
        version integer NOT NULL,
        organization_id text COLLATE "C" NOT NULL REFERENCES organization (id),
        membership_id text COLLATE "C" REFERENCES membership (id),
        country text NOT NULL,
        kind text NOT NULL,
        audience text NOT NULL,
        state text NOT NULL,
        title text,
        media_type text NOT NULL,
        size integer NOT NULL,
        sha256 text NOT NULL,
        uploaded_by text,
        upload_until timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        stored_at timestamptz,
        updated_at timestamptz NOT NULL
      );
      COMMENT ON TABLE document IS 'What is known of files. Bytes are under staged/<id> and stored/<id> in the storage of documents.';
      CREATE INDEX document_by_organization ON document (organization_id, id) WHERE state <> 'REMOVED';
      CREATE INDEX document_by_membership ON document (membership_id, id) WHERE membership_id IS NOT NULL;

      CREATE VIEW document_record AS
        SELECT d.id, d.version, COALESCE(o.survivor_id, o.id) AS organization_id, d.organization_id AS brought_for, d.membership_id,
          m.state AS case_state, d.country, d.kind, d.audience, d.state, d.title, d.media_type, d.size, d.sha256, d.uploaded_by, d.upload_until,
          d.created_at, d.stored_at, d.updated_at
        FROM document d JOIN organization o ON o.id = d.organization_id LEFT JOIN membership m ON m.id = d.membership_id;
      COMMENT ON VIEW document_record IS
        'Documents as they belong today: to the survivor where the organisation was merged, and to a membership in its present state.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW document_record; DROP TABLE document');
  }
}
