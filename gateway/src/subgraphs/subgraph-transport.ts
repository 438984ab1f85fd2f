import type { Caller } from '@cattc/decisions';
import type { CancelSignal } from '@cattc/server';
import type { FetchWatch } from '../inside/operation-watch.ts';
import type { Absence } from './subgraph-error.ts';

/** What goes along with an operation. */
export interface SubgraphRequest {
  /** The JSON text of query, variables and operation name. */
  readonly body: string;
  /** Only a read is given up when the client goes, and sent again when its connection breaks. */
  readonly isRead: boolean;
  readonly caller: Caller;
  readonly requestId: string;
  readonly traceparent?: string;
  readonly acceptLanguage?: string | undefined;
  readonly signal: CancelSignal;
  /** Whether the client wants what is read now, and nothing that is under way. */
  readonly isAnew?: boolean | undefined;
  /** Whether the answer is to name the records that it tells of. */
  readonly tellsRecords?: boolean;
  /** Told of what becomes of it. */
  readonly watch?: FetchWatch | undefined;
}

/** The bytes are the body of an answer that came as JSON, as yet unread; `reason` is for the log alone. */
export type Outcome =
  | {
      readonly kind: 'answer';
      readonly bytes: Buffer;
      /** Ids with commas between them, as the subgraph names them; `*` for more than it can name. */
      readonly records?: string | undefined;
    }
  | { readonly kind: 'absent'; readonly absence: Absence; readonly reason: string };

/** The way to one subgraph. It never rejects: what goes wrong is an outcome. */
export interface SubgraphTransport {
  readonly name: string;
  send(request: SubgraphRequest): Promise<Outcome>;
}

/** Whether there is an answer, and whether it has errors. */
export function outcomeName(outcome: Outcome): 'ok' | 'errors' | 'absent' {
  if (outcome.kind === 'absent') return 'absent';
  // GraphQL servers write errors first, where there are any.
  return outcome.bytes.toString('latin1', 0, 10) === '{"errors":' ? 'errors' : 'ok';
}
