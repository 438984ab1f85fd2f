import type { GatewayContext } from '../context.ts';
import { conditionValues } from '../executor/condition-values.ts';
import type { Program } from '../executor/program.ts';
import { conditionVariables } from '../executor/response/selections.ts';
import { isLimited, type PlanningBudget } from '../planning/planning-budget.ts';
import { NotForetold, NotScannable } from './not-scannable.ts';
import { compileScanProgram, type ScanProgram, type ScanProgramOptions, type SentFetches } from './scan-program.ts';

/** How answers are read as bytes. */
export interface Scanning {
  /** How often an operation is run before a scanner is written for it: it costs as much as some runs. */
  readonly runsBefore: number;
  /** Told of each run over bytes (`hit`), or why the compiled executor did it. */
  readonly onScan: (outcome: string) => void;
}

export interface ScannedProgramOptions extends Scanning, Omit<ScanProgramOptions, 'isOn'> {
  /** Of the time in which scanners are written, as of that in which operations are planned. */
  readonly budget: PlanningBudget;
}

/** Values of conditions that one operation keeps scanners for. */
const mostPrograms = 16;

/** The same program, run over the bytes of the answers where they are as foretold. */
export function withScanner(compiled: Program, options: ScannedProgramOptions): Program {
  const { reading, runsBefore, budget, onScan } = options;
  const conditions = [...conditionVariables(reading.selections)];
  const programs = new Map<string, ScanProgram | string>();
  let size = 0;
  let runs = 0;

  /** A program, or why there is none. */
  function programFor(variables: Readonly<Record<string, unknown>>, context: GatewayContext): ScanProgram | string {
    const values = conditionValues(conditions, variables, reading.defaults);
    if (values === undefined) return 'condition';
    const known = programs.get(values);
    if (known !== undefined) return known;
    const begin = performance.now();
    try {
      budget.check(context.caller);
      const made = compiledFor(values, context);
      const [oldest] = programs.keys();
      if (programs.size >= mostPrograms && oldest !== undefined) programs.delete(oldest);
      else size += typeof made === 'string' ? 100 : 10 * made.size;
      programs.set(values, made);
      return made;
    } catch (error) {
      if (isLimited(error)) return 'new';
      throw error;
    } finally {
      budget.charge(context.caller, performance.now() - begin);
    }
  }

  function compiledFor(values: string, context: GatewayContext): ScanProgram | string {
    try {
      return compileScanProgram({ ...options, isOn: (name) => isOn(name, values) });
    } catch (error) {
      return error instanceof NotScannable ? error.reason : fault(error, context);
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
      const told = (outcome: string): void => {
        onScan(outcome);
        if (outcome === 'hit') context.watch?.ranBy('scanned');
        else context.watch?.ranBy('compiled', outcome);
      };
      if (runs < runsBefore) {
        runs += 1;
        told('new');
        return compiled.run(variables, context);
      }
      const program = programFor(variables, context);
      if (typeof program === 'string') {
        told(program);
        return compiled.run(variables, context);
      }
      const sent: SentFetches = new Map();
      try {
        const answer = await program.run(variables, context, sent);
        told('hit');
        return answer;
      } catch (error) {
        told(error instanceof NotForetold ? error.reason : fault(error, context));
        return compiled.run(variables, context, sent);
      }
    },
  };
}

/** What went wrong in the scanner itself changes no answer, and is not passed over. */
function fault(error: unknown, { logger }: GatewayContext): string {
  logger.error({ err: error }, 'an operation could not be run over the bytes of its answers');
  return 'fault';
}
