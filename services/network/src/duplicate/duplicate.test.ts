import { roles } from '@cattc/decisions';
import { duplicateEvents } from '@cattc/events';
import { newId } from '@cattc/formats';
import { callerOf } from '@cattc/testing';
import { expect } from 'chai';
import { DuplicateState, type OrganizationRelationKind } from '../generated/resolvers.ts';
import {
  type ComparedFacts,
  compare,
  compared,
  type Duplicate,
  dismiss,
  duplicateTable,
  keep,
  nearKeysOf,
  refuseDismissal,
} from './duplicate.ts';

const nothing = { rorId: null, country: 'TH', domains: [], externalIds: [], parentId: null, successorIds: [], relations: [] };
const record = (value: string, facts: Partial<ComparedFacts> = {}) =>
  compared({ ...nothing, id: newId('org'), names: [{ value, lang: null, kind: 'LABEL' }], ...facts });

describe('what speaks for two records being one', () => {
  const isni = [{ scheme: 'isni', value: '0000 0001 2244 7875' }];

  it('names each reason, the strongest first, and more reasons leave less doubt', () => {
    const name = 'Surya Robotics';
    const [byName, byDomain] = [
      compare(record(name), record(name)),
      compare(record(name, { domains: ['a.th'] }), record('Other', { domains: ['a.th'] })),
    ];
    expect(byName).to.deep.equal({ reasons: ['SAME_NAME'], score: 90, nameSimilarity: 100 });
    expect(byDomain).to.deep.include({ reasons: ['SAME_DOMAIN'], score: 60 });
    const all = { domains: ['a.th'], externalIds: isni };
    expect(compare(record(name, all), record(name, all))).to.deep.include({
      reasons: ['SAME_EXTERNAL_ID', 'SAME_NAME', 'SAME_DOMAIN'],
      score: 100,
    });
    expect(
      compare(record(name, { externalIds: isni }), record('X', { externalIds: [{ scheme: 'ISNI', value: '0000000122447875' }] }))?.reasons,
    ).to.deep.equal(['SAME_EXTERNAL_ID']);
  });

  it('takes similar names for less than the same name, acronyms and other countries for nothing', () => {
    const similar = compare(record('Chulalongkorn University'), record('Chulalongkorn Univeristy'));
    expect(similar?.reasons).to.deep.equal(['SIMILAR_NAME']);
    expect(similar?.score).to.be.within(80, 85);
    expect(compare(record('Chulalongkorn University'), record('Chulalongkorn University', { country: 'LA' }))).to.equal(null);
    const acronym = (value: string) => record(value, { names: [{ value: 'CU', lang: null, kind: 'ACRONYM' }] });
    expect(compare(acronym('a'), acronym('b'))).to.equal(null);
  });

  it('is nothing where either states how the two are related', () => {
    const name = 'Surya Robotics';
    const [rorId, other] = ['02c9qn167', '03dveyr97'];
    const relation = (kind: OrganizationRelationKind, to: string) => ({ relations: [{ kind, rorId: to, label: name }] });
    for (const kind of ['PARENT', 'CHILD', 'SUCCESSOR', 'PREDECESSOR'] as const) {
      const stating = record(name, relation(kind, rorId));
      expect(compare(stating, record(name, { rorId })), kind).to.equal(null);
      expect(compare(record(name, { rorId }), stating), kind).to.equal(null);
      expect(compare(stating, record(name, { rorId: other })), kind).not.to.equal(null);
      expect(compare(stating, record(name)), kind).not.to.equal(null);
    }
    expect(compare(record(name, relation('RELATED', rorId)), record(name, { rorId }))?.score).to.equal(90);
    const known = record(name);
    expect(compare(record(name, { parentId: known.id }), known)).to.equal(null);
    expect(compare(known, record(name, { successorIds: ['org_x', known.id] }))).to.equal(null);
  });

  it('is no domain that they have in common with those of the same parent', () => {
    const of = (value: string, parent: object) => record(value, { domains: ['brin.example.id'], ...parent });
    const parent = { relations: [{ kind: 'PARENT' as const, rorId: '02hmjzt55', label: 'BRIN' }] };
    expect(compare(of('Riset Energi', parent), of('Riset Kelautan', parent))).to.equal(null);
    expect(compare(of('Riset Energi', parent), of('Riset Energi', parent))?.reasons).to.deep.equal(['SAME_NAME']);
    expect(compare(of('Riset Energi', { parentId: 'org_p' }), of('Riset Kelautan', { parentId: 'org_p' }))).to.equal(null);
    expect(compare(of('Riset Energi', { parentId: 'org_p' }), of('Riset Kelautan', { parentId: 'org_q' }))?.reasons).to.deep.equal([
      'SAME_DOMAIN',
    ]);
  });

  it('is less where each has a ROR id, and nothing where it is less likely than not', () => {
    const ror = (value: string, rorId: string | null, facts = {}) => record(value, { rorId, ...facts });
    const [a, b] = ['Mahidol University', 'Mahidol Universty'];
    expect(compare(ror(a, '1'), ror(a, null))?.score).to.equal(90);
    expect(compare(ror(a, '1'), ror(a, '2'))?.score).to.equal(63);
    expect(compare(ror(a, '1'), ror(b, '2'))?.score).to.be.within(50, 60);
    expect(compare(ror('Jiliang Lecheng Robotics', '1'), ror('Jiliang Lecheng', null))?.score).to.be.within(50, 60);
    expect(compare(ror('Jiliang Lecheng Robotics', '1'), ror('Jiliang Lecheng', '2'))).to.equal(null);
    const domains = ['a.th'];
    expect(compare(ror('Tigers', '1', { domains }), ror('Elephants', null, { domains }))?.score).to.equal(60);
    expect(compare(ror('Tigers', '1', { domains }), ror('Elephants', '2', { domains }))).to.equal(null);
  });

  it('looks a record up by a bounded number of keys, however many names it has', () => {
    const names = Array.from({ length: 100 }, (_, index) => ({
      value: `A rather long name of laboratory ${index} ${'x'.repeat(index)}`,
      lang: null,
      kind: 'ALIAS' as const,
    }));
    const many = record('', { names });
    expect(nearKeysOf(many)).to.have.length.at.most(40);
    expect(many.outlines).to.have.length.at.most(40);
  });
});

describe('a possible duplicate', () => {
  const found: Duplicate = {
    id: newId('dup'),
    version: 0,
    firstId: 'org_1',
    secondId: 'org_2',
    countries: ['TH'],
    reasons: ['SAME_DOMAIN'],
    score: 60,
    nameSimilarity: 10,
    state: 'OPEN',
    dismissedReasons: [],
    foundAt: '2026-03-01T08:00:00.000Z',
  };
  const dismissed: Duplicate = { ...found, version: 1, state: 'DISMISSED', dismissedReasons: ['SAME_DOMAIN'] };
  const finding = (...reasons: Duplicate['reasons']) => ({ reasons, score: 70, nameSimilarity: 70 });

  it('is told by exactly the events of the catalogue', () => {
    expect(Object.keys(duplicateEvents)).to.deep.equal(Object.values(duplicateTable).map(({ event }) => event));
  });

  it('is dismissed while it is open, by the secretariat and administrators, and by nobody for an organisation of their own', () => {
    for (const state of Object.values(DuplicateState)) {
      for (const role of roles) {
        const refused = refuseDismissal({ ...found, state }, callerOf(role));
        const may = role === 'SECRETARIAT' || role === 'ADMIN';
        const expected = role === 'PUBLIC' ? 'UNAUTHENTICATED' : !may ? 'FORBIDDEN' : state === 'OPEN' ? undefined : 'WRONG_STATE';
        expect(refused?.refusal.code, `${state} ${role}`).to.equal(expected);
      }
    }
    expect(refuseDismissal(found, callerOf('SECRETARIAT', { organizations: ['org_2'] }))?.refusal.code).to.equal('OWN_ORGANIZATION');
    const decision = dismiss(found, { reason: 'OTHER' }, callerOf('SECRETARIAT'));
    expect(decision.kind === 'refused' && decision.refusal.code).to.equal('INVALID_INPUT');
  });

  it('remembers what spoke for it when it was dismissed, and is open again where something else does', () => {
    const decision = dismiss(found, { reason: 'DIFFERENT_ORGANIZATIONS' }, callerOf('SECRETARIAT'));
    expect(decision.kind === 'accepted' && decision.change.duplicate).to.deep.equal(dismissed);
    expect(keep(dismissed, finding('SAME_DOMAIN'))?.state).to.equal('DISMISSED');
    expect(keep(dismissed, finding('SIMILAR_NAME', 'SAME_DOMAIN'))?.state).to.equal('OPEN');
    expect(keep(found, finding('SIMILAR_NAME'))?.state).to.equal('OPEN');
    expect(keep(null, finding('SIMILAR_NAME'))?.state).to.equal('OPEN');
  });

  it('is forgotten when nothing speaks for it any more, unless somebody decided on it', () => {
    expect(keep(found, null)).to.equal(null);
    expect(keep(null, null)).to.equal(null);
    expect(keep(dismissed, null)).to.deep.include({ reasons: [], state: 'DISMISSED' });
  });
});
