import { queries, queriesWithoutSample } from '../sample/queries.ts';
import { clockText } from './moved-time.ts';
import { dataFolder } from './options.ts';
import type { ReadySystem } from './system.ts';

/** What a newcomer reads once the system is ready. */
export function welcome({ gatewayUrl, dataDir, logs, hasSample, movedTo }: ReadySystem & { dataDir: string }): string {
  const data = dataDir === dataFolder(undefined, dataDir) ? '' : ` --data ${shellWord(dataDir)}`;
  return [
    '',
    `The system is ready. Open ${gatewayUrl}/graphql in a browser; "Sign in" there makes you anybody.`,
    ...(movedTo === undefined
      ? []
      : [
          '',
          `The time is moved: it was ${clockText(movedTo)} when this system started, and goes on from there; what fell due by then has happened.`,
          'This data folder does not go back behind that any more: begin anew with --reset, or in another folder with --data. Tokens, seals and logs keep to the real time.',
        ]),
    '',
    hasSample ? 'Queries to paste:' : 'It holds no organisations yet. A query that answers all the same:',
    ...(hasSample ? queries : queriesWithoutSample).flatMap(({ title, text }) => [
      '',
      `  # ${title}`,
      ...text
        .trim()
        .split('\n')
        .map((line) => `  ${line}`),
    ]),
    '',
    ...(hasSample ? [] : ['Organisations from a dump of the ROR (schema v2, https://ror.org), in another terminal:']),
    ...(hasSample ? [] : [`  npm run import -- ror FILE --country TH,VN${data}`, '']),
    'A token, for what is not public (in another terminal; --help tells the rest):',
    `  npm run token -- --role SECRETARIAT${data}`,
    '  and send it as the header  authorization: Bearer <token>',
    '',
    `Events as Thailand's partner system gets them${hasSample ? '' : ' (once the secretariat has registered it: mutation registerPartnerSystem)'}:`,
    `  TOKEN=$(npm run --silent token -- --role PARTNER_SYSTEM --country TH${data})`,
    `  curl -N -H "authorization: Bearer $TOKEN" '${gatewayUrl}/events/stream?after=head'`,
    ...(hasSample ? [`  and, in a third terminal, npm run tour${data === '' ? '' : ` --${data}`}, which makes some`] : []),
    '',
    `Health ${gatewayUrl}/health/ready · data ${dataDir} · logs ${logs}`,
    'Ctrl-C stops everything; the data stays for the next npm start.',
    '',
  ].join('\n');
}

const shellWord = (text: string): string => (/^[\w/.:@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
