import { parsers, productionProblem, publicUrlProblems, secretProblems, type Values, variable, variableName } from '@cattc/server';
import { type OpenStorage, openStorage, type StoragePlace, storagePlace } from '@cattc/storage';
import type { SubgraphConfig } from '@cattc/subgraph';
import type { DocumentLimits } from './document/document.ts';

const bytes = (description: string, fallback: number, max: number) =>
  variable({ description, unit: 'bytes', default: String(fallback), parse: parsers.integer({ min: 1, max }) });

const mebibyte = 1024 * 1024;
const localFolder = './documents';

/** Where documents are kept, and how much of them. */
export const documentVariables = {
  documentStore: variable<StoragePlace>({
    description:
      "where documents' bytes are kept: a folder, whose links are signed with a key made of `CATTC_CURSOR_SECRET`, or a bucket of S3's API as s3://bucket?endpoint=https://…&region=…, with &style=host where the bucket stands before the endpoint's name; clients reach the endpoint themselves",
    default: localFolder,
    parse: storagePlace,
  }),
  documentStoreKeyId: variable({ description: "access key id of the documents' bucket", optional: true, parse: parsers.text() }),
  documentStoreSecret: variable({
    description: "secret access key of the documents' bucket",
    optional: true,
    secret: true,
    parse: parsers.text(),
  }),
  documentMaxBytes: bytes('largest document', 10 * mebibyte, 1024 * mebibyte),
  logoMaxBytes: bytes('largest logo', mebibyte, 1024 * mebibyte),
  documentQuota: variable({
    description: 'most documents of one organisation and its memberships together',
    unit: 'documents',
    default: '100',
    parse: parsers.integer({ min: 1, max: 100_000 }),
  }),
  documentQuotaBytes: bytes('most bytes of the documents of one organisation and its memberships together', 200 * mebibyte, 2 ** 46),
};

type Settings = Values<typeof documentVariables>;

/** What is wrong with the settings beside each single one. */
export function documentProblems(settings: Partial<Settings>, production: boolean): readonly string[] {
  return [...missingCredentials(settings), ...(production ? productionProblems(settings) : [])];
}

function missingCredentials({ documentStore, documentStoreKeyId, documentStoreSecret }: Partial<Settings>): string[] {
  if (documentStore?.kind !== 's3') return [];
  const given = { documentStoreKeyId, documentStoreSecret };
  return Object.entries(given).flatMap(([key, value]) =>
    value === undefined
      ? [`${variableName(key)}: is not set; expected: that of the bucket that ${variableName('documentStore')} names`]
      : [],
  );
}

function productionProblems({ documentStore, documentStoreSecret }: Partial<Settings>): string[] {
  if (documentStore?.kind === 'folder' && documentStore.path === localFolder) {
    return [
      productionProblem('documentStore', 'is not set', 'a bucket, or a folder that outlives the process and that all replicas share'),
    ];
  }
  return [
    ...(documentStore?.kind === 's3' ? publicUrlProblems('documentStore', documentStore.endpoint, 'its endpoint') : []),
    ...(documentStoreSecret === undefined ? [] : secretProblems([{ key: 'documentStoreSecret', secret: documentStoreSecret }])),
  ];
}

/** How much there may be. */
export function documentLimits({ documentMaxBytes, logoMaxBytes, documentQuota, documentQuotaBytes }: Settings): DocumentLimits {
  return { maxBytes: documentMaxBytes, maxLogoBytes: logoMaxBytes, quotaCount: documentQuota, quotaBytes: documentQuotaBytes };
}

/** Opens the storage of documents. */
export function openDocuments(config: Settings & Pick<SubgraphConfig, 'deploymentUrl' | 'cursorSecret'>): Promise<OpenStorage> {
  const { documentStore, documentStoreKeyId, documentStoreSecret, deploymentUrl, cursorSecret } = config;
  const isComplete = documentStoreKeyId !== undefined && documentStoreSecret !== undefined;
  return openStorage({
    place: documentStore,
    deploymentUrl,
    path: '/documents/network',
    secret: cursorSecret,
    credentials: isComplete ? { accessKeyId: documentStoreKeyId, secretAccessKey: documentStoreSecret } : undefined,
  });
}
