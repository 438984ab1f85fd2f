import { parseArgs } from 'node:util';
import { localClient, rotatePath } from '../issuer/index.ts';
import { StartFault } from '../start/fault.ts';
import { dataFolder } from '../start/options.ts';
import { readSystem } from '../start/system-file.ts';
import { argumentProblem, wrongArguments } from '../wrong-arguments.ts';

const help = `npm run rotate-key [-- --data DIR]

Has the local issuer sign with a new key from now on, while everything runs. The former key stays published until the tokens that
it signed have ended, and the gateway learns of the new one with the first token that it signs (it asks for keys at most every 30 s).

  --data DIR   data folder of the running system (default: .data)
  --help       this text

Exit codes: 0 a new key signs, 1 it does not, 2 wrong arguments.
`;

async function main(): Promise<number> {
  let values: { data?: string | undefined; help?: boolean | undefined };
  try {
    ({ values } = parseArgs({ options: { data: { type: 'string' }, help: { type: 'boolean' } } }));
  } catch (error) {
    process.stderr.write(wrongArguments('npm run rotate-key', [argumentProblem(error)]));
    return 2;
  }
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  try {
    const { issuer } = await readSystem(dataFolder(values.data, process.env.INIT_CWD ?? process.cwd()));
    const authorization = `Basic ${Buffer.from(`${localClient}:${issuer.clientSecret}`).toString('base64')}`;
    const answer = await fetch(`${issuer.url}${rotatePath}`, {
      method: 'POST',
      headers: { authorization },
      signal: AbortSignal.timeout(10_000),
    });
    if (!answer.ok) throw new StartFault(`Another program, or another system's issuer, answers at ${issuer.url} (${answer.status}).`);
    const { kid } = (await answer.json()) as { kid: string };
    process.stdout.write(`The local issuer signs with the key ${kid}.\n`);
    return 0;
  } catch (error) {
    const text =
      error instanceof StartFault ? error.message : `The local system does not run (${(error as Error).message}). Start it with npm start.`;
    process.stderr.write(`${text}\n`);
    return 1;
  }
}

process.exitCode = await main();
