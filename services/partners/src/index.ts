export { readConfig } from './config.ts';
export { migrations } from './migrations/index.ts';
export { startService } from './service.ts';
