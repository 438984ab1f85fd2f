import { parseArgs } from 'node:util';
import { type Deadline, listParkedDeadlines, redriveDeadlines } from '@cattc/deadlines';
import { listParked, type ParkedEvent, redrive } from '@cattc/event-log';
import { DataSource } from 'typeorm';
import { connectionReason } from '../connection-reason.ts';
import { outliveReader } from '../outlive-reader.ts';
import { StartFault } from '../start/fault.ts';
import { dataFolder } from '../start/options.ts';
import { readSystem } from '../start/system-file.ts';
import { argumentProblem, wrongArguments } from '../wrong-arguments.ts';

const help = `Lists the events that a consumer could not apply, or that the relay may not publish, and the deadlines whose effect failed; has them tried again.

Usage: npm run parked [-- OPTIONS]

  --service NAME        network, talent, trading or partners; all of them by default
  --consumer NAME       only what this consumer has set aside ("outbox" for the relay,
                        "clock" for deadlines)
  --subject ID          only what is of this aggregate
  --redrive             have them tried again, within about two seconds, by the running service
  --data DIR            data folder of the running system (default: .data)
  --help                this text

Exit codes: 0 done, 1 the system does not answer, 2 wrong arguments.
`;

const options = {
  service: { type: 'string' },
  consumer: { type: 'string' },
  subject: { type: 'string' },
  redrive: { type: 'boolean' },
  data: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function describe(service: string, event: ParkedEvent): string {
  const { consumer, subject, sequence, type, kind, reason, attempts, parkedAt } = event;
  return `${service} ${consumer} ${subject} #${sequence} ${type} ${kind} after ${attempts} attempts at ${parkedAt.toISOString()}: ${reason}`;
}

function describeDeadline(service: string, { subject, kind, dueAt, attempts, parkedAt, parkedReason }: Deadline): string {
  return `${service} clock ${subject} ${kind} due at ${dueAt.toISOString()} FAILED after ${attempts} attempts at ${parkedAt?.toISOString()}: ${parkedReason}`;
}

async function connect(url: string): Promise<DataSource> {
  return new DataSource({ type: 'postgres', url, poolSize: 1 }).initialize().catch((error: unknown) => {
    const { hostname, port } = new URL(url);
    throw new StartFault(
      `The local system does not run: its databases at ${hostname}:${port || '5432'} do not answer (${connectionReason(error)}).\nStart it with \`npm start\` in another terminal (with the same --data folder), wait until it is ready, and repeat.`,
    );
  });
}

async function main(): Promise<number> {
  const say = (text: string) => process.stdout.write(`${text}\n`);
  let values: ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
  try {
    ({ values } = parseArgs({ options }));
  } catch (error) {
    process.stderr.write(wrongArguments('npm run parked', [argumentProblem(error)]));
    return 2;
  }
  if (values.help === true) {
    say(help);
    return 0;
  }
  const { databases } = await readSystem(dataFolder(values.data, process.env.INIT_CWD ?? process.cwd()));
  const names = Object.keys(databases).filter((name) => values.service === undefined || name === values.service);
  if (names.length === 0) {
    const problem = `--service ${values.service} is unknown: give one of ${Object.keys(databases).join(', ')}`;
    process.stderr.write(wrongArguments('npm run parked', [problem]));
    return 2;
  }
  let found = 0;
  for (const name of names) {
    const database = await connect(databases[name]?.writerUrl ?? '');
    try {
      const { consumer, subject } = values;
      const parked = await listParked(database, values);
      const deadlines = consumer === undefined || consumer === 'clock' ? await listParkedDeadlines(database, { subject }) : [];
      for (const event of parked) say(describe(name, event));
      for (const deadline of deadlines) say(describeDeadline(name, deadline));
      found += parked.length + deadlines.length;
      if (values.redrive === true) {
        say(`${name}: ${await redrive(database, values)} events are tried again`);
        if (deadlines.length > 0) say(`${name}: ${await redriveDeadlines(database, { subject })} deadlines are tried again`);
      }
    } finally {
      await database.destroy();
    }
  }
  if (found === 0) say('Nothing is parked.');
  return 0;
}

outliveReader();
process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartFault ? error.message : ((error as Error).stack ?? String(error))}\n`);
  return 1;
});
