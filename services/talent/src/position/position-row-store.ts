import { positionEvents } from '@cattc/events';
import { searchTokens } from '@cattc/formats';
import { instantColumn, type RecordedChange, type RequestContext, recordChanges } from '@cattc/subgraph';
import { type EntityManager, EntitySchema } from 'typeorm';
import { fieldKeys } from '../skill/field.ts';
import { eventView, type Position, type PositionChange } from './position.ts';

export const PositionEntity = new EntitySchema<Position>({
  name: 'Position',
  tableName: 'position',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    number: { type: 'text' },
    hostId: { type: 'text' },
    country: { type: 'text' },
    listingId: { type: 'text', nullable: true },
    state: { type: 'text' },
    blockedBy: { type: 'text', array: true },
    stateBeforeBlock: { type: 'text', nullable: true },
    title: { type: 'jsonb' },
    summary: { type: 'jsonb' },
    fields: { type: 'text', array: true },
    skills: { type: 'text', array: true },
    languages: { type: 'jsonb' },
    stages: { type: 'text', array: true },
    months: { type: 'integer' },
    places: { type: 'integer' },
    monthlyGrant: { type: 'jsonb', nullable: true },
    applyBy: { type: 'date', nullable: true },
    openedAt: { ...instantColumn, nullable: true },
    createdAt: instantColumn,
    updatedAt: instantColumn,
  },
});

/** Writes a new position, or the facts of a changed one. */
export async function writeFacts(manager: EntityManager, position: Position): Promise<void> {
  await manager.query(
    `INSERT INTO position (id, version, number, host_id, country, listing_id, state, blocked_by, state_before_block, title, summary, fields,
       skills, languages, stages, months, places, monthly_grant, apply_by, opened_at, created_at, updated_at, field_keys, language_keys, search)
     SELECT id, version, number, host_id, country, listing_id, state, blocked_by, state_before_block, title, summary, fields,
       skills, languages, stages, months, places, monthly_grant, apply_by, opened_at, created_at, updated_at, field_keys, language_keys,
       array_to_tsvector(tokens)
     FROM json_to_record($1) AS r(id text, version integer, number text, host_id text, country text, listing_id text, state text,
       blocked_by text[], state_before_block text, title jsonb, summary jsonb, fields text[], skills text[], languages jsonb, stages text[],
       months integer, places integer, monthly_grant jsonb, apply_by date, opened_at timestamptz, created_at timestamptz,
       updated_at timestamptz, field_keys text[], language_keys text[], tokens text[])
     ON CONFLICT (id) DO UPDATE SET version = excluded.version, listing_id = excluded.listing_id, title = excluded.title,
       summary = excluded.summary, fields = excluded.fields, skills = excluded.skills, languages = excluded.languages,
       stages = excluded.stages, months = excluded.months, places = excluded.places, monthly_grant = excluded.monthly_grant,
       apply_by = excluded.apply_by, updated_at = excluded.updated_at, field_keys = excluded.field_keys,
       language_keys = excluded.language_keys, search = excluded.search`,
    [JSON.stringify(positionRow(position))],
  );
}

function positionRow(position: Position): object {
  const { hostId, listingId, blockedBy, stateBeforeBlock, monthlyGrant, applyBy, openedAt, createdAt, updatedAt, ...facts } = position;
  return {
    ...facts,
    host_id: hostId,
    listing_id: listingId,
    blocked_by: blockedBy,
    state_before_block: stateBeforeBlock,
    monthly_grant: monthlyGrant,
    apply_by: applyBy,
    opened_at: openedAt,
    created_at: createdAt,
    updated_at: updatedAt,
    field_keys: fieldKeys(position.fields),
    language_keys: position.languages.map(({ lang }) => lang),
    tokens: [...new Set([...position.title, ...position.summary].flatMap(({ value }) => searchTokens(value)))],
  };
}

/** Writes states and blocks: one statement however many positions there are. */
export async function writeStates(manager: EntityManager, positions: readonly Position[]): Promise<void> {
  const rows = positions.map(({ id, version, state, blockedBy, stateBeforeBlock, openedAt, updatedAt }) => ({
    id,
    version,
    state,
    blocked_by: blockedBy,
    state_before_block: stateBeforeBlock,
    opened_at: openedAt,
    updated_at: updatedAt,
  }));
  await manager.query(
    `UPDATE position p SET version = r.version, state = r.state, blocked_by = r.blocked_by, state_before_block = r.state_before_block,
       opened_at = r.opened_at, updated_at = r.updated_at
     FROM json_to_recordset($1) AS r(id text, version integer, state text, blocked_by text[], state_before_block text,
       opened_at timestamptz, updated_at timestamptz)
     WHERE p.id = r.id`,
    [JSON.stringify(rows)],
  );
}

/** Writes history and outbox for accepted decisions. */
export function record(
  manager: EntityManager,
  request: RequestContext,
  changes: readonly { readonly change: PositionChange; readonly before: Position | null }[],
): Promise<void> {
  return recordChanges(
    manager,
    request,
    changes.map(
      ({ change: { position, event, ...change }, before }): RecordedChange => ({
        ...change,
        event: positionEvents[event],
        subject: position.id,
        version: position.version,
        fromState: before?.state ?? null,
        toState: position.state,
        before: before === null ? null : eventView(before),
        after: eventView(position),
      }),
    ),
  );
}
