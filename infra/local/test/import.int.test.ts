import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { type ImportOptions, importRor, type RefusedRecord } from '../src/import/import-ror.ts';
import type { OrganizationInput } from '../src/import/organization-input.ts';

interface Answer {
  status?: number;
  body?: unknown;
}

/** Stands in for the API where it misbehaves: stores organisations by content, and plays given faults first. */
interface StandIn {
  url: string;
  faults: (Answer | 'hang-up')[];
  batches: OrganizationInput[][];
  /** What was registered, by ROR id. */
  stored: Map<string, string>;
  /** What each registration said beside the organisations. */
  releases: unknown[];
  tokens: (string | undefined)[];
  mostAtOnce: number;
  /** Settles before each answer. */
  hold: () => Promise<void>;
}

const crockford = '0123456789abcdefghjkmnpqrstvwxyz';

function rorId(n: number): string {
  const six = Array.from({ length: 6 }, (_, at) => crockford[Math.floor(n / 32 ** (5 - at)) % 32]).join('');
  return `0${six}${String(98 - ((n * 100) % 97)).padStart(2, '0')}`;
}

function record(n: number, change: object = {}): object {
  return {
    id: `https://ror.org/${rorId(n)}`,
    status: 'active',
    types: ['education'],
    names: [{ value: `University ${n}`, lang: 'en', types: ['ror_display', 'label'] }],
    locations: [{ geonames_id: 1, geonames_details: { country_code: n % 2 === 0 ? 'TH' : 'VN', name: 'Somewhere', lat: 1, lng: 2 } }],
    ...change,
  };
}

const records = (count: number) => Array.from({ length: count }, (_, n) => record(n));

describe('importing a ROR dump', function () {
  this.timeout(20_000);
  let server: Server;
  let api: StandIn;
  let folder: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'import-'));
    const stored = new Map<string, string>();
    let atOnce = 0;
    api = { url: '', faults: [], batches: [], stored, releases: [], tokens: [], mostAtOnce: 0, hold: async () => {} };
    const answer = (organizations: OrganizationInput[], { dryRun, takeOlder }: { dryRun?: boolean; takeOlder?: boolean }): Answer => {
      const results = organizations.map((organization, index) => {
        const before = stored.get(organization.rorId);
        const content = JSON.stringify(organization);
        const changes = before === undefined ? [] : [{ fact: 'any', before: '1', after: '2' }];
        const told = { index, changes, conflicts: [], refusal: null, organization: { needsAttention: [] } };
        if (organization.names[0]?.value === 'Refuse me') {
          const details = [{ path: `input.organizations[${index}].names[0].value`, problem: 'is forbidden', expected: 'another name' }];
          return { index, outcome: 'REFUSED', refusal: { code: 'INVALID', message: 'No', details } };
        }
        if (organization.city === 'Edited') {
          const conflicts = [{ fact: 'city', ours: '"Here"', theirs: '"Edited"' }];
          return { ...told, outcome: 'KEPT', changes: [], conflicts, organization: { needsAttention: ['SOURCE_CONFLICT'] } };
        }
        const sourceModifiedOn = before === undefined ? undefined : JSON.parse(before).modifiedOn;
        if (!takeOlder && sourceModifiedOn > (organization.modifiedOn ?? sourceModifiedOn))
          return { ...told, outcome: 'OLDER', changes: [], organization: { needsAttention: [], sourceModifiedOn } };
        if (!dryRun) stored.set(organization.rorId, content);
        if (before === content) return { ...told, outcome: 'UNCHANGED' };
        if (organization.status === 'WITHDRAWN') return { ...told, outcome: 'WITHDRAWN' };
        return { ...told, outcome: before === undefined ? 'REGISTERED' : 'UPDATED' };
      });
      return { body: { data: { registerOrganizations: { __typename: 'RegisterOrganizationsPayload', results } } } };
    };
    const asked = ({ sources, after }: { sources?: { rorId: string; fingerprint: string }[]; after?: string | null }): Answer => {
      const fingerprintOf = (rorId: string) => JSON.parse(stored.get(rorId) ?? '{}').fingerprint;
      const changedSources = sources?.flatMap(({ rorId, fingerprint }, place) => (fingerprintOf(rorId) === fingerprint ? [] : [place]));
      const registeredSources = [...stored.entries()]
        .map(([rorId, text]) => ({ rorId, name: JSON.parse(text).names[0].value }))
        .filter(({ rorId }) => after == null || rorId > after)
        .sort((a, b) => (a.rorId < b.rorId ? -1 : 1));
      return { body: { data: sources === undefined ? { registeredSources: registeredSources.slice(0, 7) } : { changedSources } } };
    };
    server = createServer(async (request, response) => {
      atOnce += 1;
      api.mostAtOnce = Math.max(api.mostAtOnce, atOnce);
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      api.tokens.push(request.headers.authorization);
      await api.hold();
      atOnce -= 1;
      const fault = api.faults.shift();
      if (fault === 'hang-up') return request.socket.destroy();
      const { variables } = JSON.parse(Buffer.concat(chunks).toString());
      const { organizations, ...rest } = variables.input ?? {};
      if (fault === undefined && organizations !== undefined) {
        api.batches.push(organizations);
        api.releases.push(rest);
      }
      const { status = 200, body = '' } = fault ?? (organizations === undefined ? asked(variables) : answer(organizations, rest));
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    api.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterEach(async () => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function run(content: unknown, options: Partial<ImportOptions> = {}) {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const refused: RefusedRecord[] = [];
    async function* source() {
      yield Buffer.from(text);
    }
    const result = await importRor({
      source: source(),
      url: api.url,
      token: 'token',
      attempts: 4,
      firstPauseMs: 1,
      onRefused: (one) => refused.push(one),
      ...options,
    });
    return { ...result, refused };
  }

  it('registers every record once, in bounded batches of which a bounded number is under way', async () => {
    let open: () => void = () => {};
    const third = new Promise<void>((resolve) => {
      open = resolve;
    });
    api.hold = async () => {
      if (api.mostAtOnce >= 3) open();
      await third;
    };
    const { counts, fault } = await run(records(1_050), { batch: 100 });
    expect(fault).to.equal(undefined);
    expect(counts).to.deep.equal({
      records: 1_050,
      registered: 1_050,
      updated: 0,
      unchanged: 0,
      kept: 0,
      older: 0,
      withdrawn: 0,
      refused: 0,
      skipped: 0,
    });
    expect(api.batches.map((batch) => batch.length).sort((a, b) => b - a)).to.deep.equal([...Array.from({ length: 10 }, () => 100), 50]);
    expect(api.mostAtOnce).to.equal(3);
    expect(new Set(api.tokens)).to.deep.equal(new Set(['Bearer token']));
  });

  it('changes nothing the second time', async () => {
    await run(records(30));
    const { counts } = await run(
      records(30)
        .map((one) => JSON.stringify(one))
        .join('\n'),
    );
    expect(counts).to.include({ records: 30, registered: 0, unchanged: 30 });
  });

  it('counts each kind of outcome and tells what was refused, by file and by the API, with line and field', async () => {
    await run([record(1), record(2)]);
    const lines = [
      record(1),
      record(2, { established: 1990 }),
      record(3, { status: 'withdrawn' }),
      record(4, { id: 'https://ror.org/000000000' }),
      record(5, { names: [{ value: 'Refuse me', lang: null, types: ['ror_display'] }] }),
      record(6),
    ];
    const { counts, refused } = await run(`${lines.map((one) => JSON.stringify(one)).join('\n')}\nnonsense\n`);
    expect(counts).to.deep.equal({
      records: 7,
      registered: 1,
      updated: 1,
      unchanged: 1,
      kept: 0,
      older: 0,
      withdrawn: 1,
      refused: 3,
      skipped: 0,
    });
    expect(refused.map(({ line, field }) => [line, field]).sort()).to.deep.equal([
      [4, 'id'],
      [5, 'names[0].value'],
      [7, ''],
    ]);
    expect(refused.find(({ line }) => line === 5)?.reason).to.equal('is forbidden; right would be another name');
  });

  it('takes the countries asked for only and says nothing of the others', async () => {
    const wrong = record(7, { status: 'unknown' });
    const { counts } = await run([...records(10), wrong], { countries: ['TH'] });
    expect(counts).to.include({ records: 11, registered: 5, skipped: 6, refused: 0 });
  });

  it('refuses a second record of one id with the places of both, so that the file changes nothing the second time', async () => {
    const lines = [record(1), record(2), record(1, { established: 1990 })].map((one) => JSON.stringify(one)).join('\n');
    const { counts, refused } = await run(lines, { batch: 2 });
    expect(counts).to.include({ registered: 2, updated: 0, refused: 1 });
    const reason = 'is that of line 1 (record 1) already, which is the one taken; right would be one record for each ROR id';
    expect(refused).to.deep.equal([{ line: 3, record: 3, id: `https://ror.org/${rorId(1)}`, field: 'id', reason }]);
    const again = await run(lines, { batch: 2 });
    expect(again.counts).to.include({ registered: 0, updated: 0, unchanged: 2, refused: 1 });
  });

  it('ends with a reason where a file has more organisations than it may keep the ids of', async () => {
    const { counts, fault } = await run(records(4), { most: 3 });
    expect(fault).to.contain('more than 3 organisations').and.to.contain('split it');
    expect(counts.registered).to.equal(3);
  });

  it('gets over answers of 5xx, lost connections and subgraphs that are down', async () => {
    api.faults.push({ status: 503 }, 'hang-up', {
      body: { data: null, errors: [{ message: 'down', extensions: { code: 'DOWNSTREAM_SERVICE_ERROR' } }] },
    });
    const reasons: string[] = [];
    const { counts, fault } = await run([record(1)], { onRetry: (reason) => reasons.push(reason) });
    expect({ registered: counts.registered, fault }).to.deep.equal({ registered: 1, fault: undefined });
    expect(reasons).to.have.length(3);
    expect(reasons[0]).to.contain('503');
    expect(reasons[2]).to.contain('DOWNSTREAM_SERVICE_ERROR');
  });

  it('gives up after the attempts it was given, with the reason', async () => {
    api.faults.push(...Array.from({ length: 4 }, () => ({ status: 502 })));
    const { counts, fault } = await run([record(1)]);
    expect(fault).to.contain('answered 502').and.to.contain('given up after 4 attempts');
    expect(counts.registered).to.equal(0);
  });

  for (const [what, fault, told] of [
    [
      'a token that is not accepted',
      { status: 401, body: { errors: [{ message: 'expired' }] } },
      'does not accept the token (401): expired; get a new one',
    ],
    ['a mandate without the right', { status: 403 }, 'does not allow this (403); organisations are registered by the SECRETARIAT'],
    [
      'a refusal of the batch',
      {
        body: {
          data: { registerOrganizations: { __typename: 'Refusal', code: 'NOT_ALLOWED', message: 'Only the secretariat', details: [] } },
        },
      },
      'refused the whole batch: Only the secretariat (NOT_ALLOWED)',
    ],
    ['an invalid request', { status: 400, body: { errors: [{ message: 'Unknown type' }] } }, 'refused the request (400): Unknown type'],
    ['another server', { status: 404 }, 'answered 404, not as this GraphQL API does; is that its address?'],
    [
      'results that are not complete',
      { body: { data: { registerOrganizations: { __typename: 'RegisterOrganizationsPayload', results: [] } } } },
      'one result for each record',
    ],
  ] as const) {
    it(`ends at once for ${what}, saying what to do`, async () => {
      api.faults.push(fault);
      const answer = await run([record(1)]);
      expect(answer.fault).to.contain(told);
      expect(api.tokens).to.have.length(1);
    });
  }

  it('says what to do when nothing answers', async () => {
    server.close();
    await once(server, 'close');
    expect((await run([record(1)])).fault)
      .to.contain('does not answer (ECONNREFUSED)')
      .and.to.contain('npm start');
  });

  it('asks for another token when the one it had ran out', async () => {
    api.faults.push({ status: 401 });
    let given = 0;
    const { counts } = await run([record(1)], {
      token: async () => {
        given += 1;
        return `token-${given}`;
      },
    });
    expect(counts.registered).to.equal(1);
    expect(api.tokens).to.deep.equal(['Bearer token-1', 'Bearer token-2']);
  });

  it('sends smaller batches to an API that finds them too large', async () => {
    api.faults.push({ status: 413 }, { status: 413 }, { status: 413 });
    const { counts, refused } = await run(records(4), { batch: 4 });
    expect(counts).to.include({ registered: 3, refused: 1 });
    expect(refused[0]).to.include({ line: 1, record: 1, field: '' });
  });

  it('finishes what is under way when it is interrupted, and reads no further', async () => {
    const stop = new AbortController();
    api.hold = async () => stop.abort();
    const { counts, interrupted, fault } = await run(records(1_000), { batch: 10, signal: stop.signal });
    expect({ interrupted, fault }).to.deep.equal({ interrupted: true, fault: undefined });
    expect(counts.registered).to.equal(api.batches.flat().length).and.to.be.within(10, 60);
  });

  it('gives up a silent API when it must', async () => {
    const abort = new AbortController();
    api.hold = () => {
      abort.abort();
      return new Promise(() => {});
    };
    const { fault } = await run([record(1)], { signal: abort.signal, abort: abort.signal });
    expect(fault).to.equal('the batches under way were given up');
  });

  describe('from the command line', () => {
    const main = fileURLToPath(new URL('../src/import/main.js', import.meta.url));

    async function command(...args: string[]) {
      const { INIT_CWD: _, ...env } = process.env;
      const child = spawn(process.execPath, [main, ...args], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
      let stdout = '';
      let stderr = '';
      child.stdout.on('data', (data) => (stdout += data));
      child.stderr.on('data', (data) => (stderr += data));
      const finished = once(child, 'close').then(([code]) => ({ code, stdout, stderr }));
      return { child, finished };
    }
    const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
    const access = () => ['--url', api.url, '--token', 'secret-token'];

    it('ends with a summary, and a file of what was refused', async () => {
      write('dump.json', `[\n${[record(1), record(2, { status: 'gone' }), record(3)].map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
      const { code, stdout, stderr } = await (await command('ror', 'dump.json', ...access())).finished;
      expect(code, stderr).to.equal(0);
      expect(stdout).to.contain('2 registered\n0 updated\n0 unchanged\n0 withdrawn\n1 refused\n');
      const [line] = readFileSync(join(folder, 'dump.json.refused.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((text) => JSON.parse(text));
      expect(line).to.deep.equal({
        line: 3,
        record: 2,
        id: `https://ror.org/${rorId(2)}`,
        field: 'status',
        reason: 'is "gone"; right would be one of active, inactive, withdrawn',
      });
      expect(stdout + stderr).to.not.contain('secret-token');
    });

    it('shows what a release changes, in full in a file, stores nothing of it in a dry run, and then takes it', async () => {
      write('old.json', JSON.stringify(records(30)));
      await (await command('ror', 'old.json', ...access())).finished;
      api.batches = [];
      const successor = { relationships: [{ type: 'successor', id: `https://ror.org/${rorId(5)}`, label: 'University 5' }] };
      const newer = [
        ...records(28).slice(4),
        record(0, { established: 1990 }),
        record(1, { status: 'withdrawn', ...successor }),
        record(2, { locations: [{ geonames_details: { country_code: 'TH', name: 'Edited' } }] }),
        record(40),
        // It cannot be read, and it is not gone.
        record(28, { status: 'unknown' }),
      ];
      write('new.json', newer.map((one) => JSON.stringify(one)).join('\n'));
      const before = new Map(api.stored);
      for (const dryRun of [true, false]) {
        const { code, stdout, stderr } = await (
          await command('ror', 'new.json', '--release', 'v1.60', ...(dryRun ? ['--dry-run'] : []), ...access())
        ).finished;
        expect(code, stderr).to.equal(0);
        expect(stdout).to.contain(
          `Release v1.60: ${dryRun ? 'what it would change; nothing was stored' : 'taken'}\n1 new\n1 changed\n1 withdrawn`,
        );
        expect(stdout)
          .to.contain('(1 of them name a successor)\n1 kept as edited here')
          .and.to.contain('2 gone from the release')
          .and.to.contain('24 unchanged');
        expect(stdout).to.contain('city stays "Here", the release says "Edited"; to be looked at: SOURCE_CONFLICT');
        const lines = readFileSync(join(folder, 'new.json.report.jsonl'), 'utf8')
          .trim()
          .split('\n')
          .map((text) => JSON.parse(text));
        expect(lines.map(({ what, rorId }) => `${what} ${rorId}`)).to.have.members([
          `NEW ${rorId(40)}`,
          `CHANGED ${rorId(0)}`,
          `WITHDRAWN ${rorId(1)}`,
          `KEPT ${rorId(2)}`,
          `GONE ${rorId(3)}`,
          `GONE ${rorId(29)}`,
        ]);
        expect(lines.find(({ what }) => what === 'WITHDRAWN').successors).to.deep.equal([rorId(5)]);
        expect(lines.find(({ what }) => what === 'GONE').name).to.match(/^University \d+$/);
        expect(api.releases.at(-1)).to.deep.equal({ release: 'ROR v1.60', ...(dryRun ? { dryRun } : {}) });
        if (dryRun) expect(api.stored).to.deep.equal(before);
      }
      // Only what is new or changed was sent, each time.
      expect(api.batches.map((batch) => batch.length)).to.deep.equal([4, 4]);
      expect(api.stored).to.include.keys(rorId(40));
    });

    it('sets nothing back by an older file, with a release or without, unless that is asked for', async () => {
      const of = (date: string, change: object = {}) => ({ ...change, admin: { last_modified: { date, schema_version: '2.1' } } });
      const file = (date: string, website: string) =>
        JSON.stringify(
          records(6).map((one, n) => ({
            ...one,
            ...(n < 2 ? of(date, { links: [{ type: 'website', value: website }] }) : of('2026-01-01')),
          })),
        );
      write('newer.json', file('2026-05-02', 'https://newer.example.org'));
      write('older.json', file('2026-05-01', 'https://older.example.org'));
      const imported = async (...args: string[]) => (await (await command('ror', ...args, ...access())).finished).stdout;
      expect(await imported('newer.json', '--release', 'v1.61'))
        .to.include('6 new')
        .and.not.to.include('older');
      const before = new Map(api.stored);
      const release = await imported('older.json', '--release', 'v1.60');
      expect(release).to.include('It is older than the release that was taken last').and.to.include('2 older than what is registered');
      expect(release).to.include(`older  ${rorId(0)}  University 0: of 2026-05-01, what is registered is of 2026-05-02`);
      expect(await imported('older.json'))
        .to.include('0 updated\n4 unchanged')
        .and.to.include('2 older than what is registered, which stays');
      expect(api.stored).to.deep.equal(before);
      expect(await imported('older.json', '--take-older')).to.include('2 updated\n4 unchanged');
      expect(JSON.parse(api.stored.get(rorId(0)) ?? '')).to.include({ website: 'https://older.example.org', modifiedOn: '2026-05-01' });
    });

    it('takes a release that lacks most of what is registered for an extract, and counts nothing as gone unless it is said to be whole', async () => {
      write('old.json', JSON.stringify(records(30)));
      await (await command('ror', 'old.json', ...access())).finished;
      write('part.json', JSON.stringify(records(6)));
      const { code, stdout } = await (await command('ror', 'part.json', '--release', 'v1.60', ...access())).finished;
      expect([code, stdout]).to.satisfy(([exit, text]: [number, string]) => exit === 0 && text.includes('24 of the 30 registered'));
      expect(stdout).to.not.include('gone  ');
      const whole = await (await command('ror', 'part.json', '--release', 'v1.60', '--whole', ...access())).finished;
      expect(whole.stdout)
        .to.include('24 gone from the release')
        .and.to.match(/gone {2}\w{9} {2}University \d+/);
    });

    it('tells of a file without a release, too, what would become of it', async () => {
      write('dump.json', JSON.stringify(records(3)));
      const { stdout } = await (await command('ror', 'dump.json', '--dry-run', ...access())).finished;
      expect(stdout).to.include('What would become of the records; nothing was stored\n3 registered\n');
      expect([api.releases.at(-1), api.stored.size]).to.deep.equal([{ dryRun: true }, 0]);
    });

    it('leaves no file of refusals when there are none, not even an old one', async () => {
      write('dump.json', JSON.stringify(records(3)));
      write('dump.json.refused.jsonl', 'old');
      const { code } = await (await command('ror', 'dump.json', ...access())).finished;
      expect(code).to.equal(0);
      expect(existsSync(join(folder, 'dump.json.refused.jsonl'))).to.equal(false);
    });

    for (const [what, content, told] of [
      ['empty', '', 'the file is empty'],
      ['cut off', `[${JSON.stringify(record(1))},`, 'without the ] that closes its array'],
      ['no JSON', '<html>', 'the file is not JSON'],
    ] as const) {
      it(`ends with 1 and the reason when the file is ${what}`, async () => {
        write('dump.json', content);
        const { code, stdout, stderr } = await (await command('ror', 'dump.json', ...access())).finished;
        expect(code).to.equal(1);
        expect(stderr).to.contain(told);
        expect(stdout).to.equal(what === 'cut off' ? '1 registered\n0 updated\n0 unchanged\n0 withdrawn\n0 refused\n' : '');
      });
    }

    it('imports nothing when the refusal file cannot be written, or is the dump itself', async () => {
      const dump = JSON.stringify([record(1, { status: 'gone' }), record(2)]);
      write('dump.json', dump);
      for (const path of ['none/x.jsonl', 'dump.json']) {
        const { code, stdout, stderr } = await (await command('ror', 'dump.json', '--refused', path, ...access())).finished;
        expect({ code, stdout }, stderr).to.deep.equal({ code: 1, stdout: '' });
        expect(stderr).to.contain('the refusal file').and.to.contain('cannot be written').and.to.contain('--refused');
      }
      expect(readFileSync(join(folder, 'dump.json'), 'utf8')).to.equal(dump);
      expect(api.batches).to.deep.equal([]);
    });

    describe('with the local system', () => {
      let issuer: Server;
      let asked: number;

      beforeEach(async () => {
        asked = 0;
        issuer = createServer((_, response) => {
          asked += 1;
          response.writeHead(200, { 'content-type': 'application/json' }).end('{"access_token":"local-token"}');
        });
        issuer.listen(0, '127.0.0.1');
        await once(issuer, 'listening');
        const issuerUrl = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`;
        write('system.json', JSON.stringify({ gatewayUrl: api.url, issuer: { url: issuerUrl, clientSecret: 'x' } }));
        write('dump.json', JSON.stringify([record(1)]));
      });
      afterEach(() => {
        issuer.closeAllConnections();
        issuer.close();
      });

      for (const [how, url] of [
        ['without --url', () => []],
        ['with its address in --url', () => ['--url', `${api.url}/graphql`]],
      ] as const) {
        it(`goes to its gateway with a token of its issuer ${how}`, async () => {
          const { code, stderr } = await (await command('ror', 'dump.json', '--data', '.', ...url())).finished;
          expect(code, stderr).to.equal(0);
          expect(new Set(api.tokens)).to.deep.equal(new Set(['Bearer local-token']));
        });
      }

      it('goes to its gateway with the token that was named', async () => {
        const { code, stderr } = await (await command('ror', 'dump.json', '--data', '.', '--token', 'mine')).finished;
        expect(code, stderr).to.equal(0);
        expect([asked, ...new Set(api.tokens)]).to.deep.equal([0, 'Bearer mine']);
      });

      it('gives no token of its issuer to another address', async () => {
        write('system.json', readFileSync(join(folder, 'system.json'), 'utf8').replace(api.url, 'http://127.0.0.1:4000'));
        const { code, stderr } = await (await command('ror', 'dump.json', '--data', '.', '--url', api.url)).finished;
        expect(code).to.equal(1);
        expect(stderr).to.contain('--token is missing').and.to.contain('http://127.0.0.1:4000');
        expect([asked, api.tokens.length]).to.deep.equal([0, 0]);
      });

      it('says what to do where there is none', async () => {
        const { code, stderr } = await (await command('ror', 'dump.json', '--data', 'elsewhere')).finished;
        expect(code).to.equal(1);
        expect(stderr).to.contain('npm start').and.to.contain('--data').and.to.contain('--url');
      });
    });

    it('ends with 1 when every record was of schema v1, and says so', async () => {
      write('dump.json', JSON.stringify([{ id: 'https://ror.org/027s68j25', name: 'MOST', addresses: [] }]));
      const { code, stdout, stderr } = await (await command('ror', 'dump.json', ...access())).finished;
      expect(code).to.equal(1);
      expect(stdout).to.contain('1 refused');
      expect(stderr).to.contain('The first refused record, line 1: is a record of ROR schema v1; right would be a record of ROR schema v2');
      expect(readFileSync(join(folder, 'dump.json.refused.jsonl'), 'utf8')).to.contain('is a record of ROR schema v1');
    });

    it('ends with 1 without a file and with 2 for a wrong command line', async () => {
      const missing = await (await command('ror', 'none.json', ...access())).finished;
      expect([missing.code, missing.stderr]).to.satisfy(([code, text]: [number, string]) => code === 1 && text.includes('cannot be read'));
      const wrong = await (await command('ror', 'none.json', '--batch', '0')).finished;
      expect([wrong.code, wrong.stderr]).to.satisfy(([code, text]: [number, string]) => code === 2 && text.includes('--help'));
    });

    it('explains itself', async () => {
      const { code, stdout } = await (await command('--help')).finished;
      expect(code).to.equal(0);
      expect(stdout).to.contain('npm run import -- ror FILE').and.to.contain('--country');
    });

    it('ends cleanly when it is interrupted, and says that it can be run again', async () => {
      write('dump.json', JSON.stringify(records(5_000)));
      const { child, finished } = await command('ror', 'dump.json', '--batch', '10', ...access());
      api.hold = async () => {
        api.hold = async () => undefined;
        child.kill('SIGINT');
      };
      const { code, stdout, stderr } = await finished;
      expect(code).to.equal(1);
      expect(stderr).to.contain('run the same command again');
      expect(stdout).to.match(/^\d+ registered\n/);
    });
  });
});
