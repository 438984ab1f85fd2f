import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { instantOf } from '@cattc/server';
import type { AskedTime } from './moved-time.ts';
import { root } from './topology.ts';

/** What `npm start` was asked for. */
export interface StartOptions {
  port: number;
  /** Absolute. */
  dataDir: string;
  reset: boolean;
  sample: boolean;
  /** `host:port` of each broker; undefined for the embedded event log. */
  kafka?: readonly string[];
  /** Undefined for the embedded Postgres. */
  postgres?: string;
  /** Undefined for the machine's time. */
  now?: AskedTime;
}

export type ParsedOptions = { kind: 'options'; options: StartOptions } | { kind: 'help' } | { kind: 'problems'; problems: string[] };

export const startHelp = `Starts the whole system on this machine: Postgres, the event log, a local issuer of tokens, four subgraphs and the gateway.

Usage: npm start [-- OPTIONS]

  --port PORT               port of the gateway (default 4000)
  --data DIR                folder of everything that is kept (default .data)
  --reset                   delete what is in that folder first and begin anew
  --no-sample               on the first start, load no sample data
  --kafka HOST:PORT[,...]   keep events in this Kafka instead of the embedded event log
  --postgres URL            use this Postgres, version 18 or newer, instead of the embedded one,
                            e.g. postgres://user:password@host:5432/postgres; the user has to be allowed to create
                            databases and roles, otherwise the statements for its administrator are printed
  --now TIME                for trying out what happens later: the time that it is at the start, a day such as 2027-03-01 or an
                            instant such as 2027-03-01T08:00:00Z; it goes on from there, and what is due by then happens.
                            The data do not go back behind it any more: give another folder with --data
  --help                    this text

Ctrl-C stops everything; the data stays for the next start.
`;

/** The data folder that --data names, seen from where the caller stands; without it the repository's own, from wherever the command is given. */
export const dataFolder = (named: string | undefined, workingFolder: string): string =>
  named === undefined ? join(root, '.data') : resolve(workingFolder, named);

/** Reads the command line; every problem is told at once. */
export function parseStartOptions(args: readonly string[], workingFolder: string): ParsedOptions {
  let values: ReturnType<typeof parseValues>;
  try {
    values = parseValues(args);
  } catch (error) {
    return { kind: 'problems', problems: [(error as Error).message.split('. ')[0] ?? String(error)] };
  }
  if (values.help === true) return { kind: 'help' };
  const problems: string[] = [];
  const port = Number(values.port ?? '4000');
  if (!/^\d{1,5}$/.test(values.port ?? '4000') || port < 1 || port > 65_535)
    problems.push(`--port is "${values.port}": a port from 1 to 65535 is needed.`);
  if (values.data === '') problems.push('--data is empty: the path of a folder is needed.');
  const options: StartOptions = {
    port,
    dataDir: dataFolder(values.data, workingFolder),
    reset: values.reset === true,
    sample: values['no-sample'] !== true,
    ...(values.kafka === undefined ? {} : { kafka: brokers(values.kafka, problems) }),
    ...(values.postgres === undefined ? {} : { postgres: postgresUrl(values.postgres, problems) }),
    ...(values.now === undefined ? {} : { now: askedTime(values.now, problems) }),
  };
  if (options.reset && (options.kafka !== undefined || options.postgres !== undefined)) {
    problems.push(
      '--reset deletes the data folder only, which does not go together with --kafka or --postgres: delete the topics and databases there yourself, then start without --reset on a new folder.',
    );
  }
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'options', options };
}

const parseValues = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    strict: true,
    allowPositionals: false,
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      reset: { type: 'boolean' },
      'no-sample': { type: 'boolean' },
      kafka: { type: 'string' },
      postgres: { type: 'string' },
      now: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;

function brokers(text: string, problems: string[]): string[] {
  const list = text.split(',').map((part) => part.trim());
  for (const broker of list) {
    const port = Number(/^(?:[\w.-]+|\[[\da-fA-F:]+\]):(\d{1,5})$/.exec(broker)?.[1]);
    if (!(port >= 1 && port <= 65_535)) problems.push(`--kafka names "${broker}": HOST:PORT is needed, several separated by commas.`);
  }
  return list;
}

function askedTime(text: string, problems: string[]): AskedTime {
  const at = instantOf(text);
  if (at === undefined) problems.push(`--now is "${text}": a day such as 2027-03-01 or an instant such as 2027-03-01T08:00:00Z is needed.`);
  return { at: at ?? new Date(0), isDay: !text.includes('T') };
}

function postgresUrl(text: string, problems: string[]): string {
  const url = tryUrl(text);
  if (url === null || !['postgres:', 'postgresql:'].includes(url.protocol) || url.hostname === '' || url.username === '') {
    problems.push('--postgres is no address of a Postgres server: postgres://user:password@host:5432/postgres is needed.');
    return text;
  }
  if (url.pathname === '' || url.pathname === '/') url.pathname = '/postgres';
  return url.href;
}

function tryUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
