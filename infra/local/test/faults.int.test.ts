import { isDeepStrictEqual } from 'node:util';
import { verifyAudit } from '@cattc/subgraph/audit-verifier';
import { describeOnEachLog, until } from '@cattc/testing';
import { expect } from 'chai';
import { secretariat } from '../src/sample/actors.ts';
import { subgraphs } from '../src/start/topology.ts';
import { createPatientClient, type PatientClient } from './fault-client.ts';
import { cuts } from './fault-cuts.ts';
import { type Follower, follow } from './fault-follower.ts';
import {
  admitted,
  type CommittedEvent,
  changeOf,
  compareStates,
  differences,
  disorder,
  fold,
  type Ledger,
  readLedger,
  readLog,
} from './fault-ledger.ts';
import { askWhole, createProbes, offersOf, readHealth } from './fault-probes.ts';
import { type SystemUnderFaults, startSystemUnderFaults, type Victim } from './fault-system.ts';
import { createWorld, partners, randomSeries, shuffle, startWriters, type TestMember, type TestWorld } from './fault-writers.ts';

const rounds = Number(process.env.FAULT_ROUNDS ?? 1);
/** Changes that have to be answered after each kill before the next one. */
const changesBetween = 48;
const limitMs = 60_000;
/** The subgraphs that the writers change. */
const written = ['network', 'talent', 'trading'] as const;

/** In the first round each process dies alone, in the midst of its work; in the later ones two at once, in an order of each round's own. */
function killings(victims: readonly Victim[], round: number): Victim[][] {
  if (round === 0) return victims.map((victim) => [victim]);
  const shuffled = shuffle(victims, randomSeries(round));
  return shuffled.map((victim, at) => [victim, shuffled[(at + 1) % shuffled.length] ?? victim]);
}

describeOnEachLog('a whole system whose processes are killed under 32 writers', (kind) => {
  let system: SystemUnderFaults;
  let client: PatientClient;
  let world: TestWorld;
  let ledger: Ledger;
  let followers: Follower[];

  before(async function () {
    this.timeout(120_000 + rounds * 240_000);
    system = await startSystemUnderFaults(kind);
    client = createPatientClient(system.url, system.api);
    world = await createWorld(client);
    followers = await Promise.all(partners.map(async (partner) => follow(system.url, await system.api.token(partner))));
    const writers = startWriters(client, world, 1);
    const goOn = async (after: string): Promise<void> => {
      const goal = client.acknowledged.size + changesBetween;
      const heard = followers.map(({ texts }) => texts.length);
      const isSo = async () => {
        writers.check();
        return client.acknowledged.size >= goal && followers.every(({ texts }, at) => texts.length > (heard[at] ?? 0));
      };
      await until(`${changesBetween} changes are answered after ${after}, and every partner hears of some`, isSo, limitMs);
    };
    for (let round = 0; round < rounds; round += 1) {
      for (const victims of killings(system.victims, round)) {
        const killed = await Promise.all(victims.map((victim) => (round === 0 ? cuts[victim](system) : system.kill(victim))));
        await Promise.all(killed.map(({ back }) => back));
        await goOn(`the end of ${victims.join(' and ')}`);
      }
      for (const name of round === 0 ? [] : written) {
        const silences = () => [...client.setbacks.keys()].filter((text) => text.includes(`${name} does not answer in time`));
        const count = () => silences().reduce((sum, text) => sum + (client.setbacks.get(text) ?? 0), 0);
        const before = count();
        const thaw = await system.freeze(name);
        await until(`clients are told that ${name} does not answer`, async () => count() > before, limitMs).finally(thaw);
        await goOn(`${name} stood still`);
      }
    }
    await writers.stop();
    await system.delivered();
    ledger = await readLedger(system);
  });
  after(async function () {
    this.timeout(60_000);
    await Promise.all((followers ?? []).map((follower) => follower.stop()));
    await system?.stop();
  });

  it('met faults, and told them as what they are', () => {
    expect([...client.setbacks.keys()].join('\n'))
      .to.match(/UNAVAILABLE/)
      .and.to.include('the connection broke');
    for (const { connections, faults } of followers) {
      expect(connections).to.be.greaterThan(2);
      expect(faults).to.deep.equal([]);
    }
  });

  it('has committed each change that was answered as done, once, and no other', () => {
    // An administrator has granted the council its mandates before the clients came.
    const byClients = ledger.history
      .filter(({ actor }) => actor !== 'CONSUMER' && actor !== 'ADMIN')
      .map(({ subject, version }) => `${subject}/${version}`);
    expect(byClients.length).to.be.greaterThan(system.victims.length * changesBetween);
    expect(differences(client.acknowledged, byClients)).to.deep.equal([]);
  });

  it('has one event for each change, in the order of the versions, all published and none set aside', () => {
    const changes = ledger.history.map(({ subject, version }) => `${subject}/${version}`);
    expect(differences(changes, ledger.events.map(changeOf))).to.deep.equal([]);
    expect(disorder(ledger.events.map(changeOf))).to.deep.equal([]);
    expect(ledger.left).to.deep.equal([]);
  });

  it('holds each event in the log, in order but for those that came a second time', async () => {
    const { changes, doubles } = await readLog(system, ledger);
    expect(differences(ledger.events.map(changeOf), changes)).to.deep.equal([]);
    expect(disorder(changes)).to.deep.equal([]);
    expect(doubles)
      .to.be.greaterThan(0)
      .and.lessThan(changes.length / 5);
  });

  it('stores each aggregate as its last event tells it', async () => {
    for (const [service, prefix, table] of [
      ['network', 'org', 'organization'],
      ['network', 'mem', 'membership'],
      ['trading', 'lst', 'listing'],
      ['talent', 'pos', 'position'],
    ] as const) {
      expect(await compareStates(system, ledger, { service, prefix, table }), table).to.deep.equal([]);
    }
  });

  it('has journalled each event once, in order', async () => {
    const journal = await system.rows<{ attributes: string }>('partners', 'SELECT attributes FROM event_journal ORDER BY position');
    const taken = journal.map(({ attributes }) => ({ attributes: JSON.parse(attributes) as CommittedEvent['attributes'] }));
    expect(differences(ledger.events.map(changeOf), taken.map(changeOf))).to.deep.equal([]);
    expect(disorder(taken.map(changeOf))).to.deep.equal([]);
  });

  for (const [index, partner] of partners.entries()) {
    it(`has brought ${partner.person} every event that it may see, once, in order and numbered without a gap`, async () => {
      const expected = ledger.events.filter((event) => admitted(event, partner));
      const { texts } = followers[index] as Follower;
      await until(`${expected.length} events came`, async () => texts.length >= expected.length);
      const received = texts.map((text) => JSON.parse(text) as CommittedEvent['attributes'] & { feedsequence: string; data: object });
      expect(received.map(({ feedsequence }) => feedsequence)).to.deep.equal(received.map((_, at) => String(at + 1)));
      const line = (id: string, change: string, data: string) => `${id} ${change} ${data}`;
      expect(
        differences(
          expected.map((event) => line(event.attributes.id, changeOf(event), event.data)),
          received.map(({ data, ...attributes }) => line(attributes.id, changeOf({ attributes }), JSON.stringify(data))),
        ),
      ).to.deep.equal([]);
      const last = new Map<string, number>();
      for (const { subject, sequence } of received) {
        expect(Number(sequence), `${subject} after ${last.get(subject)}`).to.be.greaterThan(last.get(subject) ?? 0);
        last.set(subject, Number(sequence));
      }
    });
  }

  it('knows the memberships in trading and talent as their events tell them', async () => {
    const memberships = [...fold(ledger.events, 'mem').values()].map(({ attributes, after }) => ({
      ...after,
      version: Number(attributes.sequence),
    }));
    const line = (fields: Record<string, unknown>) =>
      ['id', 'organizationId', 'country', 'state', 'version'].map((name) => fields[name]).join(' ');
    for (const [service, version] of [
      ['talent', 'sequence'],
      ['trading', 'version'],
    ] as const) {
      const members = await system.rows(
        service,
        `SELECT membership_id AS id, organization_id AS "organizationId", country, state, ${version} AS version FROM member`,
      );
      expect(differences(memberships.map(line), members.map(line)), service).to.deep.equal([]);
    }
  });

  it('blocks the listings and positions of those whose membership is suspended, and of nobody else', async () => {
    const state = new Map([...fold(ledger.events, 'mem').values()].map(({ after }) => [after.organizationId, after.state]));
    const listings = await system.rows<{ id: string; owner: string; blocked: boolean }>(
      'trading',
      `SELECT id, owner_id AS owner, blocks @> '[{"cause":"MEMBERSHIP"}]' AS blocked FROM listing`,
    );
    const positions = await system.rows<{ id: string; owner: string; blocked: boolean }>(
      'talent',
      `SELECT id, host_id AS owner, 'MEMBERSHIP' = ANY (blocked_by) AS blocked FROM position WHERE state <> 'CLOSED'`,
    );
    expect(listings.length).to.be.greaterThan(8);
    expect(positions.length).to.be.greaterThan(8);
    const line = (id: string, blocked: boolean) => `${id} is ${blocked ? '' : 'not '}blocked`;
    expect(
      differences(
        [...listings, ...positions].map(({ id, owner }) => line(id, state.get(owner) !== 'ACTIVE')),
        [...listings, ...positions].map(({ id, blocked }) => line(id, blocked)),
      ),
    ).to.deep.equal([]);
  });

  it('answers with the data of the others and names what is missing, when a subgraph is killed in the middle of a query', async () => {
    const { organization: id } = world.members[0] as TestMember;
    const [table, start] = await Promise.all([system.session('trading'), system.session('trading')]);
    try {
      await table.query('BEGIN; LOCK TABLE listing IN ACCESS EXCLUSIVE MODE');
      // Keeps the process that comes after it at the beginning of its start.
      await start.query(`SELECT pg_advisory_lock(hashtext('migrate'))`);
      const asked = askWhole(system, id);
      const waits = `SELECT FROM pg_locks WHERE relation = 'listing'::regclass AND NOT granted`;
      await until('trading waits for the table', async () => (await system.rows('trading', waits)).length > 0);
      const { back } = await system.kill('trading');
      const { status, organization, errors } = await asked;
      expect(status).to.equal(200);
      expect(organization).to.deep.include({ displayName: 'University 0', listings: null });
      expect(organization.positions?.nodes).to.not.equal(undefined);
      expect(errors).to.deep.equal([
        {
          message: 'trading does not answer; Organization.listings is missing from this answer.',
          path: ['organization', 'listings'],
          extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'trading', missing: ['Organization.listings'] },
        },
      ]);
      const degraded = async () => {
        const health = await readHealth(system.url);
        return health.body.status === 'degraded' && health;
      };
      const health = await until('the gateway says that it is degraded', degraded);
      expect(health.status).to.equal(200);
      expect(health.body.checks).to.include({ trading: 'does not answer', network: 'answers', talent: 'answers', partners: 'answers' });
      await Promise.all([table.end(), start.end()]);
      await back;
    } finally {
      await Promise.all([table.end(), start.end()]);
    }
    await until('the gateway is ready', async () => (await readHealth(system.url)).body.status === 'ready');
    expect((await askWhole(system, id)).errors).to.equal(undefined);
  });

  it('says that it is unavailable while Postgres is away; then everything works, and no process was started anew', async () => {
    const { organization, membership } = world.members[0] as TestMember;
    const processes = () => Promise.all([...subgraphs, 'gateway' as const].map(system.processId));
    const before = await processes();
    const probes = createProbes(system, organization);
    const { back } = await system.kill('Postgres');
    let isBack = false;
    void back.then(() => {
      isBack = true;
    });
    await until('everything is answered again', async () => (await probes.ask()) && isBack, limitMs);
    expect(probes.codes).to.include('SERVICE_UNAVAILABLE');
    expect([...probes.codes].filter((code) => code !== 'SERVICE_UNAVAILABLE' && code !== 'SUBGRAPH_UNAVAILABLE')).to.deep.equal([]);

    await client.mutate(secretariat, 'reinstateMembership', { id: membership }, 'membership');
    await system.delivered();
    const offers = await offersOf(system, organization);
    expect(Object.keys(offers).length).to.be.greaterThan(1);
    const blocked = Object.fromEntries(Object.keys(offers).map((id) => [id, 'BLOCKED']));
    const are = (states: object) => async () => isDeepStrictEqual(await offersOf(system, organization), states);
    await client.mutate(secretariat, 'suspendMembership', { id: membership, reason: 'BREACH_OF_RULES' }, 'membership');
    await until('every offer is blocked', are(blocked));
    await client.mutate(secretariat, 'reinstateMembership', { id: membership }, 'membership');
    await until('every offer is as it was', are(offers));
    expect(await processes()).to.deep.equal(before);
  });

  it('leaves an audit in each service that is as it was sealed, to the last entry', async () => {
    for (const name of subgraphs) {
      const session = await system.session(name);
      try {
        const problems: string[] = [];
        const verify = () => verifyAudit(session, null, (problem) => problems.push(problem));
        await until('every entry is sealed', async () => (await verify()).unsealed === 0n, limitMs);
        expect(problems, name).to.deep.equal([]);
        // What was decided is in the history and in the audit, or in neither.
        const lost = await system.rows(
          name,
          `SELECT t.subject, t.version FROM transition t WHERE t.actor_role NOT IN ('CONSUMER', 'CLOCK') AND NOT EXISTS (
             SELECT FROM audit_entry e WHERE e.kind = 'DECISION' AND e.request_id = t.request_id AND e.subjects @> ARRAY[t.subject])`,
        );
        expect(lost, name).to.deep.equal([]);
        const untrue = await system.rows(
          name,
          `SELECT e.id, s.subject FROM audit_entry e CROSS JOIN unnest(e.subjects) s(subject) WHERE e.kind = 'DECISION' AND NOT EXISTS (
             SELECT FROM transition t WHERE t.subject = s.subject AND t.request_id = e.request_id)`,
        );
        expect(untrue, name).to.deep.equal([]);
      } finally {
        await session.end();
      }
    }
  });
});
