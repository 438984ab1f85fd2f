import { createHash } from 'node:crypto';
import type { Caller } from '@cattc/decisions';
import { callerOf } from '@cattc/testing';
import { personOf } from './cast.ts';
import type { System } from './system.ts';
import { type Make, note } from './world-maker.ts';
import type { OrganizationName } from './world-organizations.ts';

/** Documents: whose, of what kind, brought how far. */
const documents: readonly (readonly [owner: OrganizationName, kind: string, of: 'organization' | 'membership', path: readonly string[]])[] =
  [
    ['a', 'LOGO', 'organization', ['sent', 'storeDocument']],
    ['a', 'LEGAL_STATUS', 'organization', ['sent', 'storeDocument']],
    ['a', 'EVIDENCE', 'membership', ['sent', 'storeDocument']],
    ['a', 'STATUTE', 'organization', ['sent']],
    ['a', 'LOGO', 'organization', ['sent']],
    ['a', 'MINUTES', 'organization', ['sent', 'storeDocument', 'removeDocument']],
    ['a', 'OTHER', 'organization', ['removeDocument']],
    ['c', 'LEGAL_STATUS', 'organization', ['sent', 'storeDocument']],
    ['c', 'LOGO', 'organization', ['sent', 'storeDocument']],
    ['suspended', 'EVIDENCE', 'membership', ['sent', 'storeDocument']],
    ['suspended', 'EVIDENCE', 'membership', ['sent']],
    ['draftingTh', 'EVIDENCE', 'membership', ['sent', 'storeDocument']],
  ];

const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

export async function bringDocuments(system: System, make: Make, ids: Record<OrganizationName, string>): Promise<void> {
  for (const [name, kind, of, path] of documents) {
    const bringer = callerOf('MEMBER', { person: personOf('an author'), organization: ids[name], via: personOf('a machine') });
    const [membership] = await system.databases.query<{ id: string }>('network', 'SELECT id FROM membership WHERE organization_id = $1', [
      ids[name],
    ]);
    const owner = of === 'organization' ? ids[name] : (membership?.id ?? '');
    await bringDocument(system, make, bringer, { owner, kind, title: `A document of ${name}` }, path);
  }
}

export async function bringDocument(
  system: System,
  make: Make,
  bringer: Caller,
  facts: { readonly owner: string; readonly kind: string; readonly title: string },
  path: readonly string[],
): Promise<void> {
  const sha256 = createHash('sha256').update(picture).digest('hex');
  const input = { ...facts, mediaType: 'image/png', size: picture.length, sha256 };
  const { document, upload } = await make(
    'network',
    bringer,
    'stageDocument',
    input,
    'document { id } upload { url headers { name value } }',
  );
  for (const step of path) {
    if (step === 'sent') {
      const headers = upload.headers.map(({ name, value }: { name: string; value: string }) => [name, value]);
      const status = await system.put(upload.url, Object.fromEntries(headers), picture);
      if (status !== 200) throw new Error(`the world has no bytes of ${document.id}: HTTP ${status}`);
    } else await make('network', bringer, step, { id: document.id, ...(step === 'removeDocument' ? { reason: 'REPLACED', note } : {}) });
  }
}
