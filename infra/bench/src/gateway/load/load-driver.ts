import { join } from 'node:path';
import type { Room } from '../../room.ts';
import { endChild, nextMessage } from '../child.ts';
import { type CorePlan, spawnNode } from '../cores.ts';
import type { Drive, DriveResult, Order, PreparedRequests, Report } from './load-orders.ts';

/** The load generator, in a process of its own. */
export interface LoadDriver {
  prepare(requests: PreparedRequests): Promise<void>;
  /** Rejects where an answer was not as long as the right one, or no 200. */
  drive(drive: Drive): Promise<DriveResult>;
}

export function startLoadDriver(room: Room, cores: CorePlan): LoadDriver {
  const child = spawnNode(cores.others, [join(import.meta.dirname, 'load-process.js')], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  room.defer(() => endChild(child));
  const ask = async (order: Order): Promise<Report> => {
    room.signal.throwIfAborted();
    const report = nextMessage<Report>(child, 'the load generator');
    child.send(order);
    return report;
  };
  return {
    async prepare(requests) {
      await ask({ prepare: requests });
    },
    async drive(drive) {
      const report = await ask({ drive });
      if ('driven' in report) return report.driven;
      throw new Error(`${drive.id}: ${'failed' in report ? report.failed : 'the load generator did something else'}`);
    },
  };
}
