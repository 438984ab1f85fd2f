import { type Meeting, type Repair, repair, type Schedule, schedule, upperBound, verifySchedule } from '@cattc/network';
import { type Bench, type Bound, rounded, wholeNumber } from '../bench.ts';
import { spreadOf } from '../spread.ts';
import { forumOf } from './forum-wishes.ts';

/** The matchmaking of a forum on one core: a schedule beside its upper bound, and repairs of it. */
export const forumBench: Bench = {
  name: 'forum',
  summary: 'one-to-one meetings of a forum: 400 delegates, 3,000 wishes, beside an upper bound; withdrawals',
  options: {
    delegates: { type: 'string', shown: '--delegates N', help: 'of which half are Chinese', default: '400' },
    wishes: { type: 'string', shown: '--wishes N', help: 'of all delegates', default: '3000' },
    slots: { type: 'string', shown: '--slots N', help: 'over two days', default: '12' },
    tables: { type: 'string', shown: '--tables N', help: 'some of them closed at the end', default: '60' },
    interpreters: { type: 'string', shown: '--interpreters N', help: 'between Chinese and the languages of the region', default: '25' },
    forums: { type: 'string', shown: '--forums N', help: 'drawn by different seeds', default: '3' },
    steps: { type: 'string', shown: '--steps N', help: 'of the search', default: '50000' },
    repairs: { type: 'string', shown: '--repairs N', help: 'withdrawals of each forum, each of the whole schedule', default: '50' },
  },
  run(values, { say }) {
    const number = (name: string) => wholeNumber(values, name);
    const size = {
      delegates: wholeNumber(values, 'delegates', 10),
      wishes: number('wishes'),
      slots: number('slots'),
      tables: number('tables'),
      interpreters: number('interpreters'),
    };
    const [steps, forums, repairs] = [number('steps'), number('forums'), number('repairs')];
    const measured = Array.from({ length: forums }, (_, place) => {
      const seed = place + 1;
      const given = forumOf(size, seed);
      const begin = performance.now();
      const used = process.cpuUsage();
      const made = schedule(given, { seed, steps, milliseconds: 60_000, clock: () => performance.now() });
      const seconds = (performance.now() - begin) / 1_000;
      const { user, system } = process.cpuUsage(used);
      const processorSeconds = rounded((user + system) / 1e6);
      judge(given, made);
      const boundFrom = performance.now();
      const bound = upperBound(given, made.merit.value);
      const boundSeconds = rounded((performance.now() - boundFrom) / 1_000);
      const ratio = made.merit.value / bound;
      const withHelp = made.meetings.filter(({ interpreter }) => interpreter !== null).length;
      say(
        `forum ${seed}: ${made.meetings.length} meetings (${withHelp} with interpreters) in ${rounded(seconds)} s (${processorSeconds} s of processor time), ${made.merit.wishesGranted} wishes granted, ${made.merit.delegatesServed} of ${made.merit.delegatesWishing} delegates served; ${(ratio * 100).toFixed(2)} % of the bound, which took ${boundSeconds} s`,
      );
      const late = withdrawals(given, made, repairs);
      say(
        `forum ${seed}: ${repairs} withdrawals of ${rounded(late.cancelled / repairs)} meetings each, ${rounded(late.added / repairs)} new ones instead; p50 ${rounded(late.times.p50)} ms, at most ${rounded(late.times.max)} ms; ${late.moved} others moved at most, ${rounded(late.movedInAll / repairs)} on average`,
      );
      return {
        seed,
        seconds: rounded(seconds),
        processorSeconds,
        bound,
        value: made.merit.value,
        ratio,
        meetings: made.meetings.length,
        withHelp,
        boundSeconds,
        late,
      };
    });
    const worst = Math.min(...measured.map(({ ratio }) => ratio));
    const bounds: Bound[] = [
      { what: 'a schedule', value: Math.max(...measured.map(({ seconds }) => seconds)), unit: 's', atMost: 10 },
      { what: 'of the upper bound', value: worst * 100, unit: '%', atLeast: 95 },
      { what: 'a withdrawal repaired', value: Math.max(...measured.map(({ late }) => late.times.max)), unit: 'ms', atMost: 1_000 },
      { what: 'other meetings moved by it', value: Math.max(...measured.map(({ late }) => late.moved)), unit: 'meetings', atMost: 3 },
    ];
    return Promise.resolve({
      value: rounded(worst * 100),
      unit: '% of the upper bound',
      details: { ...size, steps, forums: measured },
      bounds,
    });
  },
};

type Given = ReturnType<typeof forumOf>;

/** What is wrong is no figure. */
function judge(given: Given, made: Schedule): void {
  const [violation] = verifySchedule(given, made);
  if (violation !== undefined) throw new Error(`the schedule breaks a rule: ${JSON.stringify(violation)}`);
}

/** Those with the most meetings withdraw, one at a time from the same schedule; whoever meets next is confirmed, so that not everything may move. */
function withdrawals(given: Given, made: Schedule, count: number) {
  const confirmed = made.meetings.map((meeting, place): Meeting => (place % 5 === 0 ? { ...meeting, standing: 'CONFIRMED' } : meeting));
  const before = { ...given, meetings: confirmed };
  const meetingsOf = (id: string) => made.meetings.filter(({ delegates }) => delegates.includes(id)).length;
  const ids = given.delegates.map(({ id }) => ({ id, meets: meetingsOf(id) })).sort((one, other) => other.meets - one.meets);
  const samples: number[] = [];
  const totals = { cancelled: 0, added: 0, moved: 0, movedInAll: 0 };
  for (const { id } of ids.slice(0, count)) {
    const begin = performance.now();
    const done: Repair = repair(before, { kind: 'DELEGATE_WITHDRAWN', delegate: id });
    samples.push(performance.now() - begin);
    judge(done.given, done.schedule);
    const others = done.moved.filter(({ isTouched }) => !isTouched).length;
    totals.cancelled += done.cancelled.length;
    totals.added += done.added.length;
    totals.moved = Math.max(totals.moved, others);
    totals.movedInAll += others;
  }
  return { ...totals, times: spreadOf(samples) };
}
