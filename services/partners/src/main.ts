import { runProcess } from '@cattc/server';
import { readConfig } from './config.ts';
import { startService } from './service.ts';

runProcess({ name: 'partners', start: async (env) => startService(readConfig(env)) });
