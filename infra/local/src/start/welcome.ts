/** What a newcomer reads once the system is ready. */
export function welcome(options: {
  gatewayUrl: string;
  dataDir: string;
  logs: string;
  queries: readonly { title: string; text: string }[];
}): string {
  const { gatewayUrl, dataDir, logs, queries } = options;
  return [
    '',
    `The system is ready. Open ${gatewayUrl}/graphql in a browser.`,
    ...(queries.length === 0 ? [] : ['', 'Queries to paste:']),
    ...queries.flatMap(({ title, text }) => [
      '',
      `  # ${title}`,
      ...text
        .trim()
        .split('\n')
        .map((line) => `  ${line}`),
    ]),
    '',
    'A token, for what is not public (in another terminal; --help tells the rest):',
    '  npm run token -- --role SECRETARIAT',
    '  and send it as the header  authorization: Bearer <token>',
    '',
    `Health ${gatewayUrl}/health/ready · data ${dataDir} · logs ${logs}`,
    'Ctrl-C stops everything; the data stays for the next npm start.',
    '',
  ].join('\n');
}
