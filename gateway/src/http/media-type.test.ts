import { expect } from 'chai';
import { contentCoding } from './content-coding.ts';
import { answerType, isJson, isSimple } from './media-type.ts';

describe('the type of an answer', () => {
  const cases: readonly (readonly [accept: string, contentType: string | null, requestErrorStatus?: number])[] = [
    ['*/*', 'application/json; charset=utf-8', 400],
    ['application/*', 'application/json; charset=utf-8', 400],
    ['application/json', 'application/json; charset=utf-8', 200],
    ['Application/JSON; Charset="UTF-8"', 'application/json; charset=utf-8', 200],
    ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8', 400],
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json; charset=utf-8', 400],
    ['application/json;q=0.9, application/graphql-response+json', 'application/graphql-response+json; charset=utf-8', 400],
    ['application/graphql-response+json;q=0.2,application/json;q=0.3', 'application/json; charset=utf-8', 200],
    ['application/json, application/graphql-response+json', 'application/json; charset=utf-8', 200],
    ['text/html, application/json, text/plain, */*', 'application/json; charset=utf-8', 200],
    ['application/json;q=0, */*', 'application/graphql-response+json; charset=utf-8', 400],
    ['*/*;q=0.1, application/graphql-response+json;q=0', 'application/json; charset=utf-8', 400],
    ['application/json; charset=iso-8859-1', null],
    ['multipart/mixed; deferSpec=20220824, application/json', 'application/json; charset=utf-8', 200],
    ['application/json; callbackSpec="1.0, x"', null],
    ['text/html', null],
    ['application/json;q=0', null],
    ['application/json;q=2', null],
    ['application/json2, x', null],
    [',;', null],
  ];
  for (const [accept, contentType, requestErrorStatus] of cases) {
    it(`is ${contentType ?? 'none'} for accept: ${accept}`, () => {
      expect(answerType(accept)).to.deep.equal(contentType === null ? null : { contentType, requestErrorStatus });
    });
  }

  it('is remembered for some headers, and right for any number of them', () => {
    for (let turn = 0; turn < 2; turn += 1)
      for (let n = 0; n < 2_000; n += 1) {
        expect(answerType(`application/json;q=0.${n % 10}, x/${n}`) === null).to.equal(n % 10 === 0);
      }
  });
});

describe('the type of a request', () => {
  it('is JSON in UTF-8 or nothing', () => {
    for (const type of [
      'application/json',
      'APPLICATION/JSON ; charset=utf-8',
      'application/json;charset="UTF-8"',
      'application/json; x=y',
    ])
      expect(isJson(type), type).to.equal(true);
    for (const type of [
      '',
      'text/plain',
      'application/json5',
      'application/json; charset=latin1',
      'application/json, text/plain',
      'json',
      'application/graphql',
    ])
      expect(isJson(type), type).to.equal(false);
  });

  it('is simple where any page may send it', () => {
    for (const type of ['text/plain', 'Text/Plain;charset=UTF-8', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'])
      expect(isSimple(type), type).to.equal(true);
    for (const type of ['application/json', 'text/html', 'x']) expect(isSimple(type), type).to.equal(false);
  });
});

describe('the coding of an answer', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['*;q=0.5, br;q=0', 'gzip'],
    ['identity', undefined],
    ['identity, gzip;q=0.5', undefined],
    ['deflate', undefined],
    ['gzip;q=0, br;q=0.000', undefined],
    ['', undefined],
  ];
  for (const [header, coding] of cases) {
    it(`is ${coding ?? 'none'} for accept-encoding: ${header}`, () => expect(contentCoding(header)).to.equal(coding));
  }
});
