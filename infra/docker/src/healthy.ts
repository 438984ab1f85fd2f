// The health check of a container: exit code 0 when the process inside answers well. Asks `/health/ready`, or the path given.
const path = process.argv[2] ?? '/health/ready';
const answer = await fetch(`http://127.0.0.1:${process.env.CATTC_PORT}${path}`, { signal: AbortSignal.timeout(4_000) }).catch(
  () => undefined,
);
process.exitCode = answer?.ok ? 0 : 1;
