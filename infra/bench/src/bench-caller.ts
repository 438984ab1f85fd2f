import type { Caller } from '@cattc/decisions';

/** The caller that benches are to subgraphs, where the gateway itself is left out. */
export const benchCaller: Caller = {
  person: 'local:secretariat-1',
  mandate: 'mnd_bench',
  role: 'SECRETARIAT',
  organization: null,
  profile: null,
  country: null,
  may: 'SIGN',
  scopes: [],
  organizations: [],
  mandates: [],
  via: null,
  suspended: false,
};
