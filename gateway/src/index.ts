export { type Config, readConfig } from './config.ts';
export { type RunningGateway, start, startGateway } from './service.ts';
