import type { Caller } from '@cattc/decisions';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { OperationAnswer } from '../executor/operation-answer.ts';
import type { ToldValue } from '../executor/program.ts';
import { toldEvent } from './feed-event.ts';
import type { FeedNews, FeedSource } from './feed-source.ts';
import { inOrder } from './in-order.ts';

/** The field of Subscription that is the feed of the caller. */
export const feedField = 'events';

export interface ToldFeedOptions {
  readonly source: FeedSource;
  readonly caller: Caller;
  readonly acceptLanguage: string | undefined;
  /** Arguments of the field. */
  readonly filter: { readonly types?: readonly string[] | null; readonly subject?: string | null };
  readonly after: string | undefined;
  /** Whether events lead to records of the type. */
  readonly isRecord: (type: string) => boolean;
  /** Answers the operation for one event. */
  readonly answer: (value: ToldValue) => Promise<OperationAnswer>;
  readonly onValue: () => void;
  readonly onRefused: () => void;
  /** Called once. */
  readonly onEnd: () => void;
}

/** What is told of a caller's feed. */
export interface ToldFeed {
  readonly values: AsyncGenerator<ExecutionResult, void, void>;
  /** Tells what is begun and this one thing, and no more. */
  end(last: ExecutionResult): void;
}

/** Events whose records are read at once. */
const readAhead = 8;

type News = FeedNews | { readonly kind: 'last'; readonly value: ExecutionResult };

/** Follows a feed at the pace of who is told: nothing is kept here but what is read ahead. */
export function tellFeed(options: ToldFeedOptions): ToldFeed {
  const { source, caller, acceptLanguage, filter, after, isRecord, answer } = options;
  const gone = new AbortController();
  let last: ExecutionResult | undefined;

  async function* news(): AsyncGenerator<News, void, void> {
    const types = filter.types ?? undefined;
    const subject = filter.subject ?? undefined;
    try {
      yield* source.read({ caller, acceptLanguage, types, subject, after, signal: gone.signal });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      options.onRefused();
      last = { errors: [error] };
    }
    if (last !== undefined) yield { kind: 'last', value: last };
  }

  async function work(each: News): Promise<ExecutionResult> {
    options.onValue();
    if (each.kind === 'last') return each.value;
    if (each.kind === 'away') return { errors: [away] };
    try {
      const { text } = await answer({ field: feedField, value: toldEvent(each.cursor, each.text, isRecord) });
      return { ...(JSON.parse(text) as ExecutionResult), extensions: { cursor: each.cursor } };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
  }

  return {
    values: inOrder(news(), {
      most: readAhead,
      work,
      end() {
        gone.abort();
        options.onEnd();
      },
    }),
    end(value) {
      last = value;
      gone.abort();
    },
  };
}

const away = new GraphQLError('partners does not answer; no event is lost, the feed goes on when it is back.', {
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'partners' },
});
