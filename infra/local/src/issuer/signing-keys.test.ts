import { expect } from 'chai';
import { liveKeys, newSigningKey, rotateKeys } from './signing-keys.ts';

const now = new Date('2026-11-23T10:00:00Z');
const tokensEnd = new Date('2026-11-23T22:00:00Z');

describe('rotateKeys', () => {
  const [first, next, other] = [newSigningKey('ES256'), newSigningKey('ES256'), newSigningKey('RS256')];

  it('puts the new key first, and keeps the former until its tokens end', () => {
    const keys = rotateKeys([first, other], next, { now, tokensEnd });
    expect(keys).to.deep.equal([next, { ...first, until: tokensEnd.toISOString() }, other]);
  });

  it('prolongs no key that signs no more, and forgets those whose tokens have ended', () => {
    const ending = { ...first, until: '2026-11-23T11:00:00Z' };
    const ended = { ...newSigningKey('ES256'), until: now.toISOString() };
    expect(rotateKeys([ended, ending, other], next, { now, tokensEnd })).to.deep.equal([next, ending, other]);
    expect(liveKeys([ending], tokensEnd)).to.deep.equal([]);
  });
});
