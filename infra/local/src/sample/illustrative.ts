import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A state that a sample membership is brought to; NOTIFIED is ACTIVE with a notice, APPEALED suspended with an appeal. */
export type SampleState =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'VETTING'
  | 'INFO_REQUESTED'
  | 'RECOMMENDED'
  | 'ACTIVE'
  | 'NOTIFIED'
  | 'SUSPENDED'
  | 'APPEALED'
  | 'REJECTED';

export interface SampleMember {
  readonly rorId: string;
  readonly tier: string;
  readonly fields: readonly string[];
  readonly state: SampleState;
}

/** A member of before this system: so many days are left of the term, none where it is over. */
export interface SampleRecorded {
  readonly rorId: string;
  readonly tier: string;
  readonly fields: readonly string[];
  readonly validFrom: string;
  readonly daysLeft: number;
}

export interface SampleAgency {
  readonly rorId: string;
  readonly country: string;
  readonly subdivision?: string;
  readonly operator?: boolean;
  /** What it answers for, where that is not memberships. */
  readonly subject?: string;
  readonly from: string;
}

/** A firm without a ROR id; the others that it names stand before it. */
export interface SampleFirm {
  readonly key: string;
  readonly parent?: string;
  readonly successor?: string;
  readonly input: object;
}

/** Two records that may be one organisation's, the one that stays first, and what became of them. */
export interface SampleDuplicate {
  readonly key: string;
  readonly end: 'OPEN' | 'DISMISSED' | 'MERGED';
  readonly note: string | null;
  readonly organizations: readonly [object, object];
}

/** A mechanism of China's ministry, by the ROR id of the partner's agency. One that negotiates was signed by the word of China alone; what is in force since the day of its signature. */
export interface SampleMechanism {
  readonly country: string;
  readonly partner: string;
  readonly state: 'PROPOSED' | 'NEGOTIATING' | 'IN_FORCE';
  readonly proposedAt: string;
  readonly signedOn?: string;
  readonly reviewEveryYears: number;
  readonly initiatives: readonly string[];
  readonly instrument?: object;
}

/** A platform by the ROR id of its host, under the mechanism with a country; announced alone where no day of opening is said. */
export interface SamplePlatform {
  readonly key: string;
  readonly host: string;
  readonly under?: string;
  readonly openedOn?: string;
  readonly input: object;
}

/** A working group under the country's mechanism, with a meeting that was held, one that is to come, and what was agreed. */
export interface SampleWorkingGroup {
  readonly country: string;
  readonly title: readonly object[];
  readonly establishedAt: string;
  /** Of China's side and of the partner's, in this order. */
  readonly chairs: readonly [string, string];
  readonly held: {
    readonly startsAt: string;
    readonly endsAt: string;
    readonly venue: object;
    readonly agenda: readonly object[];
    readonly minutes: object;
  };
  /** So many days from today. */
  readonly nextInDays: number;
  /** Of its meetings. */
  readonly initiatives: readonly string[];
  readonly actionItems: readonly { readonly dueInDays: number; readonly done?: string; readonly input: { readonly side: string } }[];
}

/** The next forum, by days from today, with the delegates who are registered for it. */
export interface SampleForum {
  readonly startsInDays: number;
  readonly days: number;
  readonly registrationDays: number;
  readonly input: object;
  /** By the ROR id of the member that sends them. */
  readonly delegates: readonly { readonly sender: string; readonly input: object }[];
}

/** What sample/illustrative.json holds; inputs of mutations stand there as they are sent. */
export interface Illustrative {
  readonly countryGroups: readonly object[];
  readonly agencies: readonly SampleAgency[];
  readonly mechanisms: readonly SampleMechanism[];
  readonly platforms: readonly SamplePlatform[];
  readonly workingGroups: readonly SampleWorkingGroup[];
  /** Forums that were held. */
  readonly forums: readonly { readonly input: { readonly year: number; readonly startsOn: string; readonly endsOn: string } }[];
  readonly nextForum: SampleForum;
  readonly firms: readonly SampleFirm[];
  readonly duplicates: readonly SampleDuplicate[];
  readonly members: readonly SampleMember[];
  readonly recorded: readonly SampleRecorded[];
  readonly listings: readonly { readonly owner: string; readonly state: 'DRAFT' | 'IN_REVIEW' | 'PUBLISHED'; readonly input: object }[];
  readonly positions: readonly { readonly host: string; readonly state: 'DRAFT' | 'OPEN'; readonly input: object }[];
  readonly profiles: readonly { readonly person: string; readonly state: 'DRAFT' | 'PUBLISHED'; readonly input: object }[];
  /** Officers of the agencies whom the register knows by name, with a mandate that it has granted. */
  readonly officers: readonly { readonly country: string; readonly subject: string; readonly name: string }[];
  readonly documents: readonly {
    readonly owner: string;
    readonly of: 'organization' | 'membership';
    readonly kind: string;
    readonly title: string;
  }[];
  readonly partnerSystems: readonly { readonly country: string; readonly input: object }[];
}

const folder = join(import.meta.dirname, '..', '..', '..', 'sample');
export const organizationsFile = join(folder, 'organizations.json');

export async function readIllustrative(): Promise<Illustrative> {
  return JSON.parse(await readFile(join(folder, 'illustrative.json'), 'utf8')) as Illustrative;
}
