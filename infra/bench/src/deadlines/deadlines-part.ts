import { addDays, dayIn, startOfDay } from '@cattc/formats';
import pg from 'pg';
import { rounded } from '../bench.ts';
import type { MembersPart, MembersSurroundings } from '../members/part.ts';
import { spreadOf } from '../spread.ts';

const zone = 'Asia/Shanghai';
const count = 10_000;
const limitMs = 120_000;

const query = `{ memberships(first: 20, filter: { states: [ACTIVE] }) {
  nodes { id number state validTo organization { id displayName country { code } } deadlines { kind due } } pageInfo { hasNextPage } } }`;

/** Ten thousand memberships that fall due at once, and what a query feels of it. */
export const deadlinesPart: MembersPart = {
  name: 'deadlines',
  async measure(surroundings) {
    const { gateway, requests, room, say } = surroundings;
    const network = await connect(surroundings);
    const samples = Math.max(requests, 300);
    const ask = async (): Promise<number> => {
      const begin = performance.now();
      await gateway.ask(query);
      return performance.now() - begin;
    };
    for (let turn = 0; turn < 20; turn += 1) await ask();
    const quiet: number[] = [];
    while (quiet.length < samples) quiet.push(await ask());

    const ids = await makeDue(network);
    const begin = performance.now();
    const busy: number[] = [];
    let firedMs: number | undefined;
    const watching = (async () => {
      while ((await dueIn(network)) > 0) {
        room.signal.throwIfAborted();
        if (performance.now() - begin > limitMs) throw new Error(`deadlines are still due after ${limitMs / 1_000} s`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      firedMs = performance.now() - begin;
    })();
    while (firedMs === undefined) {
      busy.push(await ask());
      if (performance.now() - begin > limitMs + 5_000) break;
    }
    await watching;
    await requireEachOnce(network, ids);
    await network.end();
    const [before, during] = [spreadOf(quiet), spreadOf(busy)];
    const seconds = rounded((firedMs ?? Number.NaN) / 1_000);
    const ratio = during.p99 / before.p99;
    say(
      `${ids.length} deadlines due at once: fired within ${seconds} s; a query p99 ${before.p99} ms before, ${during.p99} ms meanwhile (× ${rounded(ratio)})`,
    );
    return {
      figures: { deadlines: ids.length, seconds, quiet: before, meanwhile: during },
      bounds: [
        { what: `${count} deadlines that are due at once are fired`, value: seconds, unit: 's', atMost: 20 },
        { what: 'a query meanwhile to the same before: p99', value: rounded(ratio), unit: 'times', atMost: 1.5 },
      ],
    };
  },
};

async function connect({ room, system }: MembersSurroundings): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: system.file.databases.network?.migratorUrl });
  client.on('error', () => undefined);
  await client.connect();
  room.defer(() => client.end());
  return client;
}

/** Lets the terms of active memberships end in 60 days, and gives each the deadline that then is a month late. */
async function makeDue(client: pg.Client): Promise<string[]> {
  const validTo = addDays(dayIn(new Date(), zone), 60);
  const { rows } = await client.query<{ id: string }>(
    `WITH due AS (UPDATE membership SET valid_to = $1 WHERE id IN (SELECT id FROM membership WHERE state = 'ACTIVE' ORDER BY id LIMIT $3) RETURNING id)
     INSERT INTO deadline (subject, kind, due_at, fires) SELECT id, 'RENEWAL', $2, true FROM due
     ON CONFLICT (subject, kind) DO UPDATE SET due_at = excluded.due_at RETURNING subject AS id`,
    [validTo, startOfDay(addDays(validTo, -90), zone), count],
  );
  if (rows.length === 0) throw new Error('there is no active membership');
  return rows.map(({ id }) => id);
}

async function dueIn(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ due: boolean }>(
    'SELECT EXISTS (SELECT FROM deadline WHERE due_at <= now() AND fires AND paused_at IS NULL AND parked_at IS NULL) AS due',
  );
  return rows[0]?.due === true ? 1 : 0;
}

async function requireEachOnce(client: pg.Client, ids: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ once: string }>(
    `SELECT count(*) AS once FROM membership m JOIN transition t ON t.subject = m.id AND t.version = m.version AND t.action = 'fallDue'
     JOIN deadline d ON d.subject = m.id AND d.kind = 'TERM_END' WHERE m.id = ANY($1) AND m.state = 'RENEWAL_DUE'`,
    [ids],
  );
  if (Number(rows[0]?.once) !== ids.length) throw new Error(`${rows[0]?.once} of ${ids.length} memberships fell due once`);
}
