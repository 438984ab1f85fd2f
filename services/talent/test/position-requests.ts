import type { Caller } from '@cattc/decisions';
import { expect } from 'chai';
import type { TalentUnderTest } from './talent-under-test.ts';

/** A position as a host in Bangkok drafts it. */
export const draftOf = (facts: object = {}) => ({
  title: [
    { value: 'Postdoctoral researcher in rice genomics', lang: 'en' },
    { value: '水稻基因组学博士后', lang: 'zh-Hans' },
    { value: 'นักวิจัยหลังปริญญาเอกด้านจีโนมข้าว', lang: 'th', provenance: 'MACHINE' },
  ],
  summary: [{ value: 'Twelve months at the laboratory in Bangkok.\nHousing is arranged.', lang: 'en' }],
  fields: ['4.1', '1.6'],
  skills: ['R', 'Genome assembly'],
  languages: [{ lang: 'en', level: 'B2' }],
  stages: ['R3', 'R2'],
  months: 12,
  places: 2,
  monthlyGrant: { amount: '4500000', currency: 'THB' },
  applyBy: '2099-06-30',
  ...facts,
});

export const positionFields = `id number state version country { code } host { id } listing { id } blockedBy stateBeforeBlock
  title { value lang isFallback } titles { value lang provenance } summary { value } fields skills languages { lang level } stages months
  places monthlyGrant { amount currency } applyBy openedAt actions { name allowed refusals { code } }
  history { version action fromState toState actorRole actorPerson reason note }`;

/** Runs a mutation on a position; answers its result, payload or refusal. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for, and fails where it is not there.
export async function runPosition(talent: TalentUnderTest, caller: Caller, name: string, input: object): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const answer = await talent.ask(
    caller,
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename
       ... on ${type}Payload { position { ${positionFields} } }
       ... on Refusal { code message retryable details { path problem expected } } } }`,
    { input },
  );
  expect(answer.errors, JSON.stringify(answer)).to.equal(undefined);
  return answer.data[name];
}

/** Ids of new drafts, one after the other. */
export async function createPositions(talent: TalentUnderTest, caller: Caller, count: number, facts: object = {}): Promise<string[]> {
  const ids: string[] = [];
  for (let made = 0; made < count; made += 1) {
    const { position, ...refusal } = await runPosition(talent, caller, 'createPosition', draftOf(facts));
    if (position === undefined) throw new Error(JSON.stringify(refusal));
    ids.push(position.id);
  }
  return ids;
}
