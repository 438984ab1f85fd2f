import { dayIn, initiativeCodes, initiativeLine, initiativeName, isInForce, parseInitiative } from '@cattc/formats';
import type { Resolvers } from '../generated/resolvers.ts';
import { centreZone } from '../membership/membership-deadlines.ts';
import type { Initiative } from './initiative.ts';

const lineOf = ({ code }: Initiative) => initiativeLine(codeOf(code));

export const initiativeResolvers = {
  Query: {
    initiatives: (_, { on }) =>
      initiativeCodes.filter((code) => on == null || isInForce(initiativeLine(code), on)).map((code) => ({ code })),
  },
  Initiative: {
    name: ({ code }, { lang }, { acceptLanguage }) => initiativeName(codeOf(code), lang ?? acceptLanguage),
    from: (initiative) => lineOf(initiative).from,
    isInForce: (initiative, { on }, { now }) => isInForce(lineOf(initiative), on ?? dayIn(now, centreZone)),
    __resolveReference: ({ code }) => (parseInitiative(code).ok ? { code } : null),
  },
} satisfies Resolvers;

function codeOf(text: string) {
  const code = initiativeCodes.find((each) => each === text);
  if (code === undefined) throw new Error(`${text} is no line of the action plan`);
  return code;
}
