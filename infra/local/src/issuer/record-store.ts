import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly endsAt: number;
}

const keptAtMost = 50_000;

/**
 * What the issuer remembers from one request to the next: codes, sign-ins, assertions that were used. In memory, as a local system is; it outlives
 * the provider, which is made anew with each signing key.
 */
export function createRecordStore(now: () => number = Date.now): (model: string) => Adapter {
  const records = new Map<string, Kept>();

  function find(key: string): AdapterPayload | undefined {
    const kept = records.get(key);
    if (kept !== undefined && kept.endsAt > now()) return kept.payload;
    records.delete(key);
    return undefined;
  }

  function forget(): void {
    for (const [key, { endsAt }] of records) if (endsAt <= now()) records.delete(key);
    // The oldest come first.
    for (const key of records.keys()) {
      if (records.size < keptAtMost) return;
      records.delete(key);
    }
  }

  return (model) => {
    const key = (id: string) => `${model} ${id}`;
    const remove = (matches: (payload: AdapterPayload) => boolean) => {
      for (const [each, { payload }] of records) if (matches(payload)) records.delete(each);
    };
    const search = (matches: (payload: AdapterPayload) => boolean) => {
      for (const each of [...records.keys()].filter((text) => text.startsWith(`${model} `))) {
        const payload = find(each);
        if (payload !== undefined && matches(payload)) return payload;
      }
      return undefined;
    };
    return {
      async upsert(id, payload, expiresIn) {
        if (records.size >= keptAtMost || records.size % 1_000 === 999) forget();
        records.set(key(id), { payload, endsAt: expiresIn ? now() + expiresIn * 1_000 : Number.POSITIVE_INFINITY });
      },
      find: async (id) => find(key(id)),
      findByUid: async (uid) => search((payload) => payload.uid === uid),
      findByUserCode: async (userCode) => search((payload) => payload.userCode === userCode),
      async consume(id) {
        const payload = find(key(id));
        if (payload !== undefined) payload.consumed = Math.floor(now() / 1_000);
      },
      async destroy(id) {
        records.delete(key(id));
      },
      async revokeByGrantId(grantId) {
        remove((payload) => payload.grantId === grantId);
      },
    };
  };
}
