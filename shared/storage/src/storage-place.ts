import type { VariableParser } from '@cattc/server';

/** Where bytes are kept, as a setting names it. */
export type StoragePlace =
  | { readonly kind: 'folder'; readonly path: string }
  | {
      readonly kind: 's3';
      /** Scheme and host of the service, which clients reach too. */
      readonly endpoint: string;
      readonly region: string;
      readonly bucket: string;
      /** Whether the bucket stands before the host's name or at the beginning of the path. */
      readonly style: 'host' | 'path';
    };

const expected = 'a folder, or s3://bucket?endpoint=https://…&region=…, with style=host where the bucket stands before the host';

/** Reads a path of a folder, or `s3://bucket?endpoint=…&region=…&style=host|path`. */
export const storagePlace: VariableParser<StoragePlace> = (text) => {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return { ok: true, value: { kind: 'folder', path: text } };
  const refuse = (problem: string) => ({ ok: false as const, problem, expected });
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || url.protocol !== 's3:') return refuse('is no folder and no bucket');
  const bucket = url.hostname;
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) || url.username !== '' || !/^\/?$/.test(url.pathname))
    return refuse('names no bucket');
  const { endpoint, region = 'us-east-1', style = 'path', ...others } = Object.fromEntries(url.searchParams);
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) return refuse(`has the parameter ${unknown}`);
  const address = endpoint !== undefined && URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol) || address.origin !== endpoint?.replace(/\/$/, '')) {
    return refuse('has no endpoint that is an http or https address without a path');
  }
  if (!/^[a-z0-9-]+$/.test(region)) return refuse('has a region that is none');
  if (style !== 'host' && style !== 'path') return refuse('has a style that is neither host nor path');
  return { ok: true, value: { kind: 's3', endpoint: address.origin, region, bucket, style } };
};
