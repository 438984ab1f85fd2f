import type { Api } from '../api.ts';

/** What the loaders of the sample share: the API, and the registered organisations by their ROR ids. */
export interface SampleWorld {
  readonly api: Api;
  readonly organizations: ReadonlyMap<string, { readonly id: string; readonly country: string }>;
}

/** The id of an organisation of the sample; throws where the sample names one that it has not. */
export function organizationId({ organizations }: SampleWorld, rorId: string): string {
  const found = organizations.get(rorId);
  if (found === undefined) throw new Error(`the sample has no organisation ${rorId}`);
  return found.id;
}
