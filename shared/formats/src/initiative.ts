import { negotiateLanguage } from './language-negotiation.ts';
import { type Branded, type Parsed, parsed, quoted, unparsed } from './parsed.ts';

/** A line of the Belt and Road Science, Technology and Innovation Cooperation Action Plan. */
export type InitiativeCode = Branded<string, 'InitiativeCode'>;

/** A line of the plan: since when it is in force, and until when; null while it lasts. Days are ISO texts. */
export interface InitiativeLine {
  readonly names: Readonly<Record<'en' | 'zh-Hans', string>>;
  readonly from: string;
  readonly to: string | null;
}

// The four lines as they were announced at the Belt and Road Forum on 14 May 2017.
const announced = { from: '2017-05-14', to: null };
const lines: Readonly<Record<string, InitiativeLine>> = {
  PEOPLE_TO_PEOPLE_EXCHANGE: { names: { en: 'People-to-people exchange', 'zh-Hans': '科技人文交流' }, ...announced },
  JOINT_LABORATORIES: { names: { en: 'Joint laboratories', 'zh-Hans': '共建联合实验室' }, ...announced },
  SCIENCE_PARK_COOPERATION: { names: { en: 'Science-park cooperation', 'zh-Hans': '科技园区合作' }, ...announced },
  TECHNOLOGY_TRANSFER: { names: { en: 'Technology transfer', 'zh-Hans': '技术转移' }, ...announced },
};

/** All lines, in the order of the plan. */
export const initiativeCodes = Object.keys(lines) as InitiativeCode[];

export function initiativeLine(code: InitiativeCode): InitiativeLine {
  const line = lines[code];
  if (line === undefined) throw new Error(`${code} is no line of the action plan`);
  return line;
}

/** The name of a line in the language that suits best. */
export function initiativeName(code: InitiativeCode, language: string | undefined): string {
  const { names } = initiativeLine(code);
  return names[negotiateLanguage(language, ['en', 'zh-Hans']) === 'zh-Hans' ? 'zh-Hans' : 'en'];
}

export function parseInitiative(text: string): Parsed<InitiativeCode> {
  const code = text.trim().toUpperCase();
  if (Object.hasOwn(lines, code)) return parsed(code as InitiativeCode);
  return unparsed(`${quoted(text)} is no line of the action plan`, `one of ${initiativeCodes.join(', ')}`);
}

/** Reads what a record is tagged with on a day: a line that is in force then, or one that the record is tagged with already. */
export function initiativeOn(day: string, known: readonly string[]): (text: string) => Parsed<string> {
  return (text) => {
    const found = parseInitiative(text);
    if (!found.ok || known.includes(found.value) || isInForce(initiativeLine(found.value), day)) return found;
    return unparsed(`${found.value} is not in force on ${day}`, 'a line of the action plan that is');
  };
}

export function isInForce({ from, to }: Pick<InitiativeLine, 'from' | 'to'>, day: string): boolean {
  return from <= day && (to === null || day <= to);
}
