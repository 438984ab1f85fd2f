import type { MembershipState, MembershipTier, OrganizationType } from '../generated/resolvers.ts';
import { type Column, floats, integers } from './column.ts';

/** What is counted of one version of a membership. Instants are milliseconds since 1970. */
export interface CountedMembership {
  readonly membershipId: string;
  readonly version: number;
  readonly organizationId: string;
  readonly country: string;
  readonly tier: MembershipTier;
  readonly state: MembershipState;
  readonly fields: readonly string[];
  readonly effectiveAt: number;
  readonly recordedAt: number;
}

/** What is counted of one version of an organisation; it takes effect when it is recorded. */
export interface CountedOrganization {
  readonly organizationId: string;
  readonly version: number;
  readonly types: readonly OrganizationType[];
  readonly recordedAt: number;
}

/** What lies on the membership itself and is told apart. */
export interface Standing {
  readonly country: string;
  readonly tier: MembershipTier;
  readonly state: MembershipState;
}

/**
 * A time in which nothing that is counted of a membership changed: `from` is in it, `to` is not. The first three numbers are places in `standings`, `typeSets` and
 * `fieldSets`. Times of one membership come latest first, without gaps, the latest with `to` Infinity.
 */
export type Visit = (membership: number, standing: number, types: number, fields: number, from: number, to: number) => void;

/** Codes for values that come again and again. */
class Dictionary<Value> {
  readonly #places: Map<string, number>;
  readonly values: Value[];

  constructor(values: readonly Value[], keyOf: (value: Value) => string) {
    this.values = [...values];
    this.#places = new Map(values.map((value, place) => [keyOf(value), place]));
  }

  placeOf(key: string, value: () => Value): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.values.length);
    return this.values.push(value()) - 1;
  }
}

interface KnownOrganization {
  version: number;
  /** Places in `typeSets`, and since when, in the order of versions. */
  readonly types: number[];
  readonly since: number[];
}

const standingKey = ({ country, tier, state }: Standing): string => `${country} ${tier} ${state}`;
const setKey = (values: readonly string[]): string => values.join();

/** All of a past, as it can be kept. */
export interface PastImage {
  readonly standings: readonly Standing[];
  readonly typeSets: readonly (readonly OrganizationType[])[];
  readonly fieldSets: readonly (readonly string[])[];
  /** By place. */
  readonly membershipIds: readonly string[];
  readonly organizationIds: readonly string[];
  readonly organizations: readonly KnownOrganization[];
  readonly columns: Readonly<Record<'version' | 'last' | 'previous' | 'standing' | 'fields' | 'organization', Int32Array>> &
    Readonly<Record<'effectiveAt' | 'recordedAt', Float64Array>>;
}

const places = (ids: readonly string[] = []): Map<string, number> => new Map(ids.map((id, place) => [id, place]));

/**
 * What is counted of every version of every membership, in columns: some 130 bytes a version with what finds it again, so that a fold over a million of them takes milliseconds. A version that is
 * known already is passed over, so that rows may come twice; those of one membership come in order.
 */
export class MembershipPast {
  readonly #standings: Dictionary<Standing>;
  readonly #typeSets: Dictionary<readonly OrganizationType[]>;
  readonly #fieldSets: Dictionary<readonly string[]>;
  readonly #memberships: Map<string, number>;
  readonly #organizations: Map<string, number>;
  readonly #known: KnownOrganization[];

  /** By membership: its last version known, and the place of its row. */
  readonly #version: Column<Int32Array>;
  readonly #last: Column<Int32Array>;

  /** By row; `previous` is the row of the version before, or -1. */
  readonly #previous: Column<Int32Array>;
  readonly #standing: Column<Int32Array>;
  readonly #fields: Column<Int32Array>;
  readonly #organization: Column<Int32Array>;
  readonly #effectiveAt: Column<Float64Array>;
  readonly #recordedAt: Column<Float64Array>;

  /** Begins with what another had read. */
  constructor(image?: PastImage) {
    this.#standings = new Dictionary(image?.standings ?? [], standingKey);
    this.#typeSets = new Dictionary(image?.typeSets ?? [], setKey);
    this.#fieldSets = new Dictionary(image?.fieldSets ?? [], setKey);
    this.#memberships = places(image?.membershipIds);
    this.#organizations = places(image?.organizationIds);
    this.#known = [...(image?.organizations ?? [])];
    this.#version = integers(image?.columns.version);
    this.#last = integers(image?.columns.last);
    this.#previous = integers(image?.columns.previous);
    this.#standing = integers(image?.columns.standing);
    this.#fields = integers(image?.columns.fields);
    this.#organization = integers(image?.columns.organization);
    this.#effectiveAt = floats(image?.columns.effectiveAt);
    this.#recordedAt = floats(image?.columns.recordedAt);
  }

  image(): PastImage {
    return {
      standings: this.standings,
      typeSets: this.typeSets,
      fieldSets: this.fieldSets,
      membershipIds: [...this.#memberships.keys()],
      organizationIds: [...this.#organizations.keys()],
      organizations: this.#known,
      columns: {
        version: this.#version.toArray(),
        last: this.#last.toArray(),
        previous: this.#previous.toArray(),
        standing: this.#standing.toArray(),
        fields: this.#fields.toArray(),
        organization: this.#organization.toArray(),
        effectiveAt: this.#effectiveAt.toArray(),
        recordedAt: this.#recordedAt.toArray(),
      },
    };
  }

  get standings(): readonly Standing[] {
    return this.#standings.values;
  }

  get typeSets(): readonly (readonly OrganizationType[])[] {
    return this.#typeSets.values;
  }

  get fieldSets(): readonly (readonly string[])[] {
    return this.#fieldSets.values;
  }

  /** How many versions are known. */
  get size(): number {
    return this.#standing.length;
  }

  knowsOrganization(organizationId: string): boolean {
    return this.#organizations.has(organizationId);
  }

  addOrganization({ organizationId, version, types, recordedAt }: CountedOrganization): void {
    let place = this.#organizations.get(organizationId);
    if (place === undefined) {
      place = this.#known.push({ version: 0, types: [], since: [] }) - 1;
      this.#organizations.set(organizationId, place);
    }
    const known = this.#known[place] as KnownOrganization;
    if (version <= known.version) return;
    known.version = version;
    known.types.push(this.#typeSets.placeOf(setKey(types), () => types));
    known.since.push(recordedAt);
  }

  /** Throws where nothing is known of the organisation. */
  addMembership({ membershipId, version, organizationId, country, tier, state, fields, effectiveAt, recordedAt }: CountedMembership): void {
    const place = this.#organizationPlace(organizationId);
    const membership = this.#membership(membershipId);
    if (version <= (this.#version.values[membership] ?? 0)) return;
    this.#previous.push(this.#last.values[membership] ?? -1);
    this.#version.values[membership] = version;
    this.#last.values[membership] = this.#standing.length;
    this.#organization.push(place);
    this.#standing.push(this.#standings.placeOf(standingKey({ country, tier, state }), () => ({ country, tier, state })));
    this.#fields.push(this.#fieldSets.placeOf(setKey(fields), () => fields));
    this.#effectiveAt.push(effectiveAt);
    this.#recordedAt.push(recordedAt);
  }

  #membership(id: string): number {
    const known = this.#memberships.get(id);
    if (known !== undefined) return known;
    const place = this.#memberships.size;
    this.#memberships.set(id, place);
    this.#version.push(0);
    this.#last.push(-1);
    return place;
  }

  #organizationPlace(id: string): number {
    const place = this.#organizations.get(id);
    if (place === undefined) throw new Error(`nothing is known of the organisation ${id}`);
    return place;
  }

  /**
   * Goes through the time of every membership as it was known at an instant. At each moment the latest version counts that was in effect then; of the organisation
   * too, and its first one before that: what it was before it was recorded is what it was first recorded as.
   */
  forEach(knownAt: number, visit: Visit): void {
    const [effectiveAt, recordedAt, previous] = [this.#effectiveAt.values, this.#recordedAt.values, this.#previous.values];
    const [standing, fields, organization, last] = [
      this.#standing.values,
      this.#fields.values,
      this.#organization.values,
      this.#last.values,
    ];
    for (let membership = 0; membership < this.#last.length; membership += 1) {
      let to = Number.POSITIVE_INFINITY;
      for (let row = last[membership] ?? -1; row !== -1; row = previous[row] ?? -1) {
        const from = effectiveAt[row] ?? 0;
        if ((recordedAt[row] ?? 0) > knownAt || from >= to) continue;
        const { types, since } = this.#known[organization[row] ?? 0] as KnownOrganization;
        for (let place = types.length - 1; place >= 0 && from < to; place -= 1) {
          const begin = place === 0 ? from : Math.max(from, since[place] ?? 0);
          if (begin >= to || (place > 0 && (since[place] ?? 0) > knownAt)) continue;
          visit(membership, standing[row] ?? 0, types[place] ?? 0, fields[row] ?? 0, begin, to);
          to = begin;
        }
      }
    }
  }
}
