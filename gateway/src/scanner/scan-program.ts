import { isAscii, isUtf8 } from 'node:buffer';
import type { QueryPlan } from '@apollo/query-planner';
import type { GatewayContext } from '../context.ts';
import { bodyWriter, sendFetch } from '../executor/nodes/fetch.ts';
import type { OperationAnswer } from '../executor/operation-answer.ts';
import type { OperationReading } from '../executor/response/selections.ts';
import type { Sent } from '../executor/run.ts';
import type { IsOfType } from '../executor/subtypes.ts';
import type { SubgraphTransport } from '../subgraphs/subgraph-transport.ts';
import { FetchCode, type Scan } from './fetch-code.ts';
import { FetchedFields } from './fetched-fields.ts';
import { reasonOf } from './json-grammar.ts';
import { NotForetold, NotScannable } from './not-scannable.ts';
import { fetchesOf, type Order, type PlannedFetch } from './plan-fetches.ts';
import { type About, checkRepeated, represent } from './representations.ts';
import { ScanCompiler } from './scan-compiler.ts';
import { type Insert, insertedText, type Scanned } from './scanned-answer.ts';
import type { Fetch } from './value-code.ts';

type Variables = Readonly<Record<string, unknown>>;
export type SentFetches = Map<PlannedFetch['node'], Sent>;

/** Runs an operation over the bytes of the answers. Rejects with NotForetold; `sent` has then what was sent. */
export interface ScanProgram {
  /** Characters of code. */
  readonly size: number;
  run(variables: Variables, context: GatewayContext, sent: SentFetches): Promise<OperationAnswer>;
}

export interface ScanProgramOptions {
  readonly plan: QueryPlan;
  readonly reading: OperationReading;
  readonly isOn: (variable: string) => boolean;
  readonly isOfType: IsOfType;
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
}

interface Run {
  readonly variables: Variables;
  readonly context: GatewayContext;
  readonly sent: SentFetches;
  readonly inserts: readonly Insert[];
  readonly scanned: (Scanned | undefined)[];
  readonly slots: (readonly number[] | undefined)[];
  /** Whether all answers so far are: then a character for each byte is the text itself. */
  isAscii: boolean;
  /** An answer was not as foretold: what is under way elsewhere leads to nothing more. */
  isLeft: boolean;
}

type Step = (run: Run) => Promise<void>;

const ofRoot: readonly number[] = [0];

/** The program of an operation under given values of its conditions. Throws NotScannable. */
export function compileScanProgram(options: ScanProgramOptions): ScanProgram {
  const { plan, reading, isOn, isOfType, transports } = options;
  const { selections, rootType, schema } = reading;
  const { order, fetches: planned } = fetchesOf(plan.node, isOn);
  if (planned.length === 0) throw new NotScannable('no fetch');
  const fetches = planned.map((fetch): Fetch => {
    const { index, node } = fetch;
    return {
      ...fetch,
      code: new FetchCode(index, { isOfEntities: node.requires !== undefined }),
      fetched: new FetchedFields(node.operation, { isOn, isOfType }),
    };
  });
  const compiler = new ScanCompiler(fetches, { schema, isOn, isOfType });
  const root = compiler.root({ selections, type: rootType });
  const scans = fetches.map(({ code }) => ({ scan: code.scan(), newScanned: code.newScanned() }));
  const step = stepOf(order, ({ index, path }) => {
    const { node } = fetches[index] as Fetch;
    return fetchStep({ ...(scans[index] as Scans), node, index, path, about: compiler.about.get(index), transports });
  });
  return {
    size: fetches.reduce((sum, { code }) => sum + code.size, 0),
    async run(variables, context, sent) {
      const run: Run = { variables, context, sent, inserts: compiler.inserts, scanned: [], slots: [], isAscii: true, isLeft: false };
      try {
        await step(run);
        for (const repeated of compiler.repeated) checkRepeated(repeated, run);
        let text = '{"data":{';
        for (const insert of root) text += insertedText(run, insert as Exclude<Insert, { kind: 'moved' }>, 0);
        return { text: `${text}}}`, encoding: 'latin1', errors: [] };
      } finally {
        run.isLeft = true;
      }
    },
  };
}

function stepOf(order: Order, fetch: (planned: PlannedFetch) => Step): Step {
  if (order.kind === 'fetch') return fetch(order.fetch);
  const parts = order.parts.map((part) => stepOf(part, fetch));
  if (order.kind === 'parallel')
    return async (run) => {
      await Promise.all(parts.map((part) => part(run)));
    };
  return async (run) => {
    for (const part of parts) await part(run);
  };
}

interface Scans {
  readonly scan: Scan;
  readonly newScanned: ReturnType<FetchCode['newScanned']>;
}

interface FetchStep extends Pick<PlannedFetch, 'index' | 'node' | 'path'>, Scans {
  readonly about: About | undefined;
  readonly transports: ScanProgramOptions['transports'];
}

function fetchStep({ index, node, path, about, transports, scan, newScanned }: FetchStep): Step {
  const bodyOf = bodyWriter(node);
  const transport = transports.get(node.serviceName);
  if (transport === undefined) throw new NotScannable('no such subgraph');
  return async (run) => {
    if (run.isLeft) return;
    const asked = about && represent(about, run);
    run.slots[index] = asked?.slots ?? ofRoot;
    if (asked?.expected.length === 0) return;
    const body = bodyOf(
      run.variables,
      asked === undefined ? '' : `"representations":[${run.isAscii ? asked.text : Buffer.from(asked.text, 'latin1').toString()}]`,
    );
    const outcome = sendFetch(transport, { node, path, representations: asked?.expected.length }, body, run.context);
    run.sent.set(node, { body, outcome });
    const answered = await outcome;
    if (run.isLeft) return;
    if (answered.kind === 'absent') throw new NotForetold('absent');
    const { bytes, records } = answered;
    run.context.records?.add(records);
    if (!isAscii(bytes)) {
      if (!isUtf8(bytes)) throw new NotForetold('text');
      run.isAscii = false;
    }
    const scanned = newScanned(bytes.toString('latin1'));
    const end = scan(bytes, scanned, asked?.expected ?? ofRoot);
    if (end < 0) throw new NotForetold(hasErrors(bytes) ? 'errors' : reasonOf(end));
    run.scanned[index] = scanned;
  };
}

function hasErrors(bytes: Buffer): boolean {
  return bytes.includes('"errors":');
}
