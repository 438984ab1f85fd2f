import type { Caller } from '@cattc/decisions';
import { createInternalSigner, createTokenVerifier, parsePrivateJwk } from '@cattc/identity';
import { createLogger } from '@cattc/server';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** What the tokens of so many callers take in memory. */
export interface CacheFigures {
  readonly tokens: number;
  /** As they are verified. */
  readonly verifiedMb: number;
  /** As many internal tokens, signed for one subgraph. */
  readonly internalMb: number;
}

const tokens = Number(process.argv[2]);
const issuer = 'https://issuer.example';
const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'EdDSA', use: 'sig' }] };
const verifier = createTokenVerifier({
  issuers: [{ name: 'bench', issuer, jwksUri: `${issuer}/jwks`, audience: 'cattc', asserts: [{ role: 'SECRETARIAT', countries: [] }] }],
  logger: createLogger({ name: 'bench', level: 'fatal' }),
  fetch: async () => Response.json(keys),
});
const signingKey = parsePrivateJwk(await exportJWK(privateKey));
if (!signingKey.ok) throw new Error(signingKey.problem);
const signer = createInternalSigner({ privateJwk: signingKey.value, issuer: 'https://gateway.example' });

async function letIn(index: number): Promise<Caller> {
  const token = await new SignJWT({ mandates: [{ id: `mnd_bench-${index}`, role: 'SECRETARIAT', may: 'SIGN' }], scope: '' })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'k', typ: 'at+jwt' })
    .setIssuer(issuer)
    .setAudience('cattc')
    .setSubject(`caller-${index}-${'0123456789abcdef'.repeat(2)}`)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(privateKey);
  return verifier.verify(`Bearer ${token}`, undefined);
}

function heapMb(): number {
  global.gc?.();
  global.gc?.();
  return (process.memoryUsage().heapUsed + process.memoryUsage().external) / 1e6;
}

// What is made once, for the first of them all, is not counted.
const first = await letIn(-1);
signer.tokenFor(first, 'cattc-network');
const before = heapMb();
for (let index = 0; index < tokens; index += 1) await letIn(index);
const verified = heapMb();
for (let index = 0; index < tokens; index += 1) signer.tokenFor({ ...first, person: `bench:caller-${index}` }, 'cattc-network');
const figures: CacheFigures = { tokens, verifiedMb: verified - before, internalMb: heapMb() - verified };
// Needed to the end: what nothing needs any more is not in the figures.
signer.tokenFor(first, 'cattc-network');
verifier.stop();
process.send?.(figures, () => process.disconnect());
