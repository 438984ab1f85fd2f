/** What every command that sends a file takes beside it: where to, and as whom. */
export interface AccessArguments {
  readonly url?: string;
  readonly token?: string;
  readonly dataDir?: string;
}

/** For `parseArgs`. */
export const accessOptions = {
  url: { type: 'string' },
  token: { type: 'string' },
  data: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Reads them; what is wrong with them goes to `problems`. */
export function readAccess(
  { url, token, data }: { readonly url?: string | undefined; readonly token?: string | undefined; readonly data?: string | undefined },
  problems: string[],
): AccessArguments {
  if (url !== undefined && (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))) {
    problems.push(`--url: ${JSON.stringify(url)} is no address; right would be one such as http://127.0.0.1:4000`);
  }
  if (token !== undefined && !/^[\w.~+/-]+=*$/.test(token)) {
    problems.push('--token: this is no access token; right would be its text alone');
  }
  return {
    ...(url === undefined ? {} : { url }),
    ...(token === undefined ? {} : { token }),
    ...(data === undefined ? {} : { dataDir: data }),
  };
}

/** The one FILE of a command line; that there is none, or more, goes to `problems`. */
export function readFileName([file, ...more]: readonly string[], what: string, problems: string[]): string {
  if (file === undefined) problems.push(`FILE is missing: right would be the path of ${what}`);
  if (more.length > 0) problems.push(`only one FILE at a time: ${more.map((word) => JSON.stringify(word)).join(' ')} is too much`);
  return file ?? '';
}
