export { readFederation } from './federation.ts';
export { recordTypes } from './records.ts';
export { type Answer, type Service, type System, services, startSystem } from './system.ts';
export { buildWorld, type World } from './world.ts';
