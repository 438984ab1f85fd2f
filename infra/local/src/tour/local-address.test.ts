import { expect } from 'chai';
import { StartFault } from '../start/fault.ts';
import { localAddress } from './local-address.ts';

const own = 'http://127.0.0.1:4000';

describe('the address of a tour', () => {
  const taken: [string | undefined, string][] = [
    [undefined, own],
    ['http://127.0.0.1:4000/', own],
    ['http://localhost:4000', 'http://localhost:4000'],
    ['http://[::1]:4000/graphql', 'http://[::1]:4000'],
  ];
  for (const [named, address] of taken) {
    it(`may be ${named ?? 'left out'}`, () => expect(localAddress(own, named)).to.equal(address));
  }

  for (const named of [
    'https://graph.example',
    'http://graph.example:4000',
    'http://127.0.0.1:4100',
    'https://127.0.0.1:4000',
    'http://127.0.0.1.example:4000',
    'http://user@evil.example:4000',
    'graph.example',
  ]) {
    it(`may not be ${named}, which would get tokens of the local issuer`, () =>
      expect(() => localAddress(own, named)).to.throw(StartFault, 'is not the address of the local system'));
  }

  it('may be another name that the system itself has', () => {
    expect(localAddress('http://gateway:4000', 'http://gateway:4000')).to.equal('http://gateway:4000');
    expect(() => localAddress('http://gateway:4000', own)).to.throw(StartFault);
  });
});
