import { expect } from 'chai';
import { DocumentKind } from '../generated/resolvers.ts';
import { fileNameOf, mediaTypeOf, mediaTypesOf } from './document-type.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('the type of a document', () => {
  for (const [name, text] of [
    ['image/png', '\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00'],
    ['image/jpeg', '\xff\xd8\xff\xe0\x00\x10JFIF'],
    ['image/webp', 'RIFF\x24\x00\x00\x00WEBPVP8 '],
    ['application/pdf', '%PDF-1.7\n'],
  ] as const) {
    it(`is ${name} by its first bytes, all of them`, () => {
      expect(mediaTypeOf(bytes(text))).to.equal(name);
      expect(mediaTypeOf(bytes(`\n${text}`))).to.equal(null);
      expect(mediaTypeOf(bytes(text.slice(0, 2)))).to.equal(null);
    });
  }

  for (const [what, text] of [
    ['HTML', '<!DOCTYPE html><script>alert(1)</script>'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['SVG with an XML declaration', '<?xml version="1.0"?><svg/>'],
    ['an office file or another archive', 'PK\x03\x04\x14\x00'],
    ['an older office file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['rich text', '{\\rtf1'],
    ['CSV with a formula', '=HYPERLINK("http://x")'],
    ['a program', 'MZ\x90\x00'],
    ['a script', '#!/bin/sh'],
    ['GIF', 'GIF89a'],
    ['sound in RIFF', 'RIFF\x24\x00\x00\x00WAVEfmt '],
    ['nothing', ''],
  ] as const) {
    it(`is none for ${what}`, () => expect(mediaTypeOf(bytes(text))).to.equal(null));
  }

  it('of a logo is a picture, of any other a picture or PDF', () => {
    const pictures = ['image/png', 'image/jpeg', 'image/webp'];
    for (const kind of Object.values(DocumentKind)) {
      expect(mediaTypesOf(kind)).to.deep.equal(kind === 'LOGO' ? pictures : [...pictures, 'application/pdf']);
    }
  });

  it('ends the name that it is saved under, which leads into no other folder', () => {
    expect(fileNameOf({ title: 'ทะเบียน 2026', mediaType: 'application/pdf' })).to.equal('ทะเบียน 2026.pdf');
    expect(fileNameOf({ title: '../../etc/passwd', mediaType: 'image/png' })).to.equal('_.._etc_passwd.png');
    expect(fileNameOf({ title: 'C:\\a<b>|"?*', mediaType: 'image/jpeg' })).to.equal('C__a_b_____.jpg');
    expect(fileNameOf({ title: '..', mediaType: 'image/webp' })).to.equal('document.webp');
  });
});
