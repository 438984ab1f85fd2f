import { expect } from 'chai';
import { admits, type Routed, withheldReason } from './admission.ts';

const event = (dataclassification: string, countries = 'TH,CN', excludedcountries?: string): Routed =>
  ({ dataclassification, countries, ...(excludedcountries === undefined ? {} : { excludedcountries }) }) as Routed;

const read = ['events:read'] as const;
const cleared = ['events:read', 'events:restricted'] as const;

describe('what a feed admits', () => {
  for (const [what, routed, country, scopes, reason] of [
    ['a public event', event('PUBLIC'), 'TH', read, null],
    ['a public event of other countries', event('PUBLIC', 'LA'), 'TH', read, null],
    ['a public event of no country', event('PUBLIC', ''), 'TH', read, null],
    ['a public event that excludes the country', event('PUBLIC', 'LA', 'VN,TH'), 'TH', cleared, 'NOT_FOR_COUNTRY'],
    ['a public event that excludes others', event('PUBLIC', 'LA', 'VN,MM'), 'TH', read, null],
    ['a public event that excludes nobody', event('PUBLIC', 'LA', ''), 'TH', read, null],
    ['a partner event of the country', event('PARTNER'), 'TH', read, null],
    ['a partner event of the country, named last', event('PARTNER', 'CN,LA,TH'), 'TH', read, null],
    ['a partner event of other countries', event('PARTNER', 'LA,CN'), 'TH', cleared, 'NOT_FOR_COUNTRY'],
    ['a partner event of no country', event('PARTNER', ''), 'TH', cleared, 'NOT_FOR_COUNTRY'],
    ['a partner event of the country that excludes it', event('PARTNER', 'TH', 'TH'), 'TH', cleared, 'NOT_FOR_COUNTRY'],
    ['a restricted event of the country, without the scope', event('RESTRICTED'), 'TH', read, 'SCOPE_MISSING'],
    ['a restricted event of the country, with the scope', event('RESTRICTED'), 'TH', cleared, null],
    ['a restricted event of other countries, with the scope', event('RESTRICTED', 'LA'), 'TH', cleared, 'NOT_FOR_COUNTRY'],
    ['a restricted event of no country, with the scope', event('RESTRICTED', ''), 'TH', cleared, 'NOT_FOR_COUNTRY'],
    ['a restricted event that excludes the country, with the scope', event('RESTRICTED', 'TH', 'TH'), 'TH', cleared, 'NOT_FOR_COUNTRY'],
    ['an event of an unknown classification, without the scope', event('SECRET'), 'TH', read, 'SCOPE_MISSING'],
    ['an event of an unknown classification of other countries', event('SECRET', 'LA'), 'TH', cleared, 'NOT_FOR_COUNTRY'],
  ] as const) {
    it(`${reason === null ? 'takes' : 'leaves out'} ${what}`, () => {
      expect(withheldReason(routed, { country, scopes })).to.equal(reason);
      expect(admits({ state: 'ACTIVE', country, scopes }, routed)).to.equal(reason === null);
    });
  }

  it('takes nothing for a system that is suspended or has no scope to read', () => {
    expect(admits({ state: 'SUSPENDED', country: 'TH', scopes: cleared }, event('PUBLIC'))).to.equal(false);
    expect(admits({ state: 'ACTIVE', country: 'TH', scopes: ['events:restricted', 'agency:act'] }, event('PUBLIC'))).to.equal(false);
    expect(admits({ state: 'ACTIVE', country: 'TH', scopes: [] }, event('PUBLIC'))).to.equal(false);
  });
});
