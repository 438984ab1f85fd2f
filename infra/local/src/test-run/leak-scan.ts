import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';

/** A secret or a person's datum that stood in what was printed. The line shows where, without showing it again. */
export interface Leak {
  readonly line: number;
  readonly kind: string;
  readonly text: string;
}

/** What must not be printed by anything. `Bearer` before a challenge's parameter (`realm=`) is no token. */
const secrets: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['a JSON web token', /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/],
  ['a bearer token', /\bbearer +(?!\w+=)(?=[\w.~+/-]*\d)[\w.~+/-]{8,}=*|\bbearer +(?!\w+=)[\w.~+/-]{20,}=*/i],
  ['a member of a private key', /(?<!\w)\\*["']?(?:d|p|q|dp|dq|qi|k)\\*["']?\s*:\s*\\*["'][\w-]{22,}/],
  ['a private key', /-----BEGIN (?:\w+ )*PRIVATE KEY-----/],
  ['an address of a database with its password', /\bpostgres(?:ql)?:\/\/[^\s:/@"']*:(?!\[removed\])[^\s/@"']+@/i],
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal begin with one
const colour = /\u001b\[[\d;]*[A-Za-z]/g;
const longestLine = 256 * 1024;
const shownAround = 60;

export interface LeakScanner {
  /** Takes the next piece of a text, wherever it is cut. */
  take(chunk: Buffer): void;
  /** Every leak, after the end of the text; of a line the first of each kind. */
  end(): readonly Leak[];
}

/** Looks for secrets, and for the names and addresses that are `marked`, line by line and whatever their colours. */
export function createLeakScanner(marked: readonly string[]): LeakScanner {
  const decoder = new StringDecoder('utf8');
  const leaks: Leak[] = [];
  let rest = '';
  let line = 0;
  const look = (coloured: string): void => {
    line += 1;
    const text = coloured.replace(colour, '');
    const found = [
      ...secrets.flatMap(([kind, pattern]) => {
        const match = pattern.exec(text);
        return match === null ? [] : [{ kind, at: match.index, length: match[0].length }];
      }),
      ...marked.flatMap((mark) =>
        text.includes(mark) ? [{ kind: "a person's name or address", at: text.indexOf(mark), length: mark.length }] : [],
      ),
    ];
    for (const { kind, at, length } of found) leaks.push({ line, kind, text: around(text, at, length) });
  };
  return {
    take(chunk) {
      const lines = (rest + decoder.write(chunk)).split('\n');
      rest = lines.pop() ?? '';
      for (const each of lines) look(each);
      // A line without an end is looked at in parts, each beginning a little before the end of the one before.
      if (rest.length > longestLine) {
        look(rest);
        line -= 1;
        rest = rest.slice(-longestLine / 64);
      }
    },
    end() {
      rest += decoder.end();
      if (rest !== '') look(rest);
      rest = '';
      return leaks;
    },
  };
}

function around(text: string, at: number, length: number): string {
  return `${text.slice(Math.max(0, at - shownAround), at)}[…]${text.slice(at + length, at + length + shownAround)}`.trim();
}

/** The leaks in the logs of a local system's data folder: those of its processes, and of its Postgres. */
export async function scanLogs(dataFolder: string, marked: readonly string[]): Promise<string[]> {
  const logs = await namesIn(join(dataFolder, 'logs'));
  const paths = [
    ...logs.filter((name) => name.endsWith('.log')).map((name) => join(dataFolder, 'logs', name)),
    join(dataFolder, 'postgres', 'server.log'),
  ];
  const found = await Promise.all(
    paths.map(async (path) => {
      const scanner = createLeakScanner(marked);
      scanner.take(await readFile(path).catch(() => Buffer.alloc(0)));
      return scanner.end().map((leak) => describeLeak(path, leak));
    }),
  );
  return found.flat();
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

export const describeLeak = (where: string, { line, kind, text }: Leak): string => `${where}, line ${line}: ${kind}: ${text}`;
