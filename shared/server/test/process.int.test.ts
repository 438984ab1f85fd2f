import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const script = fileURLToPath(new URL('./sample-process.js', import.meta.url));
const started: ChildProcess[] = [];

interface Sample {
  child: ChildProcess;
  output: () => string;
  exit: Promise<unknown[]>;
}

function run(behaviour: string): Sample {
  const child = fork(script, { env: { ...process.env, SAMPLE: behaviour }, stdio: ['pipe', 'pipe', 'pipe', 'ipc'] });
  started.push(child);
  let text = '';
  child.stdout?.on('data', (chunk) => (text += chunk));
  child.stderr?.on('data', (chunk) => (text += chunk));
  // 'close' does not come after a disconnect.
  const ends = [child.stdout, child.stderr].map((stream) => stream && once(stream, 'end'));
  const exit = Promise.all([once(child, 'exit'), ...ends]).then(([codes]) => codes ?? []);
  return { child, output: () => text, exit };
}

describe('a process', () => {
  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`tells its parent that it is ready, and stops on ${signal}`, async () => {
      const { child, output, exit } = run('well');
      expect((await once(child, 'message'))[0]).to.deep.equal({ ready: true, port: 4711 });
      child.kill(signal);
      child.kill(signal);
      expect(await exit).to.deep.equal([0, null]);
      expect(output()).to.equal('stopped\n');
    });
  }

  it('stops when its parent has gone', async () => {
    const { child, output, exit } = run('well');
    await once(child, 'message');
    child.disconnect();
    expect(await exit).to.deep.equal([0, null]);
    expect(output()).to.equal('stopped\n');
  });

  it('asked to stop during its start, stops as soon as it has started', async () => {
    const { child, output, exit } = run('slow-start');
    if (child.stdout) await once(child.stdout, 'data');
    child.disconnect();
    child.stdin?.write('go\n');
    expect(await exit).to.deep.equal([0, null]);
    expect(output()).to.equal('starting\nstopped\n');
  });

  it('stops when its parent has gone before it came to listen', async () => {
    const { child, exit } = run('well');
    child.disconnect();
    expect(await exit).to.deep.equal([0, null]);
  });

  it('without a parent, ends at once on a second signal', async () => {
    const child = spawn(process.execPath, [script], { env: { ...process.env, SAMPLE: 'slow-start' } });
    started.push(child);
    const exit = once(child, 'exit');
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    const again = setInterval(() => child.kill('SIGINT'), 20);
    expect(await exit).to.deep.equal([130, null]);
    clearInterval(again);
  });

  it('prints what is wrong with its settings and exits 78', async () => {
    const { output, exit } = run('misconfigured');
    expect(await exit).to.deep.equal([78, null]);
    expect(output()).to.equal(
      'sample cannot start with these settings:\n  - CATTC_PORT: is "x"; expected: a port\n  - CATTC_HOST: is not set\n',
    );
  });

  it('logs any other failure of its start and exits 1', async () => {
    const { output, exit } = run('broken');
    expect(await exit).to.deep.equal([1, null]);
    expect(JSON.parse(output())).to.include({ level: 'fatal', msg: 'the start failed' });
  });

  it('ends as failed where what was started cannot go on', async () => {
    const { output, exit } = run('failing later');
    expect(await exit).to.deep.equal([1, null]);
    expect(output()).to.include('nobody is left');
  });

  it('tells a start that takes long that it is to stop', async () => {
    const { child, output, exit } = run('endless-start');
    if (child.stdout) await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await exit).to.deep.equal([0, null]);
    expect(output()).to.equal('starting\n');
  });

  it('logs a rejection that nobody handles and exits 1', async () => {
    const { output, exit } = run('rejecting');
    expect(await exit).to.deep.equal([1, null]);
    expect(output()).to.include('forgotten');
  });
});
