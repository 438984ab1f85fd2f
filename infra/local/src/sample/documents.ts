import { createHash } from 'node:crypto';
import { memberOf } from './actors.ts';
import { logoOf, pageOf, type SampleFile } from './files.ts';
import type { Illustrative } from './illustrative.ts';
import { organizationId, type SampleWorld } from './world.ts';

interface Owner {
  readonly displayName: string;
  readonly documents: readonly Brought[];
  readonly membership: { readonly id: string; readonly documents: readonly Brought[] } | null;
}

interface Brought {
  readonly kind: string;
  readonly state: string;
}

interface Staged {
  readonly document: { readonly id: string };
  readonly upload: { readonly url: string; readonly headers: readonly { readonly name: string; readonly value: string }[] };
}

/** Brings each document as its organisation would: announced, sent, stored. What an earlier load has brought is left as it is. */
export async function loadDocuments(world: SampleWorld, documents: Illustrative['documents']): Promise<void> {
  for (const { owner, of, kind, title } of documents) {
    const id = organizationId(world, owner);
    const query = `{ organization(id: "${id}") { displayName(lang: "en") documents(first: 100) { kind state }
      membership { id documents(first: 100) { kind state } } } }`;
    const { organization } = await world.api.query<{ organization: Owner }>(memberOf(id), query);
    const place = of === 'membership' ? organization.membership : { id, documents: organization.documents };
    if (place === null) throw new Error(`the sample has no membership of ${owner}`);
    if (place.documents.some((brought) => brought.kind === kind && brought.state === 'STORED')) continue;
    const file =
      kind === 'LOGO' ? logoOf(organization.displayName) : pageOf([title, 'Illustrative: this page belongs to the sample data.']);
    await bring(world, memberOf(id), { owner: place.id, kind, title }, file);
  }
}

async function bring(
  { api }: SampleWorld,
  member: ReturnType<typeof memberOf>,
  facts: { readonly owner: string; readonly kind: string; readonly title: string },
  { bytes, mediaType }: SampleFile,
): Promise<void> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const input = { ...facts, mediaType, size: bytes.length, sha256 };
  const { document, upload } = await api.accepted<Staged>(
    member,
    'stageDocument',
    input,
    'document { id } upload { url headers { name value } }',
  );
  const headers = Object.fromEntries(upload.headers.map(({ name, value }) => [name, value]));
  const answer = await fetch(upload.url, { method: 'PUT', headers, body: new Uint8Array(bytes) });
  if (!answer.ok) throw new Error(`the upload of ${facts.title} was answered with ${answer.status}: ${await answer.text()}`);
  await api.accepted(member, 'storeDocument', { id: document.id }, 'document { state }');
}
