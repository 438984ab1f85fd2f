export type OrganizationStatus = 'ACTIVE' | 'INACTIVE' | 'WITHDRAWN';
export type NameKind = 'LABEL' | 'ALIAS' | 'ACRONYM';
export type OrganizationType =
  | 'EDUCATION'
  | 'COMPANY'
  | 'GOVERNMENT'
  | 'FACILITY'
  | 'NONPROFIT'
  | 'HEALTHCARE'
  | 'FUNDER'
  | 'ARCHIVE'
  | 'OTHER';
export type OrganizationRelationKind = 'PARENT' | 'CHILD' | 'RELATED' | 'PREDECESSOR' | 'SUCCESSOR';

/** An organisation as `registerOrganizations` takes it; the name to display comes first. */
export interface OrganizationInput {
  rorId: string;
  status: OrganizationStatus;
  names: { value: string; lang?: string; kind: NameKind }[];
  types: OrganizationType[];
  country: string;
  /** ISO 3166-2, e.g. `CN-GX`. */
  subdivision?: string;
  city?: string;
  location?: { lat: number; lng: number };
  website?: string;
  domains: string[];
  established?: number;
  externalIds: { scheme: string; value: string }[];
  relations: { kind: OrganizationRelationKind; rorId: string; label: string }[];
  /** The day on which the source last changed all this. */
  modifiedOn?: string;
  /** A digest of all this. */
  fingerprint?: string;
}

/** What is wrong with one field of a record, by its path in the record (empty for the record as a whole). */
export interface FieldProblem {
  path: string;
  problem: string;
  expected: string;
}
