import { Counter, Gauge, type Registry } from '@cattc/server';

export type Channel = 'stream' | 'pull';

/** What the process tells of its deliveries. */
export interface FeedMetrics {
  readonly streams: Gauge;
  readonly pulls: Gauge;
  told(channel: Channel, events: number): void;
}

export function createFeedMetrics(registry: Registry): FeedMetrics {
  const told = new Counter({
    name: 'cattc_feed_events_total',
    help: 'Events written to readers of feeds, withheld ones included',
    labelNames: ['channel'],
    registers: [registry],
  });
  const streams = new Gauge({ name: 'cattc_feed_streams', help: 'Event streams that are open', registers: [registry] });
  const pulls = new Gauge({
    name: 'cattc_feed_waiting_pulls',
    help: 'Pulls that are being answered, long polling included',
    registers: [registry],
  });
  return { streams, pulls, told: (channel, events) => told.inc({ channel }, events) };
}
