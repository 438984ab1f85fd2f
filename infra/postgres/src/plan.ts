/** A service's database with its three roles: `<name>_migrator` owns it, `<name>_writer` changes rows, `<name>_reader` reads them. */
export interface ServiceDatabase {
  name: string;
  /** Letters and digits; at least 16 characters. */
  passwords: { migrator: string; writer: string; reader: string };
}

/** A database with one role of the same name, which owns it, and on wish one `<name>_reader`, which reads its tables. */
export interface OwnedDatabase {
  name: string;
  password: string;
  readerPassword?: string;
}

export interface DatabasePlan {
  services: readonly ServiceDatabase[];
  owned?: readonly OwnedDatabase[];
}

export interface RoleUrls {
  migratorUrl: string;
  writerUrl: string;
  readerUrl: string;
}

export interface ProvisionedUrls {
  services: Record<string, RoleUrls>;
  owned: Record<string, string>;
  /** Of the owned databases that have a reader. */
  readers: Record<string, string>;
}
