// Loaded before a process of the local system. graphql-js decides when it is loaded how thoroughly it checks each type that it looks at, by
// NODE_ENV, which a local system cannot set to production; without those checks it is as fast here as there (15 % of an execution).
import { createRequire } from 'node:module';

const program = process.argv[1];
const before = process.env.NODE_ENV;
process.env.NODE_ENV = 'production';
try {
  if (program !== undefined) createRequire(program)('graphql');
} catch {
  // A program that does not use it.
} finally {
  if (before === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = before;
}
