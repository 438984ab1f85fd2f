export { provisionDatabases, services } from './provision-databases.ts';
