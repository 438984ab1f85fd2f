import { type Variable, type VariableValue, variableName } from './config.ts';
import { productionProblem } from './production.ts';

/** A clock that is set: it was `at` at the instant `since` of the machine's clock, and goes on from there. */
export interface ClockSetting {
  readonly at: Date;
  readonly since: Date;
}

const expected =
  'an instant such as 2027-03-01T08:00:00Z, or a day such as 2027-03-01, which begins at midnight UTC; behind it, where processes shall agree, @ and the instant of the real time at which it was so';

/** The time by which a service lives: deadlines, days and the times of events. Tokens, seals and what is kept for a while live by the machine's. */
export const clockVariable: Variable<ClockSetting | undefined> & { readonly optional: true } = {
  description: `for trying out what happens later: the time that it is at the start, ${expected}; production refuses it`,
  optional: true,
  parse(text): VariableValue<ClockSetting> {
    const [moved = '', real, ...more] = text.split('@');
    const at = instantOf(moved);
    const since = real === undefined ? new Date() : instantOf(real);
    if (at === undefined || since === undefined || more.length > 0)
      return { ok: false, problem: `is ${JSON.stringify(text.slice(0, 80))}`, expected };
    return { ok: true, value: { at, since } };
  },
};

/** The machine's clock, or one that is set. */
export function clockOf(setting: ClockSetting | undefined): () => Date {
  if (setting === undefined) return () => new Date();
  const ahead = setting.at.getTime() - setting.since.getTime();
  return () => new Date(Date.now() + ahead);
}

export function clockProblems(key: string, setting: ClockSetting | undefined): readonly string[] {
  return setting === undefined ? [] : [productionProblem(key, 'moves the time', `no ${variableName(key)}: the time as it is`)];
}

/** An instant or a day from 2000 to 2099, as a person writes one; undefined where the text is none. */
export function instantOf(text: string): Date | undefined {
  if (!/^20\d\d-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/.test(text)) return undefined;
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) return undefined;
  // The runtime takes 30 February for 2 March.
  const [day = ''] = text.split('T');
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day) ? instant : undefined;
}
