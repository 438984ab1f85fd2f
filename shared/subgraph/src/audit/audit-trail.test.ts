import { expect } from 'chai';
import { type AuditTrail, createAuditTrail } from './audit-trail.ts';

type Stored = { kind: string; actions: string[]; subjects: string[]; outcome: string; details: string | null };

describe('what a request gathers for the audit', () => {
  let statements: Stored[][] = [];
  let trail: AuditTrail;
  const writer = {
    async query(_: string, [acts]: unknown[]) {
      statements.push(JSON.parse(String(acts)) as Stored[]);
    },
  };
  beforeEach(() => {
    statements = [];
    const nobody = { person: null, via: null, mandate: null, role: 'AGENCY', organization: null, country: null };
    trail = createAuditTrail({ ...nobody, at: new Date(0), requestId: 'request-1', traceparent: null });
  });

  it('is nothing where nothing was read, and then costs no statement', async () => {
    await trail.flush(writer);
    expect(statements).to.deep.equal([]);
  });

  it('is each value once, and one entry for the records of which the same fields were read', async () => {
    for (const field of ['Membership.note', 'Membership.reason', 'Membership.note']) {
      for (const subject of ['mem_1', 'mem_2']) trail.read(field, subject);
    }
    trail.read('Membership.note', 'mem_3');
    trail.read('Query.networkAudit', null);
    await trail.flush(writer);
    expect(statements.map((acts) => acts.map(({ kind, actions, subjects }) => [kind, actions, subjects]))).to.deep.equal([
      [
        ['READ', ['Membership.note', 'Membership.reason'], ['mem_1', 'mem_2']],
        ['READ', ['Membership.note'], ['mem_3']],
        ['READ', ['Query.networkAudit'], []],
      ],
    ]);
  });

  it('is every record of a long list', async () => {
    const ids = Array.from({ length: 250 }, (_, index) => `mem_${index}`);
    for (const id of ids) trail.read('Membership.note', id);
    await trail.flush(writer);
    expect(statements[0]?.flatMap(({ subjects }) => subjects)).to.deep.equal(ids);
  });

  it('is each denial once, and each question to the audit with its filter', async () => {
    for (let turn = 0; turn < 3; turn += 1) trail.denied('Query.networkAudit');
    trail.read('Query.networkAudit', null, '{"person":"a"}');
    trail.read('Query.networkAudit', null, '{"person":"b"}');
    await trail.flush(writer);
    expect(statements[0]?.map(({ kind, outcome, details }) => [kind, outcome, details])).to.deep.equal([
      ['DENIAL', 'FORBIDDEN', null],
      ['READ', 'ACCEPTED', '{"person":"a"}'],
      ['READ', 'ACCEPTED', '{"person":"b"}'],
    ]);
  });

  it('is one denial of a mutation for all its turns, with each subject once, and one more for each other code', async () => {
    for (let turn = 0; turn < 50; turn += 1) trail.denied('closeOffer', ['off_1', `off_${turn % 3}`]);
    trail.denied('closeOffer', [], 'ORGANIZATION_SUSPENDED');
    await trail.flush(writer);
    expect(statements[0]?.map(({ kind, actions, subjects, outcome }) => [kind, actions, subjects, outcome])).to.deep.equal([
      ['DENIAL', ['closeOffer'], ['off_1', 'off_0', 'off_2'], 'FORBIDDEN'],
      ['DENIAL', ['closeOffer'], [], 'ORGANIZATION_SUSPENDED'],
    ]);
  });

  it('is what was denied also where too much was read', async () => {
    for (let index = 0; index <= 20_000; index += 1) trail.read('Membership.note', `mem_${index}`);
    trail.denied('closeOffer', ['off_1']);
    const fault = await trail.flush(writer).catch((error: unknown) => error);
    expect(fault).to.have.nested.property('extensions.code', 'BAD_USER_INPUT');
    expect(statements.flat().map(({ kind }) => kind)).to.deep.equal(['DENIAL']);
  });

  it('is bounded: who reads more than can be recorded is told to ask for less', async () => {
    for (let index = 0; index < 20_000; index += 1) trail.read('Membership.note', `mem_${index}`);
    await trail.flush(writer);
    trail.read('Membership.note', 'mem_one_more');
    const fault = await trail.flush(writer).catch((error: unknown) => error);
    expect(fault).to.have.nested.property('extensions.code', 'BAD_USER_INPUT');
  });
});
