import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { parseRorId } from '@cattc/formats';
import { CommandFault } from '../command-fault.ts';
import { createBatches, type Item, type Register } from './batches.ts';
import { createFirstPlaces, type FirstPlaces } from './first-places.ts';
import type { FieldProblem } from './organization-input.ts';
import { createRecordSplitter, type RawRecord } from './record-splitter.ts';
import {
  createRegistrationClient,
  type RegisteredSource,
  type Registration,
  type RegistrationClient,
  type RegistrationClientOptions,
} from './registration-client.ts';
import {
  type Coverage,
  countDifference,
  differenceOf,
  isExtract,
  noDifferences,
  type ReleaseCounts,
  type ReleaseDifference,
} from './release-report.ts';
import { parseRorRecord, seatCountry } from './ror-record.ts';

/** How many records there were and what became of them: each counts once. */
export interface ImportCounts {
  records: number;
  registered: number;
  updated: number;
  unchanged: number;
  /** Of which the source changed only what was edited here. */
  kept: number;
  /** Not taken, as the source stated later what is registered. */
  older: number;
  withdrawn: number;
  refused: number;
  /** Records of countries that were not asked for. */
  skipped: number;
}

/** The end of an import: `fault` says why it is not whole, in words for the person who started it. */
export interface ImportResult {
  counts: ImportCounts;
  interrupted: boolean;
  fault?: string;
  /** Where a release was taken. */
  differences?: ReleaseCounts;
  /** What it lacks of what is registered; absent where not all of a release was seen. */
  coverage?: Coverage;
}

/** One refused record with everything that is wrong with it; `field` is a path in the record, empty for the whole. */
export interface RefusedRecord {
  line: number;
  /** The record's number in the file, from 1. */
  record: number;
  id?: string;
  field: string;
  reason: string;
  others?: { field: string; reason: string }[];
}

export interface ImportProgress {
  counts: ImportCounts;
  bytesRead: number;
}

export interface ImportOptions extends Omit<RegistrationClientOptions, 'signal'> {
  /** A file's path, or its bytes. */
  source: string | AsyncIterable<Uint8Array>;
  /** ISO 3166-1 codes of the seats to take; all when absent. */
  countries?: readonly string[];
  /** Records in one request, at most 500. */
  batch?: number;
  /** What a release lacks is gone from it, also where it lacks most of what is registered. */
  takesExtract?: boolean;
  /** Organisations taken of one file; a file with more ends with a fault. */
  most?: number;
  /** Stops reading; batches already under way are finished. */
  signal?: AbortSignal;
  /** Gives up batches under way too. */
  abort?: AbortSignal;
  onRefused?(record: RefusedRecord): void;
  /** Called for each organisation that a release changes. */
  onDifference?(difference: ReleaseDifference): void;
  /** Called after each piece of the file and each answer. */
  onProgress?(progress: ImportProgress): void;
}

const maxRecordBytes = 1_000_000;
const maxBatchBytes = 512_000;
/** Records whose digests are compared at once: of those with the same ones nothing else is sent. */
const compared = { items: 1_000, bytes: 4_000_000 };
const batchesInFlight = 3;

/**
 * The organisations of one file that may be taken: each keeps its id and place, at most 40 bytes, so that a second record of one id is
 * noticed. The whole ROR has about 120,000.
 */
export const mostOrganizations = 1_000_000;

/**
 * Reads a ROR v2 dump and registers its organisations through the public API; of the file only ids and places stay in memory. The first
 * record of an id counts: a later one is refused, else two that differ would overwrite each other in every import of the file.
 */
export async function importRor(options: ImportOptions): Promise<ImportResult> {
  const {
    source,
    countries,
    batch = 200,
    most = mostOrganizations,
    takesExtract = false,
    signal,
    abort,
    onProgress,
    onRefused,
    onDifference,
    ...access
  } = options;
  const counts: ImportCounts = {
    records: 0,
    registered: 0,
    updated: 0,
    unchanged: 0,
    kept: 0,
    older: 0,
    withdrawn: 0,
    refused: 0,
    skipped: 0,
  };
  const progress: ImportProgress = { counts, bytesRead: 0 };
  const wanted = countries === undefined ? undefined : new Set(countries);
  const places = createFirstPlaces();
  const refusedPlaces = createFirstPlaces();
  const differences = access.release === undefined ? undefined : noDifferences();

  const differ = (difference: ReleaseDifference | null) => {
    if (difference === null || differences === undefined) return;
    countDifference(differences, difference);
    onDifference?.(difference);
  };

  const refuse = (at: { line: number; number: number }, problems: readonly FieldProblem[], id?: string) => {
    counts.refused += 1;
    const [first, ...others] = problems.map(({ path, problem, expected }) => ({
      field: path,
      reason: expected === '' ? problem : `${problem}; right would be ${expected}`,
    }));
    if (first === undefined) return;
    onRefused?.({
      line: at.line,
      record: at.number,
      ...(id === undefined ? {} : { id }),
      ...first,
      ...(others.length > 0 ? { others } : {}),
    });
  };

  const count = (item: Item, registration: Registration) => {
    const { outcome, message, problems } = registration;
    if (differences !== undefined) differ(differenceOf(item, registration));
    if (outcome === 'REFUSED') {
      refuse(item, problems.length > 0 ? problems : [{ path: '', problem: message ?? 'the API gave no reason', expected: '' }], item.rorId);
    } else counts[tally[outcome]] += 1;
    onProgress?.(progress);
  };

  const client = createRegistrationClient({ ...access, ...(abort === undefined ? {} : { signal: abort }) });
  const isRelease = access.release !== undefined;
  const register = isRelease ? comparing(client, batch) : registering(client);
  const batches = createBatches(
    register,
    { ...(isRelease ? compared : { items: batch, bytes: maxBatchBytes }), inFlight: batchesInFlight },
    count,
  );

  const take = async (raw: RawRecord) => {
    counts.records += 1;
    const read = readRecord(raw);
    if ('problem' in read) return refuse(raw, [{ path: '', ...read }]);
    const seat = seatCountry(read.value);
    if (wanted !== undefined && seat !== undefined && !wanted.has(seat.toUpperCase())) {
      counts.skipped += 1;
      return;
    }
    const record = parseRorRecord(read.value);
    if (!record.ok) {
      const id = parseRorId(idOf(read.value) ?? '');
      if (id.ok && refusedPlaces.get(id.value) === undefined) refusedPlaces.add(id.value, raw);
      return refuse(raw, record.problems, idOf(read.value));
    }
    const { organization } = record;
    const first = places.get(organization.rorId);
    if (first !== undefined) return refuse(raw, [duplicateOf(first)], idOf(read.value));
    if (places.size >= most) throw new CommandFault(tooMany(most));
    places.add(organization.rorId, raw);
    const fingerprint = createHash('sha256').update(JSON.stringify(organization)).digest('base64url');
    const json = JSON.stringify({ ...organization, fingerprint });
    await batches.add({ line: raw.line, number: raw.number, rorId: organization.rorId, json, fingerprint });
  };

  let fault: string | undefined;
  try {
    const splitter = createRecordSplitter(maxRecordBytes);
    const chunks = typeof source === 'string' ? createReadStream(source, { highWaterMark: 256 * 1024 }) : source;
    for await (const chunk of chunks) {
      if (signal?.aborted) break;
      progress.bytesRead += chunk.length;
      for (const raw of splitter.push(chunk)) {
        if (signal?.aborted) break;
        await take(raw);
      }
      onProgress?.(progress);
    }
    if (!signal?.aborted) {
      const end = splitter.end();
      for (const raw of end.records) await take(raw);
      fault = end.fault;
    }
  } catch (error) {
    fault = faultText(error, abort);
  }
  try {
    await batches.drain();
  } catch (error) {
    fault ??= faultText(error, abort);
  }
  const interrupted = signal?.aborted === true;
  let coverage: Coverage | undefined;
  if (!interrupted && fault === undefined && countries === undefined && differences !== undefined) {
    try {
      const missing = () => missingOf(client, [places, refusedPlaces]);
      coverage = await coverageOf(missing());
      if (takesExtract || !isExtract(coverage))
        for await (const { gone } of missing()) for (const one of gone) differ({ what: 'GONE', ...one });
    } catch (error) {
      fault = faultText(error, abort);
    }
  }
  return {
    counts,
    interrupted,
    ...(coverage === undefined ? {} : { coverage }),
    ...(fault === undefined ? {} : { fault }),
    ...(differences === undefined ? {} : { differences }),
  };
}

const tally = {
  REGISTERED: 'registered',
  UPDATED: 'updated',
  UNCHANGED: 'unchanged',
  // The record that it was merged into goes on by itself.
  MERGED: 'unchanged',
  KEPT: 'kept',
  OLDER: 'older',
  WITHDRAWN: 'withdrawn',
} as const;

function registering(client: RegistrationClient): Register {
  return (items) => client.register(items.map(({ json }) => json));
}

/** Sends only those that are new or changed since they were last taken: of the others nothing but their digests travels. */
function comparing(client: RegistrationClient, batch: number): Register {
  return async (items) => {
    const places = await client.changed(items.map(({ rorId, fingerprint }) => ({ rorId, fingerprint })));
    const changed = places.flatMap((place) => items[place] ?? []);
    const answers: Registration[] = [];
    for (let at = 0; at < changed.length; at += batch) {
      answers.push(...(await client.register(changed.slice(at, at + batch).map(({ json }) => json))));
    }
    const byId = new Map(changed.map(({ rorId }, index) => [rorId, answers[index]]));
    return items.map(({ rorId }) => byId.get(rorId) ?? { outcome: 'UNCHANGED', problems: [] });
  };
}

interface RegisteredPage {
  readonly registered: number;
  /** Those that stand nowhere in the file. */
  readonly gone: readonly RegisteredSource[];
}

/** Reads the registered organisations of the source, a page at a time. */
async function* missingOf(client: RegistrationClient, files: readonly FirstPlaces[]): AsyncGenerator<RegisteredPage> {
  for (let after: string | null = null; ; ) {
    const page: RegisteredSource[] = await client.registeredSources(after);
    const last = page.at(-1);
    if (last === undefined) return;
    yield { registered: page.length, gone: page.filter(({ rorId }) => files.every((places) => places.get(rorId) === undefined)) };
    after = last.rorId;
  }
}

async function coverageOf(pages: AsyncIterable<RegisteredPage>): Promise<Coverage> {
  let [registered, missing] = [0, 0];
  for await (const page of pages) {
    registered += page.registered;
    missing += page.gone.length;
  }
  return { registered, missing };
}

function duplicateOf(first: { line: number; number: number }): FieldProblem {
  return {
    path: 'id',
    problem: `is that of line ${first.line} (record ${first.number}) already, which is the one taken`,
    expected: 'one record for each ROR id',
  };
}

const tooMany = (most: number): string =>
  `the file holds more than ${most.toLocaleString('en')} organisations, which is the most for one import; split it, or take some countries at a time`;

function readRecord(raw: RawRecord): { value: unknown } | { problem: string; expected: string } {
  if ('problem' in raw) return { problem: raw.problem, expected: raw.expected };
  if (!isUtf8(raw.bytes)) return { problem: 'is not valid UTF-8', expected: 'a file saved as UTF-8' };
  try {
    return { value: JSON.parse(raw.bytes.toString('utf8')) };
  } catch (error) {
    return { problem: `is not valid JSON: ${error instanceof Error ? error.message : String(error)}`, expected: 'one JSON object' };
  }
}

function idOf(record: unknown): string | undefined {
  const id = typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
  return typeof id === 'string' ? id.slice(0, 100) : undefined;
}

/** Faults that a person can act on become text; anything else is a defect and goes on. */
function faultText(error: unknown, abort: AbortSignal | undefined): string {
  if (error instanceof CommandFault) return error.message;
  if (abort?.aborted) return 'the batches under way were given up';
  if (error instanceof Error && 'syscall' in error) return `the file cannot be read: ${error.message}`;
  throw error;
}
