import type { Caller } from '@cattc/decisions';
import { callerOf } from '@cattc/testing';
import { personOf } from './cast.ts';
import type { Answer, Data, Service, System } from './system.ts';

/** The staff who make the world; those of the cast come later and did none of it. */
export const desk = callerOf('SECRETARIAT', { person: personOf('desk'), mandate: 'desk' });
export const secondDesk = callerOf('SECRETARIAT', { person: personOf('second desk'), mandate: 'desk-2' });
export const head = callerOf('ADMIN', { person: personOf('head'), mandate: 'head' });
export const board = callerOf('COUNCIL', { person: personOf('board'), mandate: 'board' });

/** How the council voted, the caller among it. */
export const votesOf = ({ person }: Caller, vote: 'FOR' | 'AGAINST') => ({
  votes: [person ?? personOf('nobody'), personOf('board two'), personOf('board three')].map((voter) => ({
    person: voter,
    vote,
    reason: 'Said in the meeting.',
  })),
});

export const officer = callerOf('COMPLIANCE', { person: personOf('officer'), mandate: 'officer' });

export const note = 'What somebody wrote with it.';
export const text = (value: string) => [
  { value, lang: 'en' },
  { value: `${value} (中文)`, lang: 'zh-Hans' },
];

/** A mutation on the way of a record, and who runs it. */
export type Step = readonly [by: Caller | 'applicant' | 'agency', mutation: string, input?: object];

/** Runs a mutation at its subgraph; answers the selected part of its payload. */
export type Make = (service: Service, caller: Caller, mutation: string, input: object, selection?: string) => Promise<Data>;

export function maker(system: System): Make {
  return async (service, caller, mutation, input, selection = '__typename') => {
    const stem = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
    const query = `mutation ($input: ${stem}Input!) { ${mutation}(input: $input) { ... on ${stem}Payload { ${selection} } ... on Refusal { code message details { path problem } } } }`;
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const answer: Answer = await system.ask(service, caller, query, { input }, { traceparent });
    const made = answer.data?.[mutation];
    if (made == null || made.code !== undefined) throw new Error(`the world has no ${mutation} ${JSON.stringify(input)}: ${answer.text}`);
    return made;
  };
}
