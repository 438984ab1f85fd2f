import { parseArgs } from 'node:util';
import { createApi } from '../api.ts';
import { ApiError } from '../graph-client.ts';
import { outliveReader } from '../outlive-reader.ts';
import { StartFault } from '../start/fault.ts';
import { dataFolder } from '../start/options.ts';
import { readSystem } from '../start/system-file.ts';
import { LocalTokenError } from '../token/local-token.ts';
import { argumentProblem, wrongArguments } from '../wrong-arguments.ts';
import { localAddress } from './local-address.ts';
import { playTour } from './tour.ts';
import { TourFailure } from './tour-step.ts';

const help = `npm run tour [-- --url URL] [--data DIR]

Plays the thread on a running system, step by step: a Thai university becomes a member, publishes an offer and opens
a position; a partner system follows; the membership is suspended and reinstated. Then a year of the secretariat: old
members are recorded from a list, renewed and given notice, an appeal is decided, records are merged, and counted.

  --url URL    the gateway, where it answers under another name of this machine than the system in the data folder says:
               the tokens of its issuer go nowhere else
  --data DIR   data folder of the running system, for tokens of its issuer (default: .data)
  --help       this text

Exit codes: 0 everything was as it should be, 1 a step was not, 2 wrong arguments.
`;

async function main(): Promise<number> {
  let values: { url?: string | undefined; data?: string | undefined; help?: boolean | undefined };
  try {
    ({ values } = parseArgs({ options: { url: { type: 'string' }, data: { type: 'string' }, help: { type: 'boolean' } } }));
  } catch (error) {
    process.stderr.write(wrongArguments('npm run tour', [argumentProblem(error)]));
    return 2;
  }
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const dataDir = dataFolder(values.data, process.env.INIT_CWD ?? process.cwd());
  try {
    const url = localAddress((await readSystem(dataDir)).gatewayUrl, values.url);
    await playTour({ api: createApi(url, { dataDir }), url, say: (text) => process.stdout.write(`${text}\n`) });
    return 0;
  } catch (error) {
    const expected = [TourFailure, ApiError, LocalTokenError, StartFault].some((kind) => error instanceof kind);
    process.stderr.write(`${expected ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`);
    return 1;
  }
}

outliveReader();
process.exitCode = await main();
