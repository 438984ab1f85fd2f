import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { type CaseParty, MembershipState } from '../src/generated/resolvers.ts';
import { membershipTable } from '../src/membership/membership.ts';
import { type Step, steps } from '../src/membership/membership-deadlines.ts';

/** How the table names a step that is no state of its own, after the state that it is in. */
const within: Readonly<Record<string, keyof typeof steps>> = {
  'under notice': 'NOTICE',
  'with an appeal': 'APPEAL',
  'its appeal dismissed': 'DISMISSED',
};
const whose = {
  MEMBER: 'organisation',
  SECRETARIAT: 'secretariat',
  AGENCY: 'agency',
  COUNCIL: 'council',
} as const satisfies Record<CaseParty, string>;

function dueText(due: Step['due']): string {
  if (due === null) return '';
  if (due === 'TERM_ENDED') return 'when its last day is over';
  if ('after' in due) return `after ${due.after} ${due.unit === 'DAYS' ? 'days' : 'working days'}`;
  if ('daysBeforeTermEnds' in due) return `${due.daysBeforeTermEnds} days before its last day`;
  throw new Error('a step has no instant of its own');
}

/** The steps that a row is about. */
function stepsOf(cell: string): readonly (keyof typeof steps)[] {
  const parts = cell.split(', ');
  const inner = within[parts.at(-1) ?? ''];
  return inner === undefined ? (parts as (keyof typeof steps)[]) : [inner];
}

describe('the table of the steps in the README', () => {
  let rows: (readonly [string, string, string, string])[];
  before(async () => {
    const readme = await readFile(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
    const section = readme.split("\n## A membership's steps\n")[1]?.split('\n## ')[0] ?? '';
    rows = section
      .split('\n')
      .filter((line) => /^\| [A-Z]/.test(line))
      .map((line) => {
        const [, state = '', party = '', due = '', then = ''] = line.split('|').map((cell) => cell.trim());
        return [state, party, due, then] as const;
      });
  });

  it('has a row for every step that waits for somebody or falls due, and for no other', () => {
    const told = new Set(rows.flatMap(([cell]) => stepsOf(cell)));
    const running = Object.entries(steps).filter(([, { waitsFor, due }]) => waitsFor !== null || due !== null);
    expect([...told].sort()).to.deep.equal(running.map(([name]) => name).sort());
  });

  it('says of each whose move it is, when it falls due, and what the clock does then', () => {
    for (const [cell, party, dueCell, then] of rows) {
      for (const name of stepsOf(cell)) {
        const { waitsFor, due, clock } = steps[name];
        expect(/the (\w+)'s/.exec(party)?.[1] ?? null, `whose move ${cell} is`).to.equal(waitsFor === null ? null : whose[waitsFor]);
        expect(dueCell.split(', ')[0], `when ${cell} falls due`).to.equal(dueText(due));
        const end = Object.values(MembershipState).find((state) => then.startsWith(state)) ?? null;
        expect(end, `what ${cell} becomes then`).to.equal(clock === null ? null : membershipTable[clock].to);
      }
    }
  });
});
