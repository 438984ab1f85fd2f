import { expect } from 'chai';
import { withheldType } from './feed-event.ts';
import { type FeedQuery, pullParameters, readFeedQuery, streamParameters, wants } from './feed-query.ts';

const read = (text: string, allowed = pullParameters) => readFeedQuery(new URLSearchParams(text), allowed);
const accepted = (text: string): FeedQuery => {
  const query = read(text);
  if ('status' in query) throw new Error(query.detail);
  return query;
};

describe('what a request asks of a feed', () => {
  it('is everything from the beginning where it says nothing', () => {
    expect(read('')).to.deep.equal({ after: null, filter: { types: null, subject: null }, limit: 100, wait: 0 });
  });

  it('is read from its parameters', () => {
    const subject = 'mem_0190f3a0-0000-7000-8000-000000000001';
    const types = 'org.cattc.network.membership.approved.v1,org.cattc.trading.*,*';
    expect(accepted(`after=k7m2qd-1&limit=1000&wait=30&subject=${subject}&types=${types}`)).to.deep.equal({
      after: 'k7m2qd-1',
      filter: { types: { exact: ['org.cattc.network.membership.approved.v1'], prefixes: ['org.cattc.trading.', ''] }, subject },
      limit: 1_000,
      wait: 30,
    });
  });

  for (const [text, names] of [
    ['limt=5', ['limt']],
    ['limit=0', ['limit']],
    ['limit=1001', ['limit']],
    ['limit=1e2', ['limit']],
    ['limit=', ['limit']],
    ['wait=31', ['wait']],
    ['wait=-1', ['wait']],
    ['after=a&after=b', ['after']],
    ['types=', ['types']],
    ['types=org.cattc.network.membership.approved.v9', ['types']],
    ['types=org.cattc.nothing.*', ['types']],
    ['types=*.approved.v1', ['types']],
    ["types=org.cattc.*,x' OR 1=1", ['types']],
    [`types=${Array.from({ length: 51 }, () => '*').join(',')}`, ['types']],
    ['subject=%00', ['subject']],
    ['subject=chulalongkorn', ['subject']],
    ['cursor=1&Last-Event-ID=2&limit=x', ['cursor', 'Last-Event-ID', 'limit']],
  ] as const) {
    it(`is refused with the names of what does not fit: ${text.slice(0, 40)}`, () => {
      const answer = read(text);
      if (!('status' in answer)) throw new Error('was taken');
      expect(answer).to.include({ status: 400, code: 'PARAMETERS_INVALID' });
      const { problems = [] } = (answer.members ?? {}) as { problems?: readonly { parameter: string }[] };
      expect(problems.map(({ parameter }) => parameter)).to.deep.equal(names);
      for (const name of names) expect(answer.detail).to.include(name);
    });
  }

  it('has no limit and no wait on a stream', () => {
    const answer = read('limit=5&wait=1', streamParameters);
    expect('status' in answer && answer.detail).to.include('limit is not known here; expected one of after, types, subject');
  });

  it('chooses by the type and the subject that a reader gets', () => {
    const subject = 'mem_0190f3a0-0000-7000-8000-000000000001';
    const approved = { type: 'org.cattc.network.membership.approved.v1', subject };
    const filterOf = (text: string) => accepted(text).filter;
    for (const text of [
      '',
      'types=*',
      'types=org.cattc.network.*',
      `types=${approved.type}`,
      `subject=${subject}`,
      `types=org.*&subject=${subject}`,
    ]) {
      expect(wants(filterOf(text), approved), text).to.equal(true);
    }
    for (const text of [
      'types=org.cattc.trading.*',
      'types=org.cattc.network.membership.rejected.v1',
      'subject=mem_0190f3a0-0000-7000-8000-000000000002',
    ]) {
      expect(wants(filterOf(text), approved), text).to.equal(false);
    }
    expect(wants(filterOf(`types=${withheldType}`), { type: withheldType, subject: 'ptn_1' })).to.equal(true);
  });
});
