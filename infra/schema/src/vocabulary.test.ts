import { expect } from 'chai';
import { parse } from 'graphql';
import { SchemaError, type SubgraphSchema } from './subgraph-schema.ts';
import { collectVocabulary } from './vocabulary.ts';

function subgraph(name: string, text: string): SubgraphSchema {
  return { name, text, document: parse(text), mappers: {} };
}

describe('collectVocabulary', () => {
  it('gives codes in the order of the SDL with labels by language tag and the description', () => {
    const vocabulary = collectVocabulary([
      subgraph(
        'network',
        'enum State { "Takes part." ACTIVE @label(en: "Active", zh: "有效", fil: "Aktibo") "Paused." SUSPENDED @label(en: "Suspended", zh: "中止") }',
      ),
    ]);
    expect(vocabulary).to.deep.equal({
      State: [
        { code: 'ACTIVE', labels: { en: 'Active', 'zh-Hans': '有效', fil: 'Aktibo' }, description: 'Takes part.' },
        { code: 'SUSPENDED', labels: { en: 'Suspended', 'zh-Hans': '中止' }, description: 'Paused.' },
      ],
    });
  });

  it('joins the values of an enum that several subgraphs define', () => {
    const vocabulary = collectVocabulary([
      subgraph('network', 'enum Code { A @label(en: "A", zh: "甲") }'),
      subgraph('trading', 'enum Code { A @label(en: "A", zh: "甲") B @label(en: "B", zh: "乙") }'),
    ]);
    expect(vocabulary.Code?.map(({ code }) => code)).to.deep.equal(['A', 'B']);
  });

  it('refuses two labels for one value', () => {
    const collect = () =>
      collectVocabulary([
        subgraph('network', 'enum Code { A @label(en: "A", zh: "甲") }'),
        subgraph('trading', 'enum Code { A @label(en: "First", zh: "甲") }'),
      ]);
    expect(collect).to.throw(SchemaError, "trading: Code.A: @label differs from another subgraph's");
  });
});
