import { type DatabasePlan, provision } from '@cattc/postgres';
import { parsers, readVariables, type Variable, variable } from '@cattc/server';

/** The services that have a database. */
export const services = ['network', 'talent', 'trading', 'partners'] as const;

type Service = (typeof services)[number];
type PasswordKey = `${Service}${'Migrator' | 'Writer' | 'Reader'}Password`;

const password = (role: string): Variable<string> =>
  variable({
    description: `password that ${role} gets, 16 or more of A-Z a-z 0-9 - _`,
    secret: true,
    parse: (text) =>
      /^[\w-]{16,}$/.test(text)
        ? { ok: true, value: text }
        : { ok: false, problem: 'is not one', expected: '16 or more of A-Z a-z 0-9 - _' },
  });

const passwords = Object.fromEntries(
  services.flatMap((service) =>
    (['Migrator', 'Writer', 'Reader'] as const).map((role) => [`${service}${role}Password`, password(`${service}_${role.toLowerCase()}`)]),
  ),
) as Record<PasswordKey, Variable<string>>;

const variables = {
  postgresUrl: variable({
    description: 'Postgres as a user who may create databases and roles',
    secret: true,
    parse: parsers.url({ protocols: ['postgres:', 'postgresql:'] }),
  }),
  ...passwords,
};

/** Makes the databases and roles of the four services where they are missing and sets the passwords that the environment gives. */
export async function provisionDatabases(env: Readonly<Record<string, string | undefined>>): Promise<readonly string[]> {
  const values = readVariables(variables, env);
  const plan: DatabasePlan = {
    services: services.map((name) => ({
      name,
      passwords: {
        migrator: values[`${name}MigratorPassword`],
        writer: values[`${name}WriterPassword`],
        reader: values[`${name}ReaderPassword`],
      },
    })),
  };
  await provision(values.postgresUrl, plan);
  return services;
}
