import { connect, createServer, type Socket } from 'node:net';
import { createLogger } from '@cattc/server';
import { expect } from 'chai';
import { followDirectory } from '../src/directory/follow-directory.ts';
import { startTestLog, type TestLog } from './log.ts';
import { until } from './until.ts';

describe('following the register through the event log', () => {
  let log: TestLog;
  const open = new Set<Socket>();
  let passed = 0;
  /** Passes connections on to the server of the log, and knows which are open. */
  const between = createServer((socket) => {
    const { hostname, port } = new URL(log.url);
    const onward = connect({ host: hostname, port: Number(port) });
    passed += 1;
    open.add(socket);
    socket.on('close', () => {
      open.delete(socket);
      onward.destroy();
    });
    for (const end of [socket, onward]) end.on('error', () => socket.destroy());
    onward.on('close', () => socket.destroy());
    socket.pipe(onward).pipe(socket);
  });

  before(async () => {
    log = await startTestLog('embedded');
    await log.makeTopics();
    await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve));
  });
  after(async () => {
    for (const socket of open) socket.destroy();
    between.close();
    await log?.stop();
  });

  it('leaves no connection open, at whatever moment it is stopped', async () => {
    const address = between.address();
    const url = new URL(log.url);
    url.hostname = '127.0.0.1';
    url.port = String(typeof address === 'object' ? address?.port : '');
    for (const milliseconds of [0, 1, 5, 20, 50, 150, 400]) {
      const directory = followDirectory(url.href, createLogger({ name: 'test', level: 'silent' }));
      const begun = Date.now();
      await until(() => Date.now() - begun >= milliseconds);
      await directory.stop();
    }
    await until(() => open.size === 0);
    expect(passed).to.be.greaterThan(0);
  });
});
