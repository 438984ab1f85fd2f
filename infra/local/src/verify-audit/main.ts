import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type AuditVerification, verifyAudit } from '@cattc/subgraph/audit-verifier';
import pg from 'pg';
import { connectionReason } from '../connection-reason.ts';
import { outliveReader } from '../outlive-reader.ts';
import { StartFault } from '../start/fault.ts';
import { dataFolder } from '../start/options.ts';
import { readSystem } from '../start/system-file.ts';
import { argumentProblem, wrongArguments } from '../wrong-arguments.ts';
import { type Anchors, readAnchors, writeAnchors } from './anchor-file.ts';

const help = `Walks the audit of each service from its beginning, and names what was changed, removed or inserted since it was sealed.

Usage: npm run verify-audit [-- OPTIONS]

  --data DIR            data folder of the running system (default: .data)
  --database URL        instead, this database of a service, in any role that may read; may be given several times
  --anchor FILE         the newest seal of each service is kept in this file, and the next time has to be where it was. Without it, nothing
                        shows that the end of the audit was cut off, or that the whole chain was made anew: keep the file where whoever
                        can write to the databases cannot
  --unsealed-seconds N  an entry that is older and not sealed is a problem: nothing protects it yet (default: 60). For a service that does not
                        run, whose last entries stay unsealed, give more
  --help                this text

Entries of about the last second are not sealed yet: they are counted.
Exit codes: 0 all is as it was sealed, 1 it is not, or an entry waits for its seal too long, or could not be read, 2 wrong arguments.
`;

const options = {
  data: { type: 'string' },
  database: { type: 'string', multiple: true },
  anchor: { type: 'string' },
  'unsealed-seconds': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const say = (text: string) => process.stdout.write(`${text}\n`);

interface Target {
  /** Names it in messages and in the anchor file. */
  readonly name: string;
  readonly url: string;
}

async function targetsOf(values: { data?: string | undefined; database?: string[] | undefined }, workingFolder: string): Promise<Target[]> {
  if (values.database !== undefined) return values.database.map((url) => ({ name: databaseOf(url), url }));
  const { databases } = await readSystem(dataFolder(values.data, workingFolder));
  return Object.values(databases).map(({ readerUrl }) => ({ name: databaseOf(readerUrl), url: readerUrl }));
}

function databaseOf(text: string): string {
  if (!URL.canParse(text) || !/^postgres(ql)?:$/.test(new URL(text).protocol) || new URL(text).pathname.length < 2) {
    throw new RangeError('--database is no address of a database: postgres://user:password@host:5432/network is needed.');
  }
  return decodeURIComponent(new URL(text).pathname.slice(1));
}

async function verify({ name, url }: Target, anchors: Anchors): Promise<AuditVerification> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'verify-audit' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await verifyAudit(client, anchors[name] ?? null, (problem) => say(`${name}: ${problem}`));
  } catch (error) {
    const { hostname, port } = new URL(url);
    throw new StartFault(
      `The audit of ${name} at ${hostname}:${port || '5432'} could not be read (${connectionReason(error)}).\nStart the system with \`npm start\` in another terminal (with the same --data folder), wait until it is ready, and repeat.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

const mostSeconds = 1_000_000_000;

function secondsOf(text: string | undefined): number {
  if (text === undefined) return 60;
  if (!/^\d{1,10}$/.test(text) || Number(text) > mostSeconds)
    throw new RangeError(`--unsealed-seconds is no whole number from 0 to ${mostSeconds}.`);
  return Number(text);
}

const secondsSince = (time: Date): number => (Date.now() - time.getTime()) / 1_000;

function describe(name: string, { entries, seals, unsealed, oldestUnsealed, head, problems }: AuditVerification): string {
  const age = oldestUnsealed === null ? '' : `, the oldest of them for ${secondsSince(oldestUnsealed).toFixed(1)} s`;
  const result = problems === 0 ? 'as it was sealed' : `NOT as it was sealed: ${problems} ${problems === 1 ? 'problem' : 'problems'}`;
  const newest = head === null ? 'no seal yet' : `the newest is number ${head.number}, ${head.chain}`;
  return `${name}: ${result}. ${entries} entries, ${unsealed} not sealed yet${age}; ${seals} seals, ${newest}.`;
}

async function main(): Promise<number> {
  const workingFolder = process.env.INIT_CWD ?? process.cwd();
  let targets: Target[];
  let unsealedSeconds: number;
  let values: ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
  try {
    ({ values } = parseArgs({ options }));
    if (values.help === true) {
      say(help);
      return 0;
    }
    if (values.data !== undefined && values.database !== undefined) throw new RangeError('--data and --database exclude each other.');
    unsealedSeconds = secondsOf(values['unsealed-seconds']);
    targets = await targetsOf(values, workingFolder);
  } catch (error) {
    if (error instanceof StartFault) throw error;
    process.stderr.write(wrongArguments('npm run verify-audit', [argumentProblem(error)]));
    return 2;
  }
  const anchorFile = values.anchor === undefined ? undefined : resolve(workingFolder, values.anchor);
  const anchors = anchorFile === undefined ? null : await readAnchors(anchorFile);
  if (anchorFile !== undefined && anchors === null) say(`${anchorFile} is new: from now on the seals of today have to stay.`);
  const heads: Record<string, Anchors[string]> = { ...anchors };
  const unanchored = anchors === null ? [] : targets.map(({ name }) => name).filter((name) => anchors[name] === undefined);
  if (unanchored.length > 0)
    say(`${anchorFile} holds no seal of ${unanchored.join(', ')}: what was before today could have been made anew.`);
  let problems = 0;
  for (const target of targets) {
    const verification = await verify(target, anchors ?? {});
    say(describe(target.name, verification));
    problems += verification.problems;
    const { oldestUnsealed } = verification;
    if (oldestUnsealed !== null && secondsSince(oldestUnsealed) > unsealedSeconds) {
      problems += 1;
      say(
        `${target.name}: NOT sealed: an entry waits for its seal for more than ${unsealedSeconds} s, and what is not sealed could be changed unseen.`,
      );
    }
    if (verification.head !== null) heads[target.name] = verification.head;
  }
  if (problems > 0) return 1;
  if (anchorFile !== undefined) {
    await writeAnchors(anchorFile, heads).catch((error: Error) => {
      throw new StartFault(`The anchor file ${anchorFile} cannot be written: ${error.message}`);
    });
  }
  return 0;
}

outliveReader();
process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartFault ? error.message : ((error as Error).stack ?? String(error))}\n`);
  return 1;
});
