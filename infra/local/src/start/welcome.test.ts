import { expect } from 'chai';
import { dataFolder } from './options.ts';
import { welcome } from './welcome.ts';

const ready = { gatewayUrl: 'http://127.0.0.1:4100', logs: '/x/logs', hasSample: true, dataDir: dataFolder(undefined, '/') };

describe('the welcome', () => {
  it('tells how to follow the events as a partner system, with its token', () => {
    const text = welcome(ready);
    expect(text).to.contain('npm run --silent token -- --role PARTNER_SYSTEM --country TH)');
    expect(text).to.contain(`curl -N -H "authorization: Bearer $TOKEN" 'http://127.0.0.1:4100/events/stream?after=head'`);
    expect(text).to.contain('organizations(filter').and.to.not.contain('npm run import');
  });

  it('proposes on a system without the sample only what answers there, and how to import organisations', () => {
    const text = welcome({ ...ready, hasSample: false });
    expect(text).to.contain('countries(codes').and.to.contain('npm run import -- ror FILE').and.to.contain('registerPartnerSystem');
    expect(text).to.not.contain('organizations(').and.to.not.contain('npm run tour');
  });

  it('tells that the time is moved, and says nothing of it where it is not', () => {
    const text = welcome({ ...ready, movedTo: new Date('2027-03-01T00:00:00Z') });
    expect(text).to.contain('The time is moved: it was 2027-03-01 00:00 UTC').and.to.contain('does not go back');
    expect(welcome(ready)).to.not.contain('moved');
  });

  it('names a data folder of its own in each command', () => {
    const text = welcome({ ...ready, dataDir: "/tmp/my system's" });
    expect(text.match(/ --data '\/tmp\/my system'\\''s'/g)).to.have.length(3);
  });
});
