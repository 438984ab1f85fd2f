import { positionEvents } from '@cattc/events';
import { searchTokens } from '@cattc/formats';
import { type ColumnsOf, columnSql, instantColumn, type RecordedChange, type RequestContext, recordChanges } from '@cattc/subgraph';
import { type EntityManager, EntitySchema } from 'typeorm';
import { fieldKeys } from '../skill/field.ts';
import { eventView, type Position, type PositionChange } from './position.ts';

/** The one list of what is stored of a position; what lists are filtered by is added to it below. */
const columns = {
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
  initiatives: { type: 'text', array: true },
  months: { type: 'integer' },
  places: { type: 'integer' },
  monthlyGrant: { type: 'jsonb', nullable: true },
  applyBy: { type: 'date', nullable: true },
  openedAt: { ...instantColumn, nullable: true },
  createdAt: instantColumn,
  updatedAt: instantColumn,
} as const satisfies ColumnsOf<Position>;

export const PositionEntity = new EntitySchema<Position>({ name: 'Position', tableName: 'position', columns });

const textArray = { type: 'text', array: true } as const;
const stored = columnSql({ ...columns, fieldKeys: textArray, languageKeys: textArray });

/** Writes a new position, or the facts of a changed one. */
export async function writeFacts(manager: EntityManager, position: Position): Promise<void> {
  await manager.query(
    `INSERT INTO position (${stored.names}, search)
     SELECT ${stored.values}, array_to_tsvector(r.tokens) FROM json_to_record($1) AS r(${stored.definition}, tokens text[])
     ON CONFLICT (id) DO UPDATE SET ${stored.overwrite}, search = excluded.search`,
    [JSON.stringify(positionRow(position))],
  );
}

function positionRow(position: Position): object {
  return {
    ...position,
    fieldKeys: fieldKeys(position.fields),
    languageKeys: position.languages.map(({ lang }) => lang),
    tokens: [...new Set([...position.title, ...position.summary].flatMap(({ value }) => searchTokens(value)))],
  };
}

const { id, version, state, blockedBy, stateBeforeBlock, openedAt, updatedAt } = columns;
const states = columnSql({ id, version, state, blockedBy, stateBeforeBlock, openedAt, updatedAt });

/** Writes states and blocks, not the facts with what is searched: one statement however many positions there are. */
export async function writeStates(manager: EntityManager, positions: readonly Position[]): Promise<void> {
  await manager.query(
    `UPDATE position p SET (${states.names}) = ROW(${states.values}) FROM json_to_recordset($1) AS r(${states.definition}) WHERE p.id = r.id`,
    [JSON.stringify(positions)],
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
