import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface SampleModule {
  /** Loads everything through the gateway; running it again after an interruption completes it. */
  loadSample(options: {
    gatewayUrl: string;
    issuer: { url: string; clientSecret: string };
    say(text: string): void;
    signal: AbortSignal;
  }): Promise<void>;
}

export interface QueriesModule {
  queries: readonly { title: string; text: string }[];
}

/** A part of this package that a build may be without. */
export async function companion<M>(path: string): Promise<M | undefined> {
  const file = join(import.meta.dirname, '..', path);
  return existsSync(file) ? ((await import(pathToFileURL(file).href)) as M) : undefined;
}
