import { type Deadline, type DeadlineWorker, startDeadlineWorker } from '@cattc/deadlines';
import { newId } from '@cattc/formats';
import type { EntityManager } from 'typeorm';
import { clockTick, type RequestContext } from './request.ts';
import type { SubgraphParts } from './subgraph.ts';

/** What happens to a concept's aggregates when their deadlines come; see `DeadlineHandlers` of @cattc/deadlines. */
export interface DeadlineReaction {
  /** The table of the aggregates, whose `id` is the subject. */
  readonly table: string;
  /** By kind. `request` is the clock's: nobody's rights, and the tick as the cause. */
  readonly fire: Readonly<
    Record<string, (deadlines: readonly Deadline[], manager: EntityManager, request: RequestContext) => Promise<void>>
  >;
  moved?(deadlines: readonly Deadline[], manager: EntityManager): Promise<void>;
}

/** Fires the deadlines of a subgraph; undefined where it has none. */
export function fireDeadlines(service: string, reactions: readonly DeadlineReaction[], parts: SubgraphParts): DeadlineWorker | undefined {
  if (reactions.length === 0) return undefined;
  const { writer, calendars, clock, logger, registry, relay, config } = parts;
  const tick = (): RequestContext => clockTick(newId('tick'), { logger, now: clock(), calendars, deploymentUrl: config.deploymentUrl });
  return startDeadlineWorker({
    service,
    dataSource: writer,
    handlers: reactions.map(({ table, fire, moved }) => ({
      table,
      fire: Object.fromEntries(
        Object.entries(fire).map(([kind, react]) => [
          kind,
          (deadlines: readonly Deadline[], manager: EntityManager) => react(deadlines, manager, tick()),
        ]),
      ),
      ...(moved === undefined ? {} : { moved }),
    })),
    calendars,
    clock,
    logger,
    registry,
    after: () => relay.wake(),
  });
}
