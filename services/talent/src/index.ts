export { readConfig } from './config.ts';
export { migrations } from './migrations/index.ts';
export { relations, startService } from './service.ts';
