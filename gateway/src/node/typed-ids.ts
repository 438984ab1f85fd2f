import { type Parsed, parsed, parseId, quoted, unparsed } from '@cattc/formats';

/** What ids of one prefix are of, and who owns it. */
export interface IdKind {
  readonly type: string;
  readonly subgraph: string;
}

/** By the prefix; every entity of the graph with a typed id stands here, and implements Node. */
export const idKinds: Readonly<Record<string, IdKind>> = {
  act: { type: 'ActionItem', subgraph: 'network' },
  agm: { type: 'AgencyMandate', subgraph: 'network' },
  dlg: { type: 'Delegate', subgraph: 'network' },
  doc: { type: 'Document', subgraph: 'network' },
  dup: { type: 'Duplicate', subgraph: 'network' },
  frm: { type: 'Forum', subgraph: 'network' },
  lch: { type: 'Launch', subgraph: 'network' },
  sgn: { type: 'Signing', subgraph: 'network' },
  grp: { type: 'CountryGroup', subgraph: 'network' },
  lst: { type: 'Listing', subgraph: 'trading' },
  mec: { type: 'Mechanism', subgraph: 'network' },
  mem: { type: 'Membership', subgraph: 'network' },
  mnd: { type: 'Mandate', subgraph: 'network' },
  mtg: { type: 'Meeting', subgraph: 'network' },
  org: { type: 'Organization', subgraph: 'network' },
  per: { type: 'Person', subgraph: 'network' },
  plt: { type: 'InnovationPlatform', subgraph: 'network' },
  pos: { type: 'Position', subgraph: 'talent' },
  ptn: { type: 'PartnerSystem', subgraph: 'partners' },
  rec: { type: 'MembershipRecording', subgraph: 'network' },
  ses: { type: 'ForumSession', subgraph: 'network' },
  tal: { type: 'TalentProfile', subgraph: 'talent' },
  wgr: { type: 'WorkingGroup', subgraph: 'network' },
};

export interface TypedId extends IdKind {
  readonly id: string;
}

export function parseTypedId(text: string): Parsed<TypedId> {
  const prefix = text.slice(0, Math.max(0, text.indexOf('_')));
  const kind = Object.hasOwn(idKinds, prefix) ? idKinds[prefix] : undefined;
  if (kind !== undefined && parseId(prefix, text).ok) return parsed({ ...kind, id: text });
  return unparsed(`${quoted(text)} is no typed id`, 'an id as this API gave it, such as org_01890a5d-ac96-774b-bcce-b302099a8057');
}
