export * from './access.ts';
export * from './callers.ts';
export * from './collector.ts';
export * from './complete.ts';
export * from './databases.ts';
export * from './log.ts';
export * from './subgraph-under-test.ts';
export * from './until.ts';
