import { composeServices } from '@apollo/composition';
import { createLogger } from '@cattc/server';
import { expect } from 'chai';
import { parse } from 'graphql';
import { createEngine } from '../../src/engine.ts';
import { prepareOperation } from '../../src/operations/prepared-operation.ts';
import { testContext } from './two-engines.ts';

describe('an operation that is asked again', () => {
  const typeDefs = parse('type Query { words: [Word!] } type Word { code: String! label: String }');
  const { supergraphSdl = '' } = composeServices([{ name: 'words', typeDefs, url: 'http://words.invalid' }]);
  const query = 'query ($a: Boolean!) { words { code label @skip(if: $a) } }';
  const bytes = (isShort: boolean) => Buffer.from(`{"data":{"words":[{"code":"C"${isShort ? '' : ',"label":"L"'}}]}}`);

  async function ask(budgetMs: number, asked: readonly boolean[]): Promise<{ scans: string[]; texts: string[] }> {
    const scans: string[] = [];
    const texts: string[] = [];
    const send = async ({ body }: { readonly body: string }) => ({ kind: 'answer' as const, bytes: bytes(body.includes('"a":true')) });
    const engine = await createEngine({
      supergraphSdl,
      transports: new Map([['words', { name: 'words', send }]]),
      executor: 'scanned',
      rules: new Map(),
      logger: createLogger({ name: 'test', level: 'silent' }),
      planning: { budgetMs, windowMs: 60_000 },
      onScan: (outcome) => scans.push(outcome),
      onFallback: () => undefined,
    });
    const prepared = prepareOperation(engine.schema, parse(query));
    for (const a of asked) texts.push((await engine.execute(prepared, { a }, testContext())).text);
    await engine.stop();
    return { scans, texts };
  }

  it('gets a scanner the second time, one for each value of its conditions', async () => {
    const { scans, texts } = await ask(60_000, [true, true, false, true]);
    expect(scans).to.deep.equal(['new', 'hit', 'hit', 'hit']);
    expect(texts).to.deep.equal([true, true, false, true].map((isShort) => bytes(isShort).toString()));
  });

  it('runs without one where the caller has spent the time for planning', async () => {
    const { scans, texts } = await ask(0.001, [true, true]);
    expect(scans).to.deep.equal(['new', 'new']);
    expect(texts[1]).to.equal(bytes(true).toString());
  });
});
