import { initiativeCodes } from '@cattc/formats';
import { callerOf, until } from '@cattc/testing';
import { type CastMember, partNames, partOf, personOf, visitor } from './cast.ts';
import { readRecords, type StoredRecord } from './records.ts';
import type { System } from './system.ts';
import { bringDocuments } from './world-documents.ts';
import { recordOutcomes } from './world-forum-outcomes.ts';
import { holdForums } from './world-forums.ts';
import { desk, maker } from './world-maker.ts';
import { agreeMechanisms } from './world-mechanisms.ts';
import { admitMembers, endMemberships } from './world-memberships.ts';
import { offer } from './world-offers.ts';
import { dismissDuplicate, type OrganizationName, organizations, registerOrganizations, wholeOrganization } from './world-organizations.ts';
import { createProfiles, registerPersons } from './world-people.ts';
import { openPlatforms } from './world-platforms.ts';
import { registerSystems } from './world-systems.ts';
import { holdMeetings } from './world-working-groups.ts';

/** What there is to see: of each type of records some in each relation to each caller, and in each field a value. */
export interface World {
  readonly cast: readonly CastMember[];
  /** Type → key → record. */
  readonly records: ReadonlyMap<string, ReadonlyMap<string, StoredRecord>>;
  /** What the source says of an organisation whose city was edited. */
  readonly edited: object;
  /** Ids by the names of world-organizations.ts. */
  readonly organizations: Readonly<Record<OrganizationName, string>>;
  /** The country of an organisation's last membership. */
  homeOf(organization: string): string | null;
}

export async function buildWorld(system: System): Promise<World> {
  const make = maker(system);
  const organizationIds = await registerOrganizations(make);
  await dismissDuplicate(system, make, organizationIds);
  const profileIds = await createProfiles(make, organizationIds);
  const members = await registerPersons(make, organizationIds, profileIds);
  await admitMembers(system, make, organizationIds);
  await offer(make, organizationIds);
  await holdForums(system, make, organizationIds);
  await endMemberships(system, make, organizationIds, members);
  await bringDocuments(system, make, organizationIds);
  await agreeMechanisms(system, make, organizationIds);
  await openPlatforms(system, make, organizationIds);
  await holdMeetings(system, make, organizationIds);
  await recordOutcomes(system, make, organizationIds);
  await registerSystems(make, organizationIds);
  await refuseSomething(system);
  const records = new Map(await readRecords(system.databases));
  records.set('Country', new Map(['CN', 'LA', 'TH', 'VN'].map((code) => [code, { code }])));
  records.set('Initiative', new Map(initiativeCodes.map((code) => [code, { code }])));
  const homes = new Map([...(records.get('Membership')?.values() ?? [])].map(({ organizationId, country }) => [organizationId, country]));
  const everybody = [
    visitor,
    ...partNames.map((name) => ({ name, caller: members[name], changesOnly: partOf(name).changesOnly ?? false })),
  ];
  await gatewayKnows(system, everybody);
  return {
    cast: everybody,
    records,
    edited: { ...wholeOrganization, country: organizations.a },
    organizations: organizationIds,
    homeOf: (organization) => homes.get(organization) ?? null,
  };
}

/** Waits until the gateway has followed who holds which mandate and who is suspended. */
async function gatewayKnows(system: System, everybody: readonly CastMember[]): Promise<void> {
  for (const { name, caller } of everybody) {
    const { person, via, role, organization, profile, country, suspended } = caller;
    const expected = {
      person,
      via,
      role,
      organization: organization && { id: organization },
      profileId: profile,
      country: country && { code: country },
      suspended,
    };
    let last = '';
    const ask = async () => {
      const answer = await system.ask(
        'gateway',
        caller,
        '{ viewer { person via role organization { id } profileId country { code } suspended } }',
      );
      last = answer.text;
      return JSON.stringify(answer.data?.viewer) === JSON.stringify(expected);
    };
    await until(`the gateway knows ${name}`, ask, 15_000, async () => `: ${last}`);
  }
}

/** A refusal that names a value, for each audit. */
async function refuseSomething(system: System): Promise<void> {
  const input = { id: '-', idempotencyKey: '-' };
  const wrong = [
    ['network', desk, 'screenMembership', input],
    ['talent', callerOf('MEMBER', { person: personOf('an author') }), 'openPosition', input],
    ['trading', callerOf('MEMBER', { person: personOf('an author') }), 'submitListing', input],
    ['partners', desk, 'reinstatePartnerSystem', input],
  ] as const;
  for (const [service, caller, mutation, given] of wrong) await maker(system)(service, caller, mutation, given).catch(() => undefined);
}
