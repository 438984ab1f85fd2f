import type { GatewayContext } from '../context.ts';
import { conditionValues } from '../executor/condition-values.ts';
import type { Program } from '../executor/program.ts';
import { conditionVariables } from '../executor/response/selections.ts';
import { NotForetold, NotScannable } from './not-scannable.ts';
import { compileScanProgram, type ScanProgram, type ScanProgramOptions, type SentFetches } from './scan-program.ts';

/** How answers are read as bytes. */
export interface Scanning {
  /** How often an operation is run before a scanner is written for it: it costs as much as some runs. */
  readonly runsBefore: number;
  /** Told of each run over bytes (`hit`), or why the compiled executor did it. */
  readonly onScan: (outcome: string) => void;
}

export type ScannedProgramOptions = Scanning & Omit<ScanProgramOptions, 'isOn'>;

/** Values of conditions that one operation keeps scanners for. */
const mostPrograms = 16;

/** The same program, run over the bytes of the answers where they are as foretold. */
export function withScanner(compiled: Program, options: ScannedProgramOptions): Program {
  const { reading, runsBefore, onScan } = options;
  const conditions = [...conditionVariables(reading.selections)];
  const programs = new Map<string, ScanProgram | string>();
  let size = 0;
  let runs = 0;

  /** A program, or why there is none. */
  function programFor(variables: Readonly<Record<string, unknown>>): ScanProgram | string {
    const values = conditionValues(conditions, variables, reading.defaults);
    if (values === undefined) return 'condition';
    const known = programs.get(values);
    if (known !== undefined) return known;
    const made = compiledFor(values);
    const [oldest] = programs.keys();
    if (programs.size >= mostPrograms && oldest !== undefined) programs.delete(oldest);
    else size += typeof made === 'string' ? 100 : 10 * made.size;
    programs.set(values, made);
    return made;
  }

  function compiledFor(values: string): ScanProgram | string {
    try {
      return compileScanProgram({ ...options, isOn: (name) => isOn(name, values) });
    } catch (error) {
      if (error instanceof NotScannable) return error.reason;
      throw error;
    }
  }

  function isOn(name: string, values: string): boolean {
    const at = conditions.indexOf(name);
    if (at < 0) throw new NotScannable('condition');
    return values[at] === '1';
  }

  return {
    get size() {
      return compiled.size + size;
    },
    async run(variables: Readonly<Record<string, unknown>>, context: GatewayContext) {
      if (runs < runsBefore) {
        runs += 1;
        onScan('new');
        return compiled.run(variables, context);
      }
      const program = programFor(variables);
      if (typeof program === 'string') {
        onScan(program);
        return compiled.run(variables, context);
      }
      const sent: SentFetches = new Map();
      try {
        const answer = await program.run(variables, context, sent);
        onScan('hit');
        return answer;
      } catch (error) {
        if (!(error instanceof NotForetold)) throw error;
        onScan(error.reason);
        return compiled.run(variables, context, sent);
      }
    },
  };
}
