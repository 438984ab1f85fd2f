import type { Caller } from '@cattc/decisions';
import { callerOf } from '@cattc/testing';
import { cast, machineScopes, type PartName, partNames, partOf, personOf } from './cast.ts';
import { desk, head, type Make, note } from './world-maker.ts';
import type { OrganizationName } from './world-organizations.ts';

const profiles = { a: 'NETWORK', b: 'PRIVATE', c: 'PUBLIC', draft: 'PUBLIC' } as const;

/** One profile for each visibility, all of it filled in, and one that is not published. */
export async function createProfiles(make: Make, ids: Record<OrganizationName, string>): Promise<Record<string, string>> {
  const made: Record<string, string> = {};
  for (const [index, [name, visibility]] of Object.entries(profiles).entries()) {
    const caller = callerOf('TALENT', { person: personOf(`talent ${name}`), mandate: `talent-${name}`, country: 'TH' });
    const fields = {
      names: [{ value: `Dr ${name}`, lang: 'en' }],
      orcid: ['0000-0002-1825-0097', '0000-0001-5109-3700', '0000-0002-1694-233X', '0000-0003-1415-9269'][index],
      nationality: 'VN',
      country: 'TH',
      languages: [{ lang: 'th', level: 'C1' }],
      stage: 'R2',
      highestDegree: 'DOCTORATE',
      yearsOfResearch: 7,
      fields: ['2.11'],
      ipc: ['G01N 33/569'],
      skills: ['Immunoassays'],
      affiliations: [{ organizationId: ids.a, from: '2015-01-01', to: '2019-12-31' }],
    };
    const shown = Object.fromEntries(Object.keys(fields).map((field) => [field, visibility]));
    const { talentProfile } = await make(
      'talent',
      { ...caller, via: personOf('a machine') },
      'createTalentProfile',
      { ...fields, visibility: shown },
      'talentProfile { id }',
    );
    made[name] = talentProfile.id;
    if (name !== 'draft') await make('talent', caller, 'publishTalentProfile', { id: talentProfile.id });
  }
  return made;
}

/** Everybody of the cast with a part, as they call. */
export type Members = Record<PartName, Caller>;

/** Persons with their mandates: those of the cast, deputies of some, and somebody suspended. */
export async function registerPersons(
  make: Make,
  ids: Record<OrganizationName, string>,
  profileIds: Record<string, string>,
): Promise<Members> {
  const members = {} as Members;
  for (const name of partNames) {
    const part = partOf(name);
    const organization = part.organization === undefined ? null : ids[part.organization as OrganizationName];
    const profile = part.profile === undefined ? null : (profileIds[part.profile] ?? null);
    members[name] = cast(name, `mandate-of-${name.replaceAll(' ', '-')}`, { organization, profile });
    if (part.registered !== true) continue;
    await make('network', desk, 'registerPerson', { subject: personOf(name), name: `A person: ${name}`, note });
    const giver = ['SECRETARIAT', 'COUNCIL', 'COMPLIANCE', 'ADMIN'].includes(part.role) ? head : { ...desk, country: 'CN' };
    const { mandate } = await make(
      'network',
      giver,
      'grantMandate',
      {
        subject: personOf(name),
        role: part.role,
        organizationId: organization,
        profileId: profile,
        country: part.country ?? null,
        may: 'SIGN',
        scopes: part.role === 'PARTNER_SYSTEM' ? machineScopes : [],
        to: '2099-12-31',
        note,
      },
      'mandate { id }',
    );
    members[name] = cast(name, mandate.id, { organization, profile });
  }
  for (const name of ['board', 'board two', 'board three'])
    await make('network', head, 'grantMandate', { subject: personOf(name), role: 'COUNCIL', may: 'SIGN', note });
  for (const [name, role] of [
    ['member of a', 'MEMBER'],
    ['agency of TH', 'AGENCY'],
  ] as const) {
    const input = { subject: personOf(`deputy of ${name}`), role, deputyOf: members[name].mandate, note };
    await make('network', members[name], 'grantMandate', input);
    const { mandate } = await make(
      'network',
      members[name],
      'grantMandate',
      { ...input, subject: personOf(`former deputy of ${name}`) },
      'mandate { id }',
    );
    await make('network', members[name], 'revokeMandate', { id: mandate.id, reason: 'LEFT', note });
  }
  const { person } = await make(
    'network',
    desk,
    'registerPerson',
    { subject: personOf('somebody suspended'), name: 'Somebody' },
    'person { id }',
  );
  await make('network', { ...desk, country: 'CN' }, 'suspendPerson', { id: person.id, reason: 'LEFT', note });
  return members;
}
