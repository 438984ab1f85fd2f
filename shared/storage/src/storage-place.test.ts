import { expect } from 'chai';
import { storagePlace } from './storage-place.ts';

describe('a place of storage', () => {
  it('is a folder, or a bucket with its endpoint', () => {
    expect(storagePlace('/var/lib/documents')).to.deep.equal({ ok: true, value: { kind: 'folder', path: '/var/lib/documents' } });
    const bucket = { kind: 's3', endpoint: 'https://s3.example.org', region: 'us-east-1', bucket: 'docs', style: 'path' };
    expect(storagePlace('s3://docs?endpoint=https://s3.example.org')).to.deep.equal({ ok: true, value: bucket });
    expect(storagePlace('s3://docs/?endpoint=https%3A%2F%2Foss-cn-nanning.example.com/&region=cn-nanning&style=host')).to.deep.equal({
      ok: true,
      value: { ...bucket, endpoint: 'https://oss-cn-nanning.example.com', region: 'cn-nanning', style: 'host' },
    });
  });

  for (const text of [
    'https://s3.example.org/docs',
    's3://docs',
    's3://D?endpoint=https://s3.example.org',
    's3://docs/part?endpoint=https://s3.example.org',
    's3://key:secret@docs?endpoint=https://s3.example.org',
    's3://docs?endpoint=ftp://s3.example.org',
    's3://docs?endpoint=https://s3.example.org/path',
    's3://docs?endpoint=https://s3.example.org&style=virtual',
    's3://docs?endpoint=https://s3.example.org&region=cn%20south',
    's3://docs?endpoint=https://s3.example.org&prefix=a',
  ]) {
    it(`is not ${text}`, () => expect(storagePlace(text).ok).to.equal(false));
  }
});
