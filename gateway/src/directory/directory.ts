import { roles } from '@cattc/decisions';
import {
  type EventEnvelope,
  type MandateView,
  type MembershipView,
  type OrganizationView,
  organizationEvents,
  type PartnerSystemView,
  type PersonView,
} from '@cattc/events';
import type { Directory, RegisteredMandate, RegisteredSystem, Standing, SuspensionReach } from '@cattc/identity';

/** The topics that the directory is made of. */
export const directoryTopics = [
  'network.person',
  'network.mandate',
  'network.membership',
  'network.organization',
  'partners.partner_system',
] as const;

/** A directory in memory, as the events tell it: only what decides who is let in, nobody's name. 100,000 persons with a mandate each take 62 MB. */
export interface EventDirectory extends Omit<Directory, 'requireKnown'> {
  /** Takes an event of one of the topics. One that comes again, or late, changes nothing. */
  apply(topic: string, event: EventEnvelope): void;
}

interface KnownPerson {
  suspension: SuspensionReach | null;
  /** Of the newest event. */
  version: number;
  mandates: readonly RegisteredMandate[];
  revoked: ReadonlySet<string>;
}

interface KnownSystem extends RegisteredSystem {
  readonly version: number;
  readonly subjectHash: string | undefined;
}

/** A membership of an organisation, as far as it decides who is let in. */
interface KnownMembership {
  readonly id: string;
  readonly version: number;
  readonly standing: 'LIVE' | 'SUSPENDED' | 'EXPELLED' | 'ENDED';
}

const nothing: ReadonlySet<string> = new Set();

export function createDirectory(): EventDirectory {
  const persons = new Map<string, KnownPerson>();
  /** Who holds, or held, each mandate that was granted. */
  const holders = new Map<string, KnownPerson>();
  const systems = new Map<string, KnownSystem>();
  const systemsBySubject = new Map<string, Set<string>>();
  /** Of each organisation that ever left the register, whether it is away. */
  const withdrawn = new Map<string, { readonly version: number; readonly away: boolean }>();
  /** Of each organisation of the register. */
  const countries = new Map<string, string>();
  let revision = 0;
  /** Of each organisation that ever applied, its memberships: one after the other, and what came over when records were merged. */
  const memberships = new Map<string, readonly KnownMembership[]>();
  /** Of each organisation whose record was merged, the one that it was merged into. */
  const mergedInto = new Map<string, string>();
  /** The same the other way round. */
  const mergedFrom = new Map<string, readonly string[]>();

  function personOf(hash: string): KnownPerson {
    const known = persons.get(hash);
    if (known !== undefined) return known;
    const fresh: KnownPerson = { suspension: null, version: 0, mandates: [], revoked: nothing };
    persons.set(hash, fresh);
    return fresh;
  }

  function applyPerson({ subjectHash, state, suspensionReach }: PersonView, version: number): void {
    const person = personOf(subjectHash);
    if (version <= person.version) return;
    person.version = version;
    person.suspension = state === 'ACTIVE' ? null : suspensionReach === 'NOT_OF_STAFF' ? 'NOT_OF_STAFF' : 'EVERY_MANDATE';
  }

  function applyMandate(view: MandateView): void {
    const { id, subjectHash, state } = view;
    // What was taken back stays so, in whatever order it is told.
    const known = holders.get(id);
    if (known !== undefined && (state === 'ACTIVE' || known.revoked.has(id))) return;
    const person = personOf(subjectHash);
    holders.set(id, person);
    person.mandates = person.mandates.filter((mandate) => mandate.id !== id);
    if (state === 'ACTIVE') person.mandates = [...person.mandates, registeredMandate(view)];
    else person.revoked = new Set([...person.revoked, id]);
  }

  function applySystem({ id, country, state, scopes, subjectHash }: PartnerSystemView, version: number): void {
    const known = systems.get(id);
    if (known !== undefined && version <= known.version) return;
    if (known?.subjectHash !== undefined) systemsBySubject.get(known.subjectHash)?.delete(id);
    systems.set(id, { version, active: state === 'ACTIVE', country, scopes, subjectHash });
    if (subjectHash === undefined) return;
    const same = systemsBySubject.get(subjectHash) ?? new Set();
    systemsBySubject.set(subjectHash, same.add(id));
  }

  function applyOrganization({ id, status, mergedInto: into }: OrganizationView, version: number): void {
    if (into != null && !mergedInto.has(id)) {
      mergedInto.set(id, into);
      mergedFrom.set(into, [...(mergedFrom.get(into) ?? []), id]);
    }
    if (version > (withdrawn.get(id)?.version ?? 0)) withdrawn.set(id, { version, away: status === 'WITHDRAWN' });
  }

  function applyMembership({ id, organizationId, state }: MembershipView, version: number): void {
    const known = memberships.get(organizationId) ?? [];
    if (known.some((other) => other.id === id && version <= other.version)) return;
    memberships.set(organizationId, [...known.filter((other) => other.id !== id), { id, version, standing: standingIn(state) }]);
  }

  /** Those of all records that were merged into one; of one that went from record to record what is told last. */
  function membershipsOf(organization: string): readonly KnownMembership[] {
    const own = memberships.get(organization) ?? [];
    const from = mergedFrom.get(organization);
    if (from === undefined) return own;
    const newest = new Map<string, KnownMembership>();
    for (const each of [...own, ...from.flatMap(membershipsOf)]) {
      if (each.version > (newest.get(each.id)?.version ?? 0)) newest.set(each.id, each);
    }
    return [...newest.values()];
  }

  /** The live membership decides; where there is none, the newest one: ids sort by the time they were made. */
  function isShut(organization: string): boolean {
    const known = membershipsOf(organization);
    const live = known.filter(({ standing }) => standing === 'LIVE' || standing === 'SUSPENDED');
    const deciding = (live.length > 0 ? live : known).reduce<KnownMembership | null>(
      (newest, each) => (newest === null || each.id > newest.id ? each : newest),
      null,
    );
    return deciding?.standing === 'SUSPENDED' || deciding?.standing === 'EXPELLED';
  }

  /** No record is merged into one that was merged before: every way ends. */
  function survivorOf(organization: string): string {
    for (let id = organization; ; ) {
      const into = mergedInto.get(id);
      if (into === undefined) return id;
      id = into;
    }
  }

  return {
    apply(topic, { attributes, data }) {
      revision += 1;
      // Countries are an attribute of the event: the register of organisations is long, and is read only for who left it, or came back.
      if (topic === 'network.organization') countries.set(attributes.subject, attributes.countries);
      const isMerged = attributes.type === organizationEvents.merged.type;
      if (topic === 'network.organization' && !isMerged && !withdrawn.has(attributes.subject) && !data.includes('"WITHDRAWN"')) return;
      const { after } = JSON.parse(data) as { after: never };
      const version = Number(attributes.sequence);
      switch (topic as (typeof directoryTopics)[number]) {
        case 'network.person':
          return applyPerson(after, version);
        case 'network.mandate':
          return applyMandate(after);
        case 'network.membership':
          return applyMembership(after, version);
        case 'network.organization':
          return applyOrganization(after, version);
        case 'partners.partner_system':
          return applySystem(after, version);
      }
    },
    revision: () => revision,
    standingOf: (subjectHash): Standing | undefined => persons.get(subjectHash),
    systemsOf: (subjectHash) => [...(systemsBySubject.get(subjectHash) ?? [])].flatMap((id) => systems.get(id) ?? []),
    hasMandate: (id) => holders.has(id),
    holderOf: (id): Standing | undefined => holders.get(id),
    countryOf: (organization) => countries.get(organization),
    isWithdrawn: (organization) => withdrawn.get(organization)?.away ?? false,
    survivorOf,
    isSuspendedMember: isShut,
  };
}

function standingIn(state: string): KnownMembership['standing'] {
  switch (state) {
    case 'SUSPENDED':
    case 'EXPELLED':
      return state;
    case 'REJECTED':
    case 'WITHDRAWN':
    case 'EXPIRED':
      return 'ENDED';
    default:
      return 'LIVE';
  }
}

function registeredMandate({
  id,
  role,
  organizationId,
  profileId,
  country,
  may,
  scopes,
  from,
  to,
  deputyOf,
}: MandateView): RegisteredMandate {
  return {
    id,
    // The text of the code, not another one for each mandate. A role that is not known here is nobody's right.
    role: roles.find((known) => known === role) ?? 'PUBLIC',
    organization: organizationId,
    profile: profileId,
    country,
    may: may === 'SIGN' ? 'SIGN' : 'EDIT',
    scopes,
    from,
    to,
    deputyOf,
  };
}
