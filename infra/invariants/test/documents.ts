import { createHash } from 'node:crypto';
import { expect } from 'chai';
import type { Somebody } from './issuer.ts';
import { complianceOfficer, machineOf, secretary, staff } from './people.ts';
import { announced, files, type Given, secrets, secretsIn, sendDocument, type World } from './world.ts';

const whole = `id kind title state sha256 uploadedBy link { url expiresAt } history { action reason note }`;

type Who = Somebody | null;
type Name = keyof World['documents'];

export function documents(world: Given): void {
  const one = async (who: Who, name: Name) =>
    (await world().read(who, `query ($id: ID!) { document(id: $id) { ${whole} } }`, { id: world().documents[name] })).document;
  const lists = (who: Who) => {
    const { organizations, memberships } = world();
    const query = `{ owner: organization(id: "${organizations.owner}") { logo { id } documents(first: 100) { ${whole} } }
      drafting: organization(id: "${organizations.drafting}") { documents(first: 100) { id } membership { documents { id title } } }
      membership(id: "${memberships.drafting}") { documents { id title } } }`;
    return world().ask(who, query);
  };
  const strangers = (): Who[] => {
    const { people } = world();
    return [null, people.firm, people.officerVn, people.applicant, people.resting, people.shown, machineOf('TH'), machineOf('VN')];
  };

  it("nobody but its organisation, its country's agency and the staff reads a certificate, or learns that there is one", async () => {
    const { people, documents: known } = world();
    for (const who of strangers()) {
      expect(await one(who, 'certificate')).to.equal(null);
      const answer = await lists(who);
      expect(answer.data.owner).to.deep.include({ logo: { id: known.logo } });
      expect(answer.text).to.include(known.logo).and.not.include(known.certificate);
      expect(secretsIn(answer)).to.deep.equal([]);
    }
    for (const who of [people.owner, people.officerTh, ...Object.values(staff)]) {
      const { title, link } = await one(who, 'certificate');
      expect([title, await (await fetch(link.url)).text()]).to.deep.equal([
        secrets.certificateTitle,
        `%PDF-1.7 ${secrets.certificateBytes}`,
      ]);
    }
  });

  it('bytes that were not checked are read by nobody, not by who sent them', async () => {
    const { people, documents: known } = world();
    for (const who of [...strangers(), people.officerTh]) expect(await one(who, 'awaited')).to.equal(null);
    for (const who of [people.owner, ...Object.values(staff)])
      expect(await one(who, 'awaited')).to.include({ state: 'STAGED', link: null });
    const { link } = await one(people.owner, 'logo');
    for (const room of ['staged', 'stored']) {
      expect((await fetch(link.url.replace(/stored\/doc_[^?]+/, `${room}/${known.awaited}`))).status).to.equal(403);
    }
  });

  it('an agency learns nothing of the documents of an application that was not handed in', async () => {
    const { people, documents: known } = world();
    for (const who of [...strangers(), people.officerVn]) {
      expect(await one(who, 'ofDraft')).to.equal(null);
      const answer = await lists(who);
      expect(answer.text).to.not.include(known.ofDraft);
    }
    expect((await one(people.drafting, 'ofDraft')).title).to.equal(secrets.certificateTitle);
  });

  it('a link gives one document, for five minutes, and nothing else whatever is changed in it', async () => {
    const { people, documents: known } = world();
    const { link } = await one(people.owner, 'certificate');
    const left = Date.parse(link.expiresAt) - Date.now();
    expect(left).to.be.within(1, 300_000);
    const url = new URL(link.url);
    const changed = (change: (address: URL) => void) => {
      const address = new URL(url);
      change(address);
      return address.href;
    };
    const addresses = [
      changed(({ searchParams }) => searchParams.set('expires', '9999999999')),
      changed(({ searchParams }) => searchParams.set('type', 'text/html')),
      changed(({ searchParams }) => searchParams.set('name', 'a.html')),
      changed(({ searchParams }) => searchParams.append('more', '1')),
      changed(({ searchParams }) => searchParams.delete('signature')),
      changed((address) => {
        address.pathname = address.pathname.replace(known.certificate, known.ofDraft);
      }),
      url.origin + url.pathname,
      `${url.origin}/documents/network/${known.certificate}`,
      `${url.origin}/documents/network/stored/`,
      `${url.origin}/documents/network/`,
    ];
    for (const address of addresses) {
      const answer = await fetch(address);
      expect(answer.status, address).to.be.within(400, 404);
      expect(await answer.text(), address).to.not.include(secrets.certificateBytes);
    }
    for (const method of ['PUT', 'POST', 'DELETE']) expect((await fetch(link.url, { method })).status, method).to.be.within(400, 405);
    expect((await fetch(link.url)).status).to.equal(200);
  });

  it('what is removed is gone for who has a link to it, and its title with it', async () => {
    const { people, organizations, done } = world();
    const id = await sendDocument(done, people.owner, organizations.owner, 'EVIDENCE', secrets.certificateTitle);
    const { document } = await done(people.owner, 'storeDocument', { id }, 'document { link { url } }');
    expect((await fetch(document.link.url)).status).to.equal(200);
    await done(people.owner, 'removeDocument', { id, reason: 'PERSONAL_DATA' }, 'document { state }');
    expect((await fetch(document.link.url)).status).to.equal(404);
    const answer = await world().ask(secretary, `{ document(id: "${id}") { ${whole} } }`);
    expect(answer.data.document).to.deep.include({ state: 'REMOVED', title: null, link: null });
    const rows = await world().databases.query('network', 'SELECT 1 FROM document WHERE id = $1 AND title IS NOT NULL', [id]);
    expect(rows).to.deep.equal([]);
  });

  it('nobody brings, completes or removes a document of an organisation that is not theirs', async () => {
    const { people, organizations, memberships, documents: known, mutate } = world();
    for (const who of [people.firm, people.officerTh, people.shown, machineOf('TH'), complianceOfficer]) {
      for (const owner of [organizations.owner, memberships.drafting]) {
        const input = { owner, kind: 'OTHER', title: 'In vain', ...announced('application/pdf') };
        expect((await mutate(who, 'stageDocument', input, 'document { id }')).__typename).to.equal('Refusal');
      }
      for (const name of ['awaited', 'certificate', 'logo'] as const) {
        expect((await mutate(who, 'storeDocument', { id: known[name] }, 'document { id }')).__typename).to.equal('Refusal');
        expect((await mutate(who, 'removeDocument', { id: known[name], reason: 'REPLACED' }, 'document { id }')).__typename).to.equal(
          'Refusal',
        );
      }
    }
    expect((await one(people.owner, 'certificate')).state).to.equal('STORED');
  });

  it('a logo that is a page in disguise is shown to nobody', async () => {
    const { people, organizations, done, mutate } = world();
    const page = Buffer.from('<script>alert(document.domain)</script>');
    const sha256 = createHash('sha256').update(page).digest('hex');
    for (const mediaType of ['text/html', 'image/svg+xml']) {
      const input = { owner: organizations.owner, kind: 'LOGO', title: 'Page', mediaType, size: page.length, sha256 };
      expect((await mutate(people.owner, 'stageDocument', input, 'document { id }')).code).to.equal('INVALID_INPUT');
    }
    const input = { owner: organizations.owner, kind: 'LOGO', title: 'Page', mediaType: 'image/png', size: page.length, sha256 };
    const { document, upload } = await done(people.owner, 'stageDocument', input, 'document { id } upload { url }');
    await fetch(upload.url, { method: 'PUT', headers: { 'content-type': 'image/png' }, body: new Uint8Array(page) });
    expect((await mutate(people.owner, 'storeDocument', { id: document.id }, 'document { id }')).code).to.equal('UPLOAD_DIFFERS');
    const { link } = await one(null, 'logo');
    const answer = await fetch(link.url);
    expect(Buffer.from(await answer.arrayBuffer()).equals(files['image/png'])).to.equal(true);
    expect(answer.headers.get('x-content-type-options')).to.equal('nosniff');
    expect(answer.headers.get('content-disposition')).to.match(/^attachment/);
    expect(answer.headers.get('content-security-policy')).to.include('sandbox');
  });

  it('who reads a certificate by privilege is in the audit, before the link is answered', async () => {
    const { documents: known, people } = world();
    await one(people.officerTh, 'certificate');
    const query = `{ networkAudit(filter: { action: "Document.link", subject: "${known.certificate}" }, first: 100) { nodes { person } } }`;
    const { networkAudit } = await world().read(complianceOfficer, query);
    const persons = networkAudit.nodes.map(({ person }: { person: string }) => person);
    expect(persons).to.include('centre:officer-th').and.not.include('centre:member-owner');
  });
}
