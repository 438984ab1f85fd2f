import { AuthenticationError } from '@cattc/identity';
import { createLogger, createRegistry, type Exchange } from '@cattc/server';
import { expect } from 'chai';
import { noteRefusedCallers } from './refused-callers.ts';

const exchange = (requestId: string) => ({ trace: { requestId } }) as unknown as Exchange;

describe('a caller who is not let in', () => {
  it('is counted each time by the code, and in the log some times a second, with how many are not', async () => {
    const lines: Record<string, unknown>[] = [];
    let now = 0;
    const registry = createRegistry('test');
    const logger = createLogger({ name: 'test', level: 'warn', destination: { write: (line) => lines.push(JSON.parse(line)) } });
    const note = noteRefusedCallers(logger, registry, () => now);
    for (let turn = 0; turn < 1_000; turn += 1) note(new AuthenticationError(401, 'UNAUTHENTICATED', 'no'), exchange(`r${turn}`));
    expect(lines.map(({ level, code, status, requestId }) => [level, code, status, requestId])).to.deep.equal(
      [0, 1, 2, 3, 4].map((turn) => ['warn', 'UNAUTHENTICATED', 401, `r${turn}`]),
    );
    now = 1_000;
    const suspended = new AuthenticationError(403, 'PERSON_SUSPENDED', 'no').of('hash');
    note(suspended, exchange('later'));
    expect(lines[5]).to.deep.include({ code: 'PERSON_SUSPENDED', status: 403, requestId: 'later', subjectHash: 'hash', unlogged: 995 });
    note(new Error('a fault is none'), exchange('fault'));
    expect(lines).to.have.length(6);
    const metrics = await registry.metrics();
    expect(metrics).to.match(/cattc_callers_refused_total\{[^}]*code="UNAUTHENTICATED"[^}]*\} 1000/);
    expect(metrics).to.match(/cattc_callers_refused_total\{[^}]*code="PERSON_SUSPENDED"[^}]*\} 1$/m);
  });
});
