import { callerOf } from '@cattc/testing';
import { personOf } from './cast.ts';
import { desk, type Make, note, officer, type Step, text } from './world-maker.ts';
import type { OrganizationName } from './world-organizations.ts';

const wholeListing = {
  kind: 'TECHNOLOGY_OFFER',
  title: text('Rapid test for shrimp disease'),
  summary: text('A paper strip that shows early mortality syndrome at the pond.'),
  description: text('Antibodies on nitrocellulose.'),
  advantages: text('Ten minutes, no laboratory.'),
  stage: 'PROTOTYPE',
  trl: 7,
  ipStatus: 'PATENT_PENDING',
  ipc: ['G01N 33/569'],
  sdg: [14],
  transferModes: ['LICENSE'],
  initiatives: ['TECHNOLOGY_TRANSFER'],
  indicativePrice: { amount: '25000000', currency: 'THB' },
  countriesOffered: ['LA'],
  countriesExcluded: ['MM'],
  deadline: '2099-12-31',
  note,
};

const handedIn: readonly Step[] = [['applicant', 'submitListing']];
const published: readonly Step[] = [...handedIn, [desk, 'publishListing']];
const block: Step = [officer, 'blockListing', { reason: 'EXPORT_CONTROL' }];

/** Listings: whose, with what beside the whole content, brought how far. */
const listings: readonly (readonly [owner: OrganizationName, content: object, path: readonly Step[]])[] = [
  ['a', {}, published],
  ['a', { countriesExcluded: [] }, published],
  ['a', { countriesExcluded: ['CN', 'TH', 'VN'] }, published],
  ['a', { sdg: [] }, []],
  ['a', { title: [] }, []],
  ['a', {}, handedIn],
  ['a', {}, [...handedIn, [desk, 'requestListingChanges', { reason: 'UNCLEAR' }]]],
  ['a', {}, [...published, ['applicant', 'pauseListing']]],
  ['a', {}, [...published, block]],
  ['a', {}, [block]],
  ['c', {}, published],
  ['c', {}, []],
  ['c', {}, handedIn],
  ['suspended', {}, published],
  ['suspended', {}, []],
  ['former', {}, published],
];

const wholePosition = {
  title: text('Two years at the shrimp laboratory'),
  summary: text('Assays for the field.'),
  fields: ['2.11'],
  skills: ['Immunoassays'],
  languages: [{ lang: 'en', level: 'B2' }],
  stages: ['R2'],
  initiatives: ['PEOPLE_TO_PEOPLE_EXCHANGE'],
  months: 24,
  places: 2,
  monthlyGrant: { amount: '4500000', currency: 'THB' },
  applyBy: '2099-12-31',
};
const open: Step = ['applicant', 'openPosition'];
const positions: readonly (readonly [host: OrganizationName, path: readonly Step[]])[] = [
  ['a', [open]],
  ['a', []],
  ['a', [open, ['applicant', 'closePosition', { reason: 'FUNDING_ENDED' }]]],
  ['c', [open]],
  ['c', []],
  ['suspended', [open]],
  ['former', [open]],
  ['former', []],
];

/** Listings and positions, before those who offer them are suspended or leave. */
export async function offer(make: Make, ids: Record<OrganizationName, string>): Promise<void> {
  const authorOf = (name: OrganizationName) =>
    callerOf('MEMBER', { person: personOf('an author'), organization: ids[name], country: 'TH', via: personOf('a machine') });
  let draft = '';
  for (const [owner, content, path] of listings) {
    const author = authorOf(owner);
    const { listing } = await make(
      'trading',
      { ...author, country: null },
      'createListing',
      { ...wholeListing, ...content },
      'listing { id }',
    );
    for (const [by, mutation, more = {}] of path) {
      await make('trading', typeof by === 'string' ? author : by, mutation, { id: listing.id, note, ...more });
    }
    if (owner === 'a' && path.length === 0) draft = listing.id;
  }
  for (const [host, path] of positions) {
    const author = authorOf(host);
    const { position } = await make('talent', author, 'createPosition', { ...wholePosition, listingId: draft }, 'position { id }');
    for (const [, mutation, more = {}] of path) await make('talent', author, mutation, { id: position.id, note, ...more });
  }
}
