import type { Caller } from '@cattc/decisions';
import type { Rights } from './admission.ts';
import type { FeedOwner, FeedRefusal } from './feed.ts';

/** The feed where the caller may read it (null: no system has the caller's subject), else a refusal that says what to do. */
export function admitReader<Owned extends { readonly owner: FeedOwner }>(caller: Caller, owned: Owned | null): Owned | FeedRefusal {
  if (caller.role === 'PUBLIC') {
    return {
      status: 401,
      code: 'UNAUTHENTICATED',
      detail: "A feed needs the access token of a partner's system; send it as authorization: Bearer ….",
    };
  }
  if (caller.role !== 'PARTNER_SYSTEM') {
    return forbidden('NOT_A_PARTNER_SYSTEM', `Your mandate is ${caller.role}; feeds are for mandates of the role PARTNER_SYSTEM.`);
  }
  if (!caller.scopes.includes('events:read')) {
    return forbidden('SCOPE_MISSING', 'Your token has no scope events:read; ask its issuer for one that has.');
  }
  if (owned === null || owned.owner.subject !== caller.person) {
    const problem = `No partner's system is registered with the subject ${JSON.stringify(caller.person)} of your token`;
    return forbidden('NOT_REGISTERED', `${problem}; the secretariat registers it with registerPartnerSystem.`);
  }
  const { owner } = owned;
  if (owner.country !== caller.country) {
    const problem = `Your token acts for ${caller.country ?? 'no country'}, the system ${owner.number} for ${owner.country}`;
    return forbidden('OTHER_COUNTRY', `${problem}; use a token whose mandate names ${owner.country}.`);
  }
  if (owner.state !== 'ACTIVE') {
    return forbidden('SYSTEM_SUSPENDED', `The system ${owner.number} is suspended; the secretariat tells why and reinstates it.`);
  }
  if (!owner.scopes.includes('events:read')) {
    return forbidden('SCOPE_MISSING', `The system ${owner.number} is registered without the scope events:read; the secretariat adds it.`);
  }
  return owned;
}

/** What the caller may see of the feed now: both the system and the token have to hold a scope. */
export function rightsOf(caller: Caller, owner: FeedOwner): Rights {
  return { country: owner.country, scopes: owner.scopes.filter((scope) => caller.scopes.includes(scope)) };
}

function forbidden(code: string, detail: string): FeedRefusal {
  return { status: 403, code, detail };
}
