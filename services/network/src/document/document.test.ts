import { type Caller, holds, type Role, roles } from '@cattc/decisions';
import { catalogue, checkEvent, documentEvents, makeEvent } from '@cattc/events';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import { DocumentState } from '../generated/resolvers.ts';
import {
  type Document,
  type DocumentAction,
  type DocumentInput,
  type DocumentLimits,
  type DocumentPlace,
  documentTable,
  endOfWait,
  eventView,
  expire,
  mutationOf,
  refuseAction,
  remove,
  stage,
  store,
  type Upload,
} from './document.ts';
import { isParty, viewDocuments } from './document-access.ts';
import { documentMessages } from './document-messages.ts';

const now = new Date('2026-03-01T09:00:00.000Z');
const organization = { id: newId('org'), country: 'TH' };
const membership = { id: newId('mem'), country: 'TH', state: 'DRAFT' as const };
const limits: DocumentLimits = { maxBytes: 1_000, maxLogoBytes: 100, quotaCount: 3, quotaBytes: 2_000 };
const place: DocumentPlace = { organization, membership: null, used: { count: 0, bytes: 0 } };
const identity = { id: newId('doc'), uploadUntil: new Date('2026-03-01T09:15:00.000Z') };
const input: DocumentInput = {
  kind: 'LEGAL_STATUS',
  title: 'Certificate',
  mediaType: 'application/pdf',
  size: 900,
  sha256: 'Ab'.repeat(32),
};
const member = callerOf('MEMBER', { organization: organization.id, person: 'th:ann' });
const actorFor = (role: Role): Caller => callerOf(role, { organization: role === 'MEMBER' ? organization.id : null });
const free = { isNeeded: false };
const codeOf = (decision: { kind: string; refusal?: { code: string } } | null) =>
  decision === null ? null : (decision.refusal?.code ?? 'accepted');

const documentIn = (state: DocumentState, facts: Partial<Document> = {}): Document => {
  const decision = stage(input, place, limits, identity, member, now);
  if (decision.kind === 'refused') throw new Error(decision.refusal.code);
  const storedAt = state === 'STORED' ? now.toISOString() : null;
  return { ...decision.change.document, state, storedAt, version: 2, title: state === 'REMOVED' ? null : 'Certificate', ...facts };
};
const came = (facts: object = {}): Upload => ({ kind: 'CAME', size: 900, sha256: 'ab'.repeat(32), mediaType: 'application/pdf', ...facts });

describe('a document: every action in every state by every role', () => {
  for (const action of Object.keys(mutationOf) as DocumentAction[]) {
    const { by, from, to } = documentTable[action];
    for (const state of Object.values(DocumentState)) {
      for (const role of roles) {
        const mayAtAll = (by as readonly Role[]).includes(role);
        const expected = role === 'PUBLIC' ? 'UNAUTHENTICATED' : mayAtAll ? 'accepted' : 'FORBIDDEN';
        const outcome = expected === 'accepted' && !(from as readonly string[]).includes(state) ? 'WRONG_STATE' : expected;
        it(`${action} of one ${state} by ${role}: ${outcome}`, () => {
          const document = documentIn(state);
          const decision =
            action === 'store'
              ? store(document, came(), actorFor(role), now)
              : remove(document, { reason: 'REPLACED' }, free, actorFor(role), now);
          expect(codeOf(decision)).to.equal(outcome);
          expect(codeOf(refuseAction(action, document, free, actorFor(role)))).to.equal(outcome === 'accepted' ? null : outcome);
          if (decision.kind === 'accepted') expect(decision.change.document).to.include({ version: 3, state: to });
        });
      }
    }
  }
});

describe('a document that is announced', () => {
  const staged = (facts: Partial<DocumentInput> = {}, where: Partial<DocumentPlace> = {}, caller: Caller = member) =>
    stage({ ...input, ...facts }, { ...place, ...where }, limits, identity, caller, now);
  const paths = (decision: ReturnType<typeof staged>) =>
    decision.kind === 'refused' ? decision.refusal.details.map(({ path }) => path) : ['accepted'];

  it('is announced by its organisation, the secretariat and administrators', () => {
    expect(roles.filter((role) => codeOf(staged({}, {}, actorFor(role))) === 'accepted')).to.deep.equal(['MEMBER', 'SECRETARIAT', 'ADMIN']);
    expect(codeOf(staged({}, {}, callerOf('MEMBER', { organization: newId('org') })))).to.equal('NOT_OWN_ORGANIZATION');
    expect(codeOf(staged({}, {}, callerOf('MEMBER', { organization: organization.id, may: 'EDIT' })))).to.equal('accepted');
  });

  it('is for the parties, a logo for everybody', () => {
    const of = (kind: 'LOGO' | 'EVIDENCE') => {
      const decision = staged({ kind, size: 10, mediaType: 'image/png' });
      return decision.kind === 'accepted' && decision.change.document;
    };
    expect(of('LOGO')).to.include({ audience: 'PUBLIC', state: 'STAGED', version: 1, uploadedBy: 'th:ann', storedAt: null });
    expect(of('EVIDENCE')).to.include({ audience: 'PARTIES', sha256: 'ab'.repeat(32) });
  });

  for (const [named, facts] of [
    [['title'], { title: ' ' }],
    [['title'], { title: 'a\u0007b' }],
    [['title'], { title: 'x'.repeat(201) }],
    [['mediaType'], { mediaType: 'image/svg+xml' }],
    [['mediaType'], { mediaType: 'text/html' }],
    [['mediaType'], { mediaType: 'application/vnd.ms-excel.sheet.macroEnabled.12' }],
    [['mediaType'], { mediaType: 'application/PDF' }],
    [['mediaType'], { kind: 'LOGO', size: 10 }],
    [['size'], { size: 0 }],
    [['size'], { size: -1 }],
    [['size'], { size: 1_001 }],
    [['size'], { kind: 'LOGO', mediaType: 'image/png', size: 101 }],
    [['sha256'], { sha256: 'ab' }],
    [['sha256'], { sha256: 'g'.repeat(64) }],
    [['title', 'mediaType', 'size', 'sha256'], { title: '', mediaType: '', size: 0, sha256: '' }],
    [['accepted'], { size: 1 }],
    [['accepted'], { size: 1_000 }],
  ] as const) {
    it(`${named[0] === 'accepted' ? 'takes' : `names ${named.join()} of`} ${JSON.stringify(facts).slice(0, 60)}`, () => {
      expect(paths(staged(facts))).to.deep.equal(named);
    });
  }

  it('is no logo of a membership', () => {
    expect(paths(staged({ kind: 'LOGO', size: 10, mediaType: 'image/png' }, { membership }))).to.deep.equal(['owner']);
  });

  it('is refused where the quota is used up, by number or by bytes', () => {
    expect(codeOf(staged({}, { used: { count: 2, bytes: 1_100 } }))).to.equal('accepted');
    expect(codeOf(staged({}, { used: { count: 3, bytes: 0 } }))).to.equal('DOCUMENT_QUOTA');
    expect(codeOf(staged({}, { used: { count: 0, bytes: 1_101 } }))).to.equal('DOCUMENT_QUOTA');
  });

  it('is awaited for an hour, and then forgotten by the clock unless somebody was before it', () => {
    const document = documentIn('STAGED');
    const end = endOfWait(document);
    expect(end.toISOString()).to.equal('2026-03-01T10:00:00.000Z');
    expect(expire(document, new Date(end.getTime() - 1))).to.equal(null);
    expect(expire(document, end)?.document).to.include({ state: 'REMOVED', title: null, version: 3, storedAt: null });
    for (const state of ['STORED', 'REMOVED'] as const) expect(expire(documentIn(state), end)).to.equal(null);
  });
});

describe('a document whose bytes have come', () => {
  const refusalOf = (upload: Upload) => {
    const decision = store(documentIn('STAGED'), upload, member, now);
    return decision.kind === 'refused' ? decision.refusal : null;
  };

  it('is stored where they are what was announced', () => {
    const decision = store(documentIn('STAGED'), came(), member, now);
    expect(decision.kind === 'accepted' && decision.change.document).to.include({ state: 'STORED', storedAt: now.toISOString() });
  });

  for (const [facts, path] of [
    [{ size: 899 }, 'size'],
    [{ sha256: 'cd'.repeat(32) }, 'sha256'],
    [{ mediaType: 'image/png' }, 'mediaType'],
    [{ mediaType: null }, 'mediaType'],
  ] as const) {
    it(`is told where they differ: ${JSON.stringify(facts).slice(0, 40)}`, () => {
      const refusal = refusalOf(came(facts));
      expect([refusal?.code, refusal?.details.map((detail) => detail.path)]).to.deep.equal(['UPLOAD_DIFFERS', [path]]);
    });
  }

  it('is told that nothing has come, or that the storage is away, which is worth another try', () => {
    expect(refusalOf({ kind: 'NONE' })).to.include({ code: 'UPLOAD_MISSING', retryable: false });
    expect(refusalOf({ kind: 'AWAY' })).to.include({ code: 'STORAGE_UNAVAILABLE', retryable: true });
  });
});

describe('a document that is removed', () => {
  it('keeps no title, and says why in a note where the reason is another', () => {
    const decision = remove(documentIn('STORED'), { reason: 'PERSONAL_DATA' }, free, member, now);
    expect(decision.kind === 'accepted' && decision.change).to.deep.include({ reason: 'PERSONAL_DATA', note: null });
    expect(decision.kind === 'accepted' && decision.change.document).to.include({
      title: null,
      state: 'REMOVED',
      storedAt: now.toISOString(),
    });
    expect(codeOf(remove(documentIn('STORED'), { reason: 'OTHER' }, free, member, now))).to.equal('INVALID_INPUT');
    expect(codeOf(remove(documentIn('STORED'), { reason: 'OTHER', note: 'Told.' }, free, member, now))).to.equal('accepted');
  });

  it('is kept while a membership relies on it, unless the staff remove it', () => {
    const removal = (caller: Caller) => codeOf(remove(documentIn('STORED'), { reason: 'REPLACED' }, { isNeeded: true }, caller, now));
    expect([removal(member), removal(callerOf('SECRETARIAT')), removal(callerOf('ADMIN'))]).to.deep.equal([
      'DOCUMENT_NEEDED',
      'accepted',
      'accepted',
    ]);
    expect(codeOf(refuseAction('remove', documentIn('STORED'), { isNeeded: true }, member))).to.equal('DOCUMENT_NEEDED');
    expect(refuseAction('store', documentIn('STAGED'), { isNeeded: true }, member)).to.equal(null);
  });

  it('is removed by nobody of another organisation', () => {
    const other = callerOf('MEMBER', { organization: newId('org') });
    expect(codeOf(remove(documentIn('STORED'), { reason: 'REPLACED' }, free, other, now))).to.equal('NOT_OWN_ORGANIZATION');
  });
});

describe('a document is seen', () => {
  const agency = (country: string) => callerOf('AGENCY', { country });
  const seenBy = (document: Document) => ({
    everybody: holds(viewDocuments(callerOf('PUBLIC')), document),
    owner: holds(viewDocuments(member), document),
    'another member': holds(viewDocuments(callerOf('MEMBER', { organization: newId('org') })), document),
    'its agency': holds(viewDocuments(agency('TH')), document),
    'another agency': holds(viewDocuments(agency('VN')), document),
    machine: holds(viewDocuments(callerOf('PARTNER_SYSTEM', { country: 'TH' })), document),
    staff: holds(viewDocuments(callerOf('COUNCIL')), document),
  });
  const who = (document: Document) => Object.entries(seenBy(document)).flatMap(([name, sees]) => (sees ? [name] : []));
  const parties = ['owner', 'its agency', 'staff'];

  for (const [what, facts, expected] of [
    ['a stored certificate', ['STORED', {}], parties],
    ['an announced certificate', ['STAGED', {}], ['owner', 'staff']],
    ['a removed certificate that was stored', ['REMOVED', { storedAt: now.toISOString() }], parties],
    ['one that was never stored', ['REMOVED', {}], ['owner', 'staff']],
    ['one of an application that was not handed in', ['STORED', { caseState: 'DRAFT' }], ['owner', 'staff']],
    ['one of an application that was', ['STORED', { caseState: 'SUBMITTED' }], parties],
    ['an announced logo', ['STAGED', { kind: 'LOGO', audience: 'PUBLIC' }], ['owner', 'staff']],
    ['a removed logo', ['REMOVED', { kind: 'LOGO', audience: 'PUBLIC', storedAt: now.toISOString() }], parties],
  ] as const) {
    it(`by ${expected.join(', ')}: ${what}`, () => expect(who(documentIn(...(facts as [DocumentState, object])))).to.deep.equal(expected));
  }

  it('by everybody: a stored logo', () => {
    expect(Object.values(seenBy(documentIn('STORED', { kind: 'LOGO', audience: 'PUBLIC' })))).to.not.include(false);
  });

  it('with the reasons by its parties alone', () => {
    const document = documentIn('STORED');
    expect([member, agency('TH'), callerOf('ADMIN')].every((caller) => isParty(document, caller))).to.equal(true);
    expect(
      [callerOf('PUBLIC'), agency('VN'), callerOf('MEMBER', { organization: newId('org') })].some((caller) => isParty(document, caller)),
    ).to.equal(false);
  });
});

describe('the events of a document', () => {
  const classOf = (event: keyof typeof documentEvents, after: Document, before: Document | null) => {
    const facts = { id: newId('evt'), subject: after.id, sequence: 1, time: now, effectiveAt: now, reason: null };
    const origin = {
      deploymentUrl: 'http://x',
      causationId: 'r',
      correlationId: 'r',
      traceparent: null,
      actor: { role: 'MEMBER', country: null },
    };
    const envelope = makeEvent(documentEvents[event], { ...facts, after: eventView(after), before: before && eventView(before) }, origin);
    expect(checkEvent(envelope)).to.deep.equal({ ok: true });
    expect(envelope.data).to.not.include('Certificate').and.not.include('th:ann');
    return `${envelope.attributes.dataclassification} ${envelope.attributes.countries}`;
  };

  it('tell what was stored to those who may see it, without title and person, and what never was to nobody', () => {
    const logo = { kind: 'LOGO', audience: 'PUBLIC' } as const;
    expect(classOf('staged', documentIn('STAGED', logo), null)).to.equal('RESTRICTED TH');
    expect(classOf('stored', documentIn('STORED', logo), documentIn('STAGED', logo))).to.equal('PUBLIC TH');
    expect(classOf('removed', documentIn('REMOVED', logo), documentIn('STORED', logo))).to.equal('PUBLIC TH');
    expect(classOf('expired', documentIn('REMOVED', logo), documentIn('STAGED', logo))).to.equal('RESTRICTED TH');
    expect(classOf('stored', documentIn('STORED'), documentIn('STAGED'))).to.equal('PARTNER TH');
    const ofCase = { membershipId: membership.id };
    expect(classOf('stored', documentIn('STORED', ofCase), documentIn('STAGED', ofCase))).to.equal('RESTRICTED TH');
  });

  it('are those of the catalogue, each told by one action', () => {
    const own = catalogue.filter(({ topic }) => topic === 'network.document').map(({ type }) => type.split('.').at(-2));
    expect(['staged', ...Object.values(documentTable).map(({ event }) => event)].sort()).to.deep.equal([...own].sort());
  });

  it('have messages in English and Chinese for every refusal', () => {
    for (const message of Object.values(documentMessages)) expect(message).to.have.all.keys('en', 'zh-Hans');
  });
});
