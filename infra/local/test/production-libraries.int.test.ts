import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { root } from '../src/start/topology.ts';

const libraries = join(root, 'infra/local/dist/src/start/production-libraries.js');

/** What graphql-js is, and which mode the process is in, seen by a program of the gateway's. */
async function seen(env: Record<string, string>): Promise<{ mode?: string; checksRealms: boolean }> {
  const program = `
    const { isObjectType } = require('graphql');
    let checksRealms = false;
    try { isObjectType({ [Symbol.toStringTag]: 'GraphQLObjectType' }); } catch { checksRealms = true; }
    console.log(JSON.stringify({ mode: process.env.NODE_ENV, checksRealms }));`;
  const file = join(root, 'gateway/dist/seen-by-a-test.cjs');
  await writeFile(file, program);
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', libraries, file], { env });
    return JSON.parse(stdout) as never;
  } finally {
    await rm(file);
  }
}

describe('a process of the local system', () => {
  it('has its libraries as production has them, and is not in production', async () => {
    expect(await seen({})).to.deep.equal({ checksRealms: false });
    expect(await seen({ NODE_ENV: 'development' })).to.deep.equal({ mode: 'development', checksRealms: false });
  });
});
