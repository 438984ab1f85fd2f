import { parseArgs } from 'node:util';
import { type LocalPerson, readLocalPerson } from '../issuer/local-person.ts';
import { localIssuer } from '../start/environment.ts';
import { StartFault } from '../start/fault.ts';
import { dataFolder } from '../start/options.ts';
import { argumentProblem, wrongArguments } from '../wrong-arguments.ts';
import { LocalTokenError, localToken } from './local-token.ts';
import { machineToken } from './machine-token.ts';

export interface TokenSurroundings {
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

export const tokenHelp = `Prints an access token of the local issuer, alone on its last line. It is for one person under one mandate and holds for 12 hours.

Usage: npm run token -- --role ROLE [OPTIONS]
       npm run token -- --person NAME [--data DIR]
       npm run token -- --client CLIENT [--scope "SCOPE …"] [--data DIR]

  --role ROLE           SECRETARIAT, COUNCIL, COMPLIANCE, ADMIN, MEMBER, TALENT, AGENCY or PARTNER_SYSTEM
  --person NAME         who acts (default: the same person each time for the same role and place, e.g. secretariat-1);
                        without --role the token has no mandate: the person holds what the register has granted to local:NAME
  --organization ID     org_…, which a MEMBER acts for (needed), or an officer of an AGENCY works at
  --country CODE        which an AGENCY or a PARTNER_SYSTEM acts for (needed), e.g. TH
  --profile ID          tal_…, which a TALENT acts for
  --may EDIT|SIGN       whether the person may also sign for whom they act for (default: SIGN)
  --scope "SCOPE …"     scopes separated by spaces (default for a PARTNER_SYSTEM: events:read)
  --client CLIENT       partner-th, partner-vn or partner-cn: a token as that partner's machine gets one, by client credentials with its
                        key (private_key_jwt) or secret in DIR/machines; it holds for 15 minutes (default scope: events:read)
  --data DIR            data folder of the running system (default: .data)
  --help                this text

Example: TOKEN=$(npm run --silent token -- --role SECRETARIAT)
`;

const options = {
  role: { type: 'string' },
  person: { type: 'string' },
  organization: { type: 'string' },
  country: { type: 'string' },
  profile: { type: 'string' },
  may: { type: 'string' },
  scope: { type: 'string' },
  client: { type: 'string' },
  data: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Runs `token` with its arguments and gives the exit code: 0, 1 when there is no token, 2 for a wrong command line. */
export async function tokenCommand(args: readonly string[], { folder, stdout, stderr }: TokenSurroundings): Promise<number> {
  const wrong = (problems: readonly string[]): number => {
    stderr.write(wrongArguments('npm run token', problems));
    return 2;
  };
  let values: ReturnType<typeof readArguments>;
  try {
    values = readArguments(args);
  } catch (error) {
    return wrong([argumentProblem(error)]);
  }
  const { help, data, client, ...fields } = values;
  if (help === true) {
    stdout.write(tokenHelp);
    return 0;
  }
  const report = (error: unknown): number => {
    if (!(error instanceof LocalTokenError || error instanceof StartFault)) throw error;
    stderr.write(`${error.message}\n`);
    return 1;
  };
  if (client !== undefined) {
    const { scope = 'events:read', ...others } = fields;
    const strange = Object.keys(others);
    if (strange.length > 0) return wrong(strange.map((name) => `--${name} has no meaning beside --client: the issuer knows the client`));
    try {
      const { token, seconds } = await machineToken(dataFolder(data, folder), client, scope);
      stderr.write(`Token for ${localIssuer}:${client} (scope ${scope}), good for ${Math.round(seconds / 60)} minutes.\n`);
      stdout.write(`${token}\n`);
      return 0;
    } catch (error) {
      return report(error);
    }
  }
  const person = readLocalPerson(fields);
  if (!person.ok) return wrong(person.problems.map((problem) => `--${problem}`));
  try {
    const token = await localToken({ dataDir: dataFolder(data, folder), ...person.value });
    stderr.write(
      `Token for ${localIssuer}:${person.value.person} ${mandateInWords(person.value)}, good for 12 hours. Send it as the header "authorization: Bearer TOKEN".\n`,
    );
    stdout.write(`${token}\n`);
    return 0;
  } catch (error) {
    return report(error);
  }
}

function mandateInWords({ role, organization, profile, country, may, scope }: LocalPerson): string {
  if (role === undefined) return 'under the mandates of the register';
  const place = organization ?? profile ?? country;
  return `as ${role}${place === undefined ? '' : ` for ${place}`} (${may}${scope && `, scope ${scope}`})`;
}

const readArguments = (args: readonly string[]) => parseArgs({ args: [...args], strict: true, allowPositionals: false, options }).values;
