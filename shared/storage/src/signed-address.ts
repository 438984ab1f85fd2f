import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What an address lets its holder do: one method with one key, on these terms, until it ends. */
export interface Permission {
  readonly method: 'GET' | 'PUT';
  readonly key: string;
  /** Everything else that must not be changed. */
  readonly terms: Readonly<Record<string, string>>;
  readonly expiresAt: Date;
}

/** Why an address does not hold. */
export type NoPermission = 'ALTERED' | 'EXPIRED';

export interface AddressSigner {
  /** The query of an address. */
  sign(permission: Permission): URLSearchParams;
  /** The terms of an address that holds now. */
  verify(method: string, key: string, query: URLSearchParams, now: Date): Permission['terms'] | NoPermission;
}

/** Signs addresses with a key of its own that is made of a secret; `purpose` keeps apart what one secret is used for. */
export function createAddressSigner(secret: Uint8Array, purpose: string): AddressSigner {
  const own = Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
  const signature = (method: string, key: string, query: URLSearchParams): Buffer =>
    createHmac('sha256', own)
      .update(JSON.stringify([method, key, [...query]]))
      .digest();
  return {
    sign({ method, key, terms, expiresAt }) {
      const query = new URLSearchParams({ ...terms, expires: String(Math.floor(expiresAt.getTime() / 1000)) });
      query.set('signature', signature(method, key, query).toString('base64url'));
      return query;
    },
    verify(method, key, query, now) {
      const signed = new URLSearchParams([...query].filter(([name]) => name !== 'signature'));
      const given = query.getAll('signature');
      const expected = signature(method, key, signed).toString('base64url');
      // Compared as text: another spelling of the same bytes is no signature either.
      if (given.length !== 1 || !equal(given[0] ?? '', expected)) return 'ALTERED';
      const { expires, ...terms } = Object.fromEntries(signed);
      return Number(expires) * 1000 > now.getTime() ? terms : 'EXPIRED';
    },
  };
}

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
