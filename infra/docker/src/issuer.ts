import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { newSigningKey, startIssuer, systemFile, writeSystem } from '@cattc/local';
import { createLogger, parsers, readVariables, runProcess, variable } from '@cattc/server';

const webUrl = parsers.url({ protocols: ['http:', 'https:'] });

const variables = {
  host: variable({ description: 'address to listen on', default: '127.0.0.1', parse: parsers.text() }),
  port: variable({ description: 'port to listen on', default: '4010', parse: parsers.port }),
  issuerUrl: variable({ description: "the issuer's name in its tokens, and its address", parse: webUrl }),
  gatewayUrl: variable({ description: 'address of the gateway', parse: webUrl }),
  dataFolder: variable({ description: 'folder for what `token --data` reads', parse: parsers.text() }),
};

// The keys last as long as the process: tokens of an earlier one are void, as they should be of an issuer that gives them to anybody.
runProcess({
  name: 'issuer',
  start: async (env) => {
    const { host, port, issuerUrl, gatewayUrl, dataFolder } = readVariables(variables, env);
    const keys = [newSigningKey('ES256'), newSigningKey('RS256')];
    const clientSecret = randomBytes(32).toString('base64url');
    const logger = createLogger({ name: 'issuer', level: 'info' });
    const issuer = await startIssuer({ host, port, url: new URL(issuerUrl).origin, jwks: { keys }, clientSecret, logger });
    await mkdir(dataFolder, { recursive: true, mode: 0o700 });
    await writeSystem(systemFile(dataFolder), {
      gatewayUrl: new URL(gatewayUrl).origin,
      issuer: { url: issuer.url, clientSecret },
      databases: {},
      eventLog: '',
      pid: process.pid,
    });
    return issuer;
  },
});
