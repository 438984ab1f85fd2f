import type { Decision } from '@cattc/decisions';
import { GraphQLError } from 'graphql';
import { type AuditedAct, type AuditedChange, type AuditedRequest, boundedActs, mutationAct } from './audit-entry.ts';

/** Whatever runs a statement: a data source, or the manager of a transaction. */
export interface Queryable {
  query(statement: string, values: unknown[]): Promise<unknown>;
}

/**
 * What one request leaves in the audit. Mutations are recorded in their own transaction; what is read or denied is gathered, each once, and stored in one statement
 * before the answer leaves.
 */
export interface AuditTrail {
  /** A value that is not public is given: which field (`Type.field`) of which record. */
  read(field: string, subject: string | null, details?: string): void;
  /** Something is kept from the caller because of who it is: the question or mutation, what it was about, and the code of the refusal. */
  denied(action: string, subjects?: readonly string[], outcome?: string): void;
  /** A mutation begins, or begins anew: what it changed so far is undone. */
  begin(): void;
  /** The mutation at hand has recorded these changes. */
  changed(changes: readonly AuditedChange[]): void;
  /** Records what became of a mutation, in its transaction. */
  decided(transaction: Queryable, mutation: string, input: object, decision: Decision<unknown>): Promise<void>;
  /** Stores what was gathered; rejects where it cannot be stored, and then nothing of it may be given. */
  flush(writer: Queryable): Promise<void>;
}

/** Values of one request that are kept in mind at most: a request that reads more is refused its answer. */
const mostReads = 20_000;
/** Subjects of what is denied that one request names at most. */
const mostDenied = 1_000;

export function createAuditTrail(request: AuditedRequest): AuditTrail {
  let changes: AuditedChange[] = [];
  let reads = 0;
  const readOf = new Map<string, Set<string>>();
  const acts = new Map<string, AuditedAct>();
  const denials = new Map<string, AuditedAct & { readonly subjects: string[] }>();
  let denied = 0;

  const keep = (act: AuditedAct): void => {
    reads += 1;
    if (reads <= mostReads) acts.set(JSON.stringify(act), act);
  };
  return {
    read(field, subject, details) {
      if (details !== undefined) return keep(readAct([field], subject === null ? [] : [subject], details));
      const known = readOf.get(subject ?? '');
      if (known?.has(field)) return;
      reads += 1;
      if (reads > mostReads) return;
      if (known === undefined) readOf.set(subject ?? '', new Set([field]));
      else known.add(field);
    },
    denied(action, subjects = [], outcome = 'FORBIDDEN') {
      const key = `${action} ${outcome}`;
      const act = denials.get(key) ?? { kind: 'DENIAL', actions: [action], subjects: [], outcome, reason: null, details: null };
      denials.set(key, act);
      for (const subject of subjects) {
        if (denied >= mostDenied || act.subjects.includes(subject)) continue;
        act.subjects.push(subject);
        denied += 1;
      }
    },
    begin() {
      changes = [];
    },
    changed(more) {
      changes.push(...more);
    },
    async decided(transaction, mutation, input, decision) {
      await storeActs(transaction, request, [mutationAct(mutation, input, decision, changes)]);
    },
    async flush(writer) {
      const read = reads > mostReads ? [] : [...acts.values(), ...readActs(readOf)];
      const all = [...denials.values(), ...read];
      if (all.length > 0) await storeActs(writer, request, all);
      if (reads > mostReads) throw tooManyReads();
    },
  };
}

/** One act for all records of which the same fields were read. */
function readActs(readOf: ReadonlyMap<string, ReadonlySet<string>>): AuditedAct[] {
  const subjectsOf = new Map<string, { fields: string[]; subjects: string[] }>();
  for (const [subject, fieldSet] of readOf) {
    const fields = [...fieldSet].sort();
    const key = fields.join(' ');
    const known = subjectsOf.get(key) ?? { fields, subjects: [] };
    if (subject !== '') known.subjects.push(subject);
    subjectsOf.set(key, known);
  }
  return [...subjectsOf.values()].map(({ fields, subjects }) => readAct(fields, subjects, null));
}

function readAct(actions: readonly string[], subjects: readonly string[], details: string | null): AuditedAct {
  return { kind: 'READ', actions, subjects, outcome: 'ACCEPTED', reason: null, details };
}

function tooManyReads(): GraphQLError {
  return new GraphQLError(`The operation reads more than ${mostReads} values that are not public; ask for less at once.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** One statement for all acts of a request, prepared: a mutation takes 0.35 ms longer for it, of which Postgres works 0.07. */
async function storeActs(connection: Queryable, request: AuditedRequest, acts: readonly AuditedAct[]): Promise<void> {
  await connection.query(
    `INSERT INTO audit_entry (at, kind, person, via, mandate, role, organization, country, actions, subjects, outcome, reason, request_id, traceparent, details)
     SELECT $2, a.kind, $3, $4, $5, $6, $7, $8, a.actions, a.subjects, a.outcome, a.reason, $9, $10, a.details
     FROM json_to_recordset($1) AS a(kind text, actions text[], subjects text[], outcome text, reason text, details text)`,
    [
      JSON.stringify(acts.flatMap(boundedActs)),
      request.at,
      request.person,
      request.via,
      request.mandate,
      request.role,
      request.organization,
      request.country,
      request.requestId,
      request.traceparent,
    ],
  );
}
