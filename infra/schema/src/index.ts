export { type CheckResult, checkSchemas, formatResults } from './check.ts';
export { generate, release } from './generate.ts';
