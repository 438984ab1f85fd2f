export { upperBound } from './bound.ts';
export { type Change, withChange } from './change.ts';
export * from './matchmaking.ts';
export { type Move, type Repair, repair } from './repair.ts';
export { schedule } from './schedule.ts';
export { type Violation, type ViolationCode, verifySchedule } from './verify.ts';
