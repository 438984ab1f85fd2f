import { inflateSync } from 'node:zlib';
import { expect } from 'chai';
import { logoOf, pageOf } from './files.ts';

describe('the files of the sample', () => {
  it('are logos in PNG, each its own, the same each time', () => {
    const { bytes, mediaType } = logoOf('Chulalongkorn University');
    expect(mediaType).to.equal('image/png');
    expect(bytes.subarray(0, 8).toString('hex')).to.equal('89504e470d0a1a0a');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).to.deep.equal([96, 96]);
    const begin = bytes.indexOf('IDAT');
    const pixels = inflateSync(bytes.subarray(begin + 4, begin + 4 + bytes.readUInt32BE(begin - 4)));
    expect(pixels.length).to.equal(96 * (1 + 3 * 96));
    expect(logoOf('Chulalongkorn University').bytes.equals(bytes)).to.equal(true);
    expect(logoOf('Mahidol University').bytes.equals(bytes)).to.equal(false);
  });

  it('are pages in PDF, whose table finds each object', () => {
    const text = pageOf(['Certificate (sample)', 'Nanning']).bytes.toString('latin1');
    expect(text)
      .to.match(/^%PDF-1\.4\n/)
      .and.include('(Certificate \\(sample\\)) Tj T* (Nanning) Tj');
    const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
    expect(text.slice(table, table + 4)).to.equal('xref');
    const places = [...text.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, place]) => Number(place));
    expect(places.map((place) => text.slice(place, place + 7))).to.deep.equal([1, 2, 3, 4, 5].map((number) => `${number} 0 obj`));
  });
});
