import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Caller } from '@cattc/decisions';
import { newId } from '@cattc/formats';
import { callerOf, type SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import type { networkVariables } from '../src/config.ts';
import {
  accepted,
  admitted,
  mutate,
  nobody,
  organization as organizationFacts,
  outboxOf,
  register,
  secretariat,
  startNetwork,
} from './network-under-test.ts';

const png = (size = 200) => {
  const bytes = randomBytes(size);
  bytes.set(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  return bytes;
};
const pdf = (size = 300) => {
  const bytes = randomBytes(size);
  bytes.set(Buffer.from('%PDF-1.7\n'));
  return bytes;
};
const announced = (bytes: Buffer, facts: object = {}) => ({
  kind: 'LEGAL_STATUS',
  title: 'Certificate of registration',
  mediaType: 'application/pdf',
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  ...facts,
});
const staging = 'document { id state version } upload { url method headers { name value } expiresAt }';
const whole = `document { id state version title kind audience mediaType size sha256 uploadedBy storedAt link { url expiresAt }
  organization { id } membership { id } actions { name allowed } history { action reason note actorPerson } }`;

interface Upload {
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

describe('documents over HTTP', () => {
  let network: SubgraphUnderTest<typeof networkVariables>;
  let folder: string;
  /** How far the service's clock is ahead. */
  let movedMs = 0;
  let organization: string;
  let member: Caller;
  /** Registers an organisation that has brought nothing. */
  const bare = async (facts: object = {}): Promise<string> => (await register(network, [organizationFacts(facts)]))[0].organization.id;
  const stored = (id: string) => existsSync(join(folder, 'bytes/stored', id));
  const staged = (id: string) => existsSync(join(folder, 'bytes/staged', id));
  /** Addresses are the deployment's; a gateway would pass them on. */
  const here = (url: string) => url.replace(network.gateway.url, network.url);
  const stage = (bytes: Buffer, facts: object = {}, caller = member) =>
    accepted(network, caller, 'stageDocument', { owner: organization, ...announced(bytes), ...facts }, staging);
  const put = async ({ url, headers }: Upload, bytes: Buffer, more: object = {}): Promise<{ status: number; code?: string }> => {
    const sent = { ...Object.fromEntries(headers.map(({ name, value }) => [name, value])), ...more };
    const answer = await fetch(here(url), { method: 'PUT', body: new Uint8Array(bytes), headers: sent });
    const text = await answer.text();
    return { status: answer.status, ...(text === '' ? {} : { code: (JSON.parse(text) as { code: string }).code }) };
  };
  const store = (id: string, more: object = {}, caller = member) => mutate(network, caller, 'storeDocument', { id, ...more }, whole);
  const removeIt = (id: string, more: object = {}, caller = member) =>
    mutate(network, caller, 'removeDocument', { id, reason: 'REPLACED', ...more }, whole);
  /** A document that is stored. */
  const brought = async (bytes: Buffer, facts: object = {}, caller = member): Promise<string> => {
    const { document, upload } = await stage(bytes, facts, caller);
    expect(await put(upload, bytes)).to.deep.equal({ status: 200 });
    expect((await store(document.id, {}, caller)).document).to.include({ state: 'STORED', version: 2 });
    return document.id;
  };
  const ask = async (caller: Caller, query: string, variables: object = {}) => {
    const { data, errors } = await network.ask(caller, query, { ...variables });
    expect(errors, JSON.stringify(errors)).to.equal(undefined);
    return data;
  };
  const one = async (caller: Caller, id: string) =>
    (await ask(caller, `query ($id: ID!) { document(id: $id) { id state title link { url expiresAt } uploadedBy } }`, { id })).document;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cattc-documents-'));
    network = await startNetwork(() => new Date(Date.now() + movedMs), {
      CATTC_DOCUMENT_STORE: join(folder, 'bytes'),
      CATTC_DOCUMENT_QUOTA: '12',
      CATTC_DOCUMENT_QUOTA_BYTES: '5000000',
    });
  });
  beforeEach(async () => {
    organization = await bare();
    member = callerOf('MEMBER', { organization, person: 'th:ann' });
  });
  after(async () => {
    await network?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('are announced, sent, stored, fetched by a short-lived link, and removed for good', async () => {
    const bytes = pdf(50_000);
    const { document, upload } = await stage(bytes);
    expect(document).to.include({ state: 'STAGED', version: 1 });
    expect(upload).to.deep.include({ method: 'PUT', headers: [{ name: 'content-type', value: 'application/pdf' }] });
    expect(Date.parse(upload.expiresAt) - Date.now()).to.be.within(800_000, 900_000);
    expect(await one(member, document.id)).to.include({ state: 'STAGED', link: null });
    expect(await put(upload, bytes)).to.deep.equal({ status: 200 });
    const { document: kept } = await store(document.id);
    expect(kept).to.deep.include({
      state: 'STORED',
      title: 'Certificate of registration',
      audience: 'PARTIES',
      organization: { id: organization },
      membership: null,
    });
    expect([stored(document.id), staged(document.id)]).to.deep.equal([true, false]);
    const { link } = await one(member, document.id);
    expect(Date.parse(link.expiresAt) - Date.now()).to.be.within(200_000, 300_000);
    expect(link.url.startsWith(`${network.gateway.url}/documents/network/stored/`)).to.equal(true);
    const answer = await fetch(here(link.url));
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).to.equal(true);
    expect(answer.headers.get('content-disposition')).to.include('filename="Certificate of registration.pdf"');
    const { document: gone } = await removeIt(document.id, { note: 'A newer one comes.' });
    expect(gone).to.include({ state: 'REMOVED', title: null, link: null });
    expect(gone.history.map(({ action, note }: { action: string; note: string | null }) => [action, note])).to.deep.equal([
      ['stageDocument', null],
      ['storeDocument', null],
      ['removeDocument', 'A newer one comes.'],
    ]);
    expect(stored(document.id)).to.equal(false);
    expect((await fetch(here(link.url))).status).to.equal(404);
  });

  it('leave one event for each decision, and no title in any', async () => {
    const id = await brought(png(), { kind: 'LOGO', mediaType: 'image/png' });
    await removeIt(id);
    const events = (await outboxOf(network))
      .map((row) => ({ ...JSON.parse(row.attributes), data: row.data }))
      .filter(({ subject }) => subject === id);
    expect(
      events.map(({ type, sequence, dataclassification }) => [type.split('.').at(-2), Number(sequence), dataclassification]),
    ).to.deep.equal([
      ['staged', 1, 'RESTRICTED'],
      ['stored', 2, 'PUBLIC'],
      ['removed', 3, 'PUBLIC'],
    ]);
    expect(JSON.stringify(events)).to.not.include('Certificate');
  });

  it('are stood by the newest logo, which everybody sees, and are listed newest first', async () => {
    const other = await bare();
    const logo = { kind: 'LOGO', mediaType: 'image/png' };
    await brought(png(), logo);
    const newer = await brought(png(), logo);
    await stage(png(), logo);
    await brought(pdf(), { owner: other }, secretariat);
    const query = `query ($a: ID!, $b: ID!) { a: organization(id: $a) { ...O } b: organization(id: $b) { ...O } }
      fragment O on Organization { logo { id link { url } uploadedBy } documents { kind } }`;
    const { a, b } = await ask(nobody, query, { a: organization, b: other });
    expect([a.logo.id, a.logo.uploadedBy, a.documents]).to.deep.equal([newer, null, [{ kind: 'LOGO' }, { kind: 'LOGO' }]]);
    expect((await fetch(here(a.logo.link.url))).headers.get('content-type')).to.equal('image/png');
    expect(b).to.deep.equal({ logo: null, documents: [] });
    const { organization: own } = await ask(
      secretariat,
      `{ organization(id: "${organization}") { documents(first: 2, kinds: [LOGO]) { state uploadedBy } } }`,
    );
    expect(own.documents).to.deep.equal([
      { state: 'STAGED', uploadedBy: 'th:ann' },
      { state: 'STORED', uploadedBy: 'th:ann' },
    ]);
  });

  it("are of a membership, and hidden from the country's agency until it is handed in", async () => {
    const application = { organizationId: organization, fields: ['2.11'] };
    const { membership } = await accepted(network, member, 'applyForMembership', application, 'membership { id }');
    const id = await brought(pdf(), { owner: membership.id, kind: 'EVIDENCE' });
    const agency = callerOf('AGENCY', { country: 'TH' });
    expect(await one(agency, id)).to.equal(null);
    await brought(pdf());
    await accepted(network, member, 'submitMembership', { id: membership.id }, 'membership { id }');
    expect((await one(agency, id)).title).to.equal('Certificate of registration');
    for (const caller of [nobody, callerOf('AGENCY', { country: 'VN' }), callerOf('MEMBER', { organization: newId('org') })]) {
      expect(await one(caller, id)).to.equal(null);
      expect((await store(id, {}, { ...caller, role: 'MEMBER' })).code).to.equal('NOT_FOUND');
    }
    const query = `{ membership(id: "${membership.id}") { documents { id } organization { documents { id } } } }`;
    const { membership: read } = await ask(agency, query);
    expect([read.documents, read.organization.documents.length]).to.deep.equal([[{ id }], 1]);
    // Somebody else's application is not there, with documents or without.
    const stranger = callerOf('MEMBER', { organization: await bare() });
    const refused = await mutate(network, stranger, 'stageDocument', { owner: membership.id, ...announced(pdf()) }, staging);
    expect(refused.code).to.equal('NOT_FOUND');
  });

  it('leave the audit of who read them by privilege, and none of what everybody may read', async () => {
    const logo = await brought(png(), { kind: 'LOGO', mediaType: 'image/png' });
    const certificate = await brought(pdf());
    for (const caller of [secretariat, member, callerOf('AGENCY', { country: 'TH', person: 'th:officer' })]) {
      for (const id of [logo, certificate]) expect((await one(caller, id)).link).to.not.equal(null);
    }
    const query = `{ networkAudit(filter: { action: "Document.link" }, first: 100) { nodes { role subjects } } }`;
    const { networkAudit } = await ask(callerOf('COMPLIANCE'), query);
    const reads = networkAudit.nodes.filter(({ subjects }: { subjects: string[] }) =>
      subjects.some((id) => id === logo || id === certificate),
    );
    expect(reads.map(({ role, subjects }: { role: string; subjects: string[] }) => [role, subjects])).to.have.deep.members([
      ['SECRETARIAT', [certificate]],
      ['AGENCY', [certificate]],
    ]);
  });

  describe('that are not what they should be', () => {
    for (const [what, bytes] of [
      ['HTML', Buffer.from('<!DOCTYPE html><script>alert(document.domain)</script>')],
      ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
      ['a PDF', pdf()],
    ] as const) {
      it(`are refused as a logo: ${what} that is said to be PNG`, async () => {
        const { document, upload } = await stage(bytes, { ...announced(bytes), kind: 'LOGO', mediaType: 'image/png' });
        expect(await put(upload, bytes)).to.deep.equal({ status: 200 });
        const refused = await store(document.id);
        expect([refused.code, refused.details[0].path]).to.deep.equal(['UPLOAD_DIFFERS', 'mediaType']);
        expect(await one(secretariat, document.id)).to.include({ state: 'STAGED', link: null });
        expect(stored(document.id)).to.equal(false);
      });
    }

    it('are refused before a byte is sent where their announcement says enough', async () => {
      const bytes = pdf();
      for (const [path, facts] of [
        ['mediaType', { kind: 'LOGO', mediaType: 'image/svg+xml' }],
        ['mediaType', { mediaType: 'text/html' }],
        ['size', { size: 10 * 1024 * 1024 + 1 }],
        ['size', { kind: 'LOGO', mediaType: 'image/png', size: 1024 * 1024 + 1 }],
        ['size', { size: 0 }],
        ['sha256', { sha256: 'x' }],
        ['title', { title: 'a\u0000b' }],
      ] as const) {
        const refused = await mutate(network, member, 'stageDocument', { owner: organization, ...announced(bytes), ...facts }, staging);
        expect([refused.code, refused.details?.[0]?.path], JSON.stringify(refused)).to.deep.equal(['INVALID_INPUT', path]);
      }
    });

    it('are not taken at the address: other bytes, too many, too few, none, another type, cut off; and can still be sent', async () => {
      const bytes = pdf(60_000);
      const { document, upload } = await stage(bytes);
      expect(await put(upload, pdf(60_000))).to.deep.equal({ status: 422, code: 'DIGEST_DIFFERS' });
      expect(await put(upload, Buffer.concat([bytes, bytes]))).to.deep.equal({ status: 413, code: 'BODY_TOO_LARGE' });
      expect(await put(upload, bytes.subarray(9))).to.deep.equal({ status: 400, code: 'BODY_INCOMPLETE' });
      expect(await put(upload, Buffer.alloc(0))).to.deep.equal({ status: 400, code: 'BODY_INCOMPLETE' });
      expect(await put(upload, bytes, { 'content-type': 'text/html' })).to.deep.equal({ status: 415, code: 'WRONG_CONTENT_TYPE' });
      await new Promise<void>((resolve) => {
        const headers = { 'content-type': 'application/pdf', 'content-length': bytes.length };
        const cut = httpRequest(here(upload.url), { method: 'PUT', headers });
        cut.on('error', () => resolve());
        cut.write(bytes.subarray(0, 10_000), () => cut.destroy(new Error('cut off')));
      });
      expect((await store(document.id)).code).to.equal('UPLOAD_MISSING');
      expect(staged(document.id)).to.equal(false);
      expect(await put(upload, bytes)).to.deep.equal({ status: 200 });
      expect(await put(upload, bytes)).to.deep.equal({ status: 200 });
      expect((await store(document.id)).document.state).to.equal('STORED');
    });

    it('are not sent to another document, nor after they were stored or removed', async () => {
      const bytes = pdf();
      const { document, upload } = await stage(bytes);
      const other = await stage(bytes);
      expect(await put({ ...upload, url: upload.url.replace(document.id, other.document.id) }, bytes)).to.deep.equal({
        status: 403,
        code: 'LINK_INVALID',
      });
      expect(await put(upload, bytes)).to.deep.equal({ status: 200 });
      await store(document.id);
      expect(await put(upload, bytes)).to.deep.equal({ status: 409, code: 'UPLOAD_ENDED' });
      await removeIt(other.document.id);
      expect(await put(other.upload, bytes)).to.deep.equal({ status: 409, code: 'UPLOAD_ENDED' });
      expect([staged(document.id), staged(other.document.id)]).to.deep.equal([false, false]);
    });

    it('have ids that lead nowhere else', async () => {
      for (const id of ['../../etc/passwd', 'doc_1', `${newId('doc')}/..`, '', 'stored/x']) {
        expect((await store(id)).code).to.equal('NOT_FOUND');
        expect((await removeIt(id)).code).to.equal('NOT_FOUND');
        expect((await mutate(network, member, 'stageDocument', { owner: id, ...announced(pdf()) }, staging)).code).to.equal('NOT_FOUND');
        expect(await one(member, id)).to.equal(null);
      }
    });
  });

  it('are stored once: the second time is told so, a repeated key answers again, and a dry run keeps nothing', async () => {
    const bytes = pdf();
    const { document, upload } = await stage(bytes);
    await put(upload, bytes);
    expect((await store(document.id, { dryRun: true })).document.state).to.equal('STORED');
    expect([stored(document.id), staged(document.id)]).to.deep.equal([false, true]);
    const key = { idempotencyKey: 'store-it-once-please' };
    expect((await store(document.id, key)).document.version).to.equal(2);
    expect((await store(document.id, key)).document.version).to.equal(2);
    expect((await store(document.id)).code).to.equal('WRONG_STATE');
    expect((await removeIt(document.id, { dryRun: true })).document.state).to.equal('REMOVED');
    expect(stored(document.id)).to.equal(true);
  });

  it('have no address that works after a dry run', async () => {
    const bytes = pdf();
    const { upload } = await stage(bytes, { dryRun: true });
    expect(await put(upload, bytes)).to.deep.equal({ status: 403, code: 'LINK_EXPIRED' });
  });

  it('are as many as the quota allows, however many are announced at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 16 }, () => mutate(network, member, 'stageDocument', { owner: organization, ...announced(pdf()) }, staging)),
    );
    const refused = answers.filter(({ code }) => code === 'DOCUMENT_QUOTA');
    expect([answers.length - refused.length, refused.length]).to.deep.equal([12, 4]);
    expect(refused[0].message).to.include('12 documents');
    const [first] = answers.filter(({ document }) => document !== undefined);
    await removeIt(first.document.id);
    await stage(pdf());
    organization = await bare();
    member = callerOf('MEMBER', { organization });
    await stage(pdf(), { size: 4_999_000 });
    const last = await mutate(network, member, 'stageDocument', { owner: organization, ...announced(pdf(2_000)) }, staging);
    expect(last.code).to.equal('DOCUMENT_QUOTA');
  });

  it('are gone where a removal wins over a completion, whichever comes first', async () => {
    for (let round = 0; round < 8; round += 1) {
      const bytes = pdf(100_000);
      const { document, upload } = await stage(bytes);
      await put(upload, bytes);
      const [, gone] = await Promise.all([store(document.id), removeIt(document.id)]);
      expect(gone.document?.state, JSON.stringify(gone)).to.equal('REMOVED');
      expect([stored(document.id), staged(document.id)]).to.deep.equal([false, false]);
      await accepted(network, member, 'stageDocument', { owner: organization, ...announced(bytes), dryRun: true }, staging);
    }
  });

  it('are left as they are while their storage is away, and told so', async () => {
    const bytes = pdf();
    const id = await brought(bytes);
    const { document, upload } = await stage(bytes);
    await put(upload, bytes);
    const { link } = await one(member, id);
    await rename(join(folder, 'bytes'), join(folder, 'away'));
    await writeFile(join(folder, 'bytes'), '');
    const outcomes = [await store(document.id), await removeIt(id)];
    expect(outcomes.map(({ code, retryable }) => [code, retryable])).to.deep.equal([
      ['STORAGE_UNAVAILABLE', true],
      ['STORAGE_UNAVAILABLE', true],
    ]);
    expect(await put(upload, bytes)).to.deep.equal({ status: 503, code: 'STORAGE_UNAVAILABLE' });
    expect((await fetch(here(link.url))).status).to.equal(503);
    await rm(join(folder, 'bytes'));
    await rename(join(folder, 'away'), join(folder, 'bytes'));
    expect(await one(member, id)).to.include({ state: 'STORED' });
    expect((await store(document.id)).document.state).to.equal('STORED');
    expect((await removeIt(id)).document.state).to.equal('REMOVED');
  });

  it('are forgotten by the clock where nobody completes them in an hour, with what was sent, and only those', async () => {
    const bytes = pdf();
    const kept = await brought(bytes);
    const { document, upload } = await stage(bytes);
    await put(upload, bytes);
    // What came by an address after its document was stored, as it can in a bucket.
    await writeFile(join(folder, 'bytes/staged', kept), 'late');
    movedMs += 3_601_000;
    const { history } = await network.until('the clock has been there', async () => {
      const { document: found } = await ask(secretariat, `{ document(id: "${document.id}") { state title history { action actorRole } } }`);
      return found.state === 'REMOVED' && found.title === null && found;
    });
    expect(history.at(-1)).to.deep.equal({ action: 'expire', actorRole: 'CLOCK' });
    await network.until('nothing is left of it', async () => !staged(document.id) && !staged(kept));
    expect([stored(kept), (await one(member, kept)).state]).to.deep.equal([true, 'STORED']);
    expect((await store(document.id)).code).to.equal('WRONG_STATE');
    const events = (await outboxOf(network))
      .map(({ attributes }) => JSON.parse(attributes))
      .filter(({ subject }) => subject === document.id);
    expect(events.map(({ type }) => type.split('.').at(-2))).to.deep.equal(['staged', 'expired']);
  });

  it('prove the legal status of who has no ROR id before it hands in, and stay while the membership relies on them', async () => {
    const application = { organizationId: organization, fields: ['2.11'] };
    const { membership } = await accepted(network, member, 'applyForMembership', application, 'membership { id }');
    const submit = () => mutate(network, member, 'submitMembership', { id: membership.id }, 'membership { state }');
    const path = async () => {
      const query = `{ membership(id: "${membership.id}") { pathTo(goal: SUBMITTED) { steps { documents missingDocuments } }
        actions { name refusals { code } } } }`;
      const { pathTo, actions } = (await ask(member, query)).membership;
      const { refusals } = actions.find(({ name }: { name: string }) => name === 'submitMembership');
      return [pathTo.steps[0], refusals.map(({ code }: { code: string }) => code)];
    };
    expect(await path()).to.deep.equal([{ documents: ['LEGAL_STATUS'], missingDocuments: ['LEGAL_STATUS'] }, ['DOCUMENT_MISSING']]);
    const { document, upload } = await stage(pdf(400));
    await brought(pdf(), { kind: 'EVIDENCE' });
    const refused = await submit();
    expect([refused.code, refused.details[0].path, refused.details[0].expected]).to.deep.equal([
      'DOCUMENT_MISSING',
      'documents',
      'a document of the kind LEGAL_STATUS',
    ]);
    expect(refused.message).to.include('stageDocument').and.include(organization);
    await removeIt(document.id);
    expect(upload.url).to.include(document.id);
    const proof = await brought(pdf(), { owner: membership.id });
    expect(await path()).to.deep.equal([{ documents: ['LEGAL_STATUS'], missingDocuments: [] }, []]);
    expect((await submit()).membership.state).to.equal('SUBMITTED');
    expect((await removeIt(proof)).code).to.equal('DOCUMENT_NEEDED');
    const other = await brought(pdf());
    expect((await removeIt(proof)).document.state).to.equal('REMOVED');
    expect((await removeIt(other)).code).to.equal('DOCUMENT_NEEDED');
    expect((await removeIt(other, { reason: 'WRONG_DOCUMENT' }, secretariat)).document.state).to.equal('REMOVED');
    await accepted(network, secretariat, 'screenMembership', { id: membership.id }, 'membership { id }');
    const asking = { id: membership.id, reason: 'INCOMPLETE_DATA', note: 'Another certificate, please.' };
    await accepted(network, secretariat, 'requestMembershipInfo', asking, 'membership { id }');
    const again = await mutate(network, member, 'resubmitMembership', { id: membership.id }, 'membership { state }');
    expect(again.code).to.equal('DOCUMENT_MISSING');
  });

  it('are not asked of who has a ROR id', async () => {
    const known = await bare({ rorId: '028wp3y58' });
    const caller = callerOf('MEMBER', { organization: known });
    const { membership } = await accepted(
      network,
      caller,
      'applyForMembership',
      { organizationId: known, fields: ['2.11'] },
      'membership { id pathTo(goal: SUBMITTED) { steps { documents } } }',
    );
    expect(membership.pathTo.steps).to.deep.equal([{ documents: [] }]);
    await accepted(network, caller, 'submitMembership', { id: membership.id }, 'membership { id }');
  });

  it('go over to the survivor where their organisation is merged, and so does the quota', async () => {
    const logo = await brought(png(), { kind: 'LOGO', mediaType: 'image/png' });
    const { document: awaited } = await stage(pdf());
    const into = await bare();
    const merging = { id: organization, into, reason: 'DUPLICATE' };
    await accepted(network, secretariat, 'mergeOrganizations', merging, 'organization { id }');
    const survivor = callerOf('MEMBER', { organization: into });
    const { organization: found } = await ask(
      survivor,
      `{ organization(id: "${into}") { logo { id organization { id } } documents { id } } }`,
    );
    expect(found).to.deep.equal({ logo: { id: logo, organization: { id: into } }, documents: [{ id: awaited.id }, { id: logo }] });
    expect((await removeIt(logo, {}, survivor)).document).to.deep.include({ state: 'REMOVED', organization: { id: into } });
    expect((await stage(pdf(), { owner: organization }, survivor)).document.state).to.equal('STAGED');
  });

  it('go on while the membership is suspended: evidence is needed then', async () => {
    const id = await admitted(network, organization);
    await accepted(network, secretariat, 'suspendMembership', { id, reason: 'BREACH_OF_RULES' }, 'membership { state }');
    const suspended = { ...member, suspended: true };
    const document = await brought(pdf(), { owner: id, kind: 'EVIDENCE' }, suspended);
    expect((await one(suspended, document)).state).to.equal('STORED');
  });
});
