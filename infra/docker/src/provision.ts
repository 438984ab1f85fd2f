import { ConfigError } from '@cattc/server';
import { provisionDatabases } from './provision-databases.ts';

try {
  const databases = await provisionDatabases(process.env);
  process.stdout.write(`Databases and roles are there: ${databases.join(', ')}\n`);
} catch (error) {
  const lines = error instanceof ConfigError ? error.problems : [error instanceof Error ? error.message : String(error)];
  process.stderr.write(`The databases are not ready:\n${lines.map((line) => `  - ${line}\n`).join('')}`);
  process.exitCode = error instanceof ConfigError ? 78 : 1;
}
