export * from './access.ts';
export * from './caller.ts';
export * from './decision.ts';
export * from './input.ts';
export * from './machine.ts';
export * from './predicate.ts';
