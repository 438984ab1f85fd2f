import { runProcess } from '@cattc/server';
import { start } from './service.ts';

runProcess({ name: 'gateway', start });
