import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const room = fileURLToPath(new URL('../..', import.meta.url));
const cachedLibs = join(room, '../../.cache/kafka/libs');

/**
 * The folder of Kafka's jars, if this machine can run them: the one that KAFKA_LIBS names, else `.cache/kafka/libs`, filled by Maven when that is
 * there. Else the reason why not.
 */
export function findKafka(env: Readonly<Record<string, string | undefined>> = process.env): { libs: string } | { missing: string } {
  const java = javaVersion();
  if (java === undefined) return { missing: 'there is no java on the PATH; Kafka needs 17 or newer' };
  if (java < 17) return { missing: `java on the PATH is version ${java}; Kafka needs 17 or newer` };
  const named = env.KAFKA_LIBS;
  if (named !== undefined) {
    return hasBroker(named) ? { libs: named } : { missing: `KAFKA_LIBS names ${named}, which holds no kafka_2.13-*.jar` };
  }
  return hasBroker(cachedLibs) ? { libs: cachedLibs } : fetchLibs();
}

function javaVersion(): number | undefined {
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const found = status === 0 ? /version "(\d+)/.exec(stderr)?.[1] : undefined;
  return found === undefined ? undefined : Number(found);
}

function hasBroker(libs: string): boolean {
  return existsSync(libs) && readdirSync(libs).some((file) => /^kafka_2\.13-.*\.jar$/.test(file));
}

/** Into a folder beside it, renamed when it is whole: a fetch that is cut leaves nothing that looks complete. */
function fetchLibs(): { libs: string } | { missing: string } {
  const partial = `${cachedLibs}.${process.pid}`;
  mkdirSync(dirname(cachedLibs), { recursive: true });
  const arguments_ = [
    '-q',
    '-B',
    '-f',
    join(room, 'pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${partial}`,
    '-DincludeScope=runtime',
  ];
  const { error, status, stdout } = spawnSync('mvn', arguments_, { encoding: 'utf8' });
  try {
    if (error !== undefined) return { missing: `${cachedLibs} holds no jars, and there is no mvn on the PATH to fetch them` };
    if (status !== 0 || !hasBroker(partial))
      return { missing: `Maven could not fetch Kafka's jars: ${stdout.trim().split('\n')[0] ?? ''}` };
    rmSync(cachedLibs, { recursive: true, force: true });
    renameSync(partial, cachedLibs);
    return { libs: cachedLibs };
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}
