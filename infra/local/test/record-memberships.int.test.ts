import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

interface Asked {
  readonly token: string | undefined;
  readonly input: {
    readonly memberships: readonly { readonly rorId: string }[];
    readonly dryRun: boolean;
    readonly idempotencyKey?: string;
  };
}

describe('recording memberships from a file', function () {
  this.timeout(20_000);
  const main = fileURLToPath(new URL('../src/record-memberships/main.js', import.meta.url));
  let folder: string;
  let server: Server;
  let url: string;
  let asked: Asked[];
  let statuses: number[];
  let onRequest: () => void;

  /** Stands in for the API: takes every membership but those of one organisation. */
  const answer = ({ memberships }: Asked['input']) => ({
    data: {
      recordExistingMemberships: {
        __typename: 'RecordExistingMembershipsPayload',
        recording: { number: `REC-${asked.length}` },
        results: memberships.map(({ rorId }, index) =>
          rorId === 'again'
            ? { index, taken: false, refusal: { code: 'INVALID_INPUT', message: 'No.', details: [again(index)] } }
            : rorId === 'unknown'
              ? { index, taken: false, refusal: { code: 'NOT_FOUND', message: 'Nobody knows it.', details: [] } }
              : { index, taken: true, refusal: null },
        ),
      },
    },
  });

  const again = (index: number) => ({
    path: `memberships[${index}].rorId`,
    problem: 'names the organisation of memberships[0] again',
    expected: 'each organisation once',
  });

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'record-'));
    asked = [];
    statuses = [];
    onRequest = () => {};
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { input } = JSON.parse(Buffer.concat(chunks).toString()).variables;
      asked.push({ token: request.headers.authorization, input });
      onRequest();
      response.writeHead(statuses.shift() ?? 200, { 'content-type': 'application/json' }).end(JSON.stringify(answer(input)));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const file = (...rorIds: readonly string[]) => {
    const lines = rorIds.map((rorId) => `${rorId},2019-05-20,2027-05-19,of no use\n`);
    writeFileSync(join(folder, 'list.csv'), `ror_id,valid_from,valid_to,remark\n${lines.join('')}`);
  };
  const start = (...args: readonly string[]) => {
    const { INIT_CWD: _, ...env } = process.env;
    const options = ['list.csv', '--evidence', 'The list of 2025', '--url', url, '--token', 'secret-token', ...args];
    const child = spawn(process.execPath, [main, ...options], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data) => (stdout += data));
    child.stderr.on('data', (data) => (stderr += data));
    return { child, finished: once(child, 'close').then(([code]) => ({ code, stdout, stderr })) };
  };
  const report = (): Record<string, unknown>[] =>
    readFileSync(join(folder, 'list.csv.report.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('tells what became of each line, and who goes on', async () => {
    file('03yghzc09', 'unknown', '027s68j25');
    const { code, stdout, stderr } = await start().finished;
    expect(code, stderr).to.equal(0);
    expect(stdout)
      .to.contain('3 lines, read as utf-8; 1 column is left aside\n2 proposed\n1 refused\n')
      .and.to.contain('Recordings: REC-1.');
    expect(report().map(({ line, outcome, code }) => [line, outcome, code])).to.deep.equal([
      [2, 'PROPOSED', undefined],
      [3, 'REFUSED', 'NOT_FOUND'],
      [4, 'PROPOSED', undefined],
    ]);
    expect(asked[0]?.token).to.equal('Bearer secret-token');
    expect(stdout + stderr).not.to.contain('secret-token');
  });

  it('says on the screen, too, why the first lines were refused: by line and column of the file, not of what was sent', async () => {
    writeFileSync(
      join(folder, 'list.csv'),
      `ror_id,valid_from,valid_to\n03yghzc09,2019-02-30,2027-05-19\n${['03yghzc09', ...Array.from({ length: 12 }, () => 'again'), 'unknown'].map((id) => `${id},2019-05-20,2027-05-19\n`).join('')}`,
    );
    const { stdout, stderr } = await start().finished;
    expect(stdout, stderr).to.match(/\n {2}line 2: valid_from /);
    // The first one that was sent is the file's third line.
    expect(stdout).to.include('  line 4: ror_id names the organisation of line 3 again; right would be each organisation once\n');
    expect(stdout.match(/^ {2}line /gm)).to.have.length(10);
    expect(report().find(({ line }) => line === 4)?.problems).to.deep.equal([
      { line: 4, column: 'ror_id', problem: 'names the organisation of line 3 again', expected: 'each organisation once' },
    ]);
    file('unknown');
    expect((await start().finished).stdout).to.include('  line 2: Nobody knows it.\n');
  });

  it('sends what failed in passing again, as one and the same request, to an address with /graphql too', async () => {
    file('03yghzc09');
    statuses = [503];
    const { code, stderr } = await start('--url', `${url}/graphql`).finished;
    expect(code, stderr).to.equal(0);
    expect(stderr).to.contain('answered 503').and.to.contain('trying again');
    expect(asked).to.have.length(2);
    expect(asked[0]?.input).to.deep.equal(asked[1]?.input).and.to.have.property('idempotencyKey');
  });

  it('says what to do about a token that may not', async () => {
    file('03yghzc09');
    statuses = [403];
    const { code, stderr } = await start().finished;
    expect(code).to.equal(1);
    expect(stderr).to.contain('memberships are recorded by the SECRETARIAT: get a new one');
    expect(existsSync(join(folder, 'list.csv.report.jsonl'))).to.equal(false);
  });

  it('is interrupted between two requests, and keeps what became of the lines that were sent', async () => {
    const lines = 4_000;
    file(...Array.from({ length: lines }, () => '03yghzc09'));
    const { child, finished } = start();
    onRequest = () => child.kill('SIGINT');
    const { code, stdout, stderr } = await finished;
    expect(code, stderr).to.equal(1);
    const sent = Number(/^(\d+) proposed$/m.exec(stdout)?.[1]);
    expect(sent)
      .to.equal(report().length)
      .and.to.be.within(1, lines - 1);
    expect(stderr)
      .to.contain(`with ${lines - sent} lines to go`)
      .and.to.contain('Run the same command again');
  });

  it('begins nothing without a file, and where its report could not be written', async () => {
    expect((await start().finished).stderr).to.contain('cannot be read');
    file('03yghzc09');
    for (const path of ['none/x.jsonl', 'list.csv']) {
      const { code, stderr } = await start('--report', path).finished;
      expect([code, stderr.includes('the report')], stderr).to.deep.equal([1, true]);
    }
    expect(asked).to.deep.equal([]);
  });
});
