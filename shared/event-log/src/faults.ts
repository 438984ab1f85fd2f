/** SQLSTATE classes and codes that speak of the server or of other sessions, not of what was asked. */
const outageStates = /^(08|40|53|57P|58|55P03|25P03|25006)/;
const outageCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
/** The driver gives these no code. */
const outageMessages =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect|Query read timeout|Cannot use a pool after calling end|Driver not Connected)/;
/** TypeORM gives a query runner whose connection is lost back to the pool, in the middle of its transaction. */
const outageNames =
  /^(QueryRunnerAlreadyReleasedError|QueryRunnerProviderAlreadyReleasedError|ConnectionIsNotSetError|CannotExecuteNotConnectedError)$/;

/** Whether a failure is the database's or the network's: the same work can succeed later without anybody changing it. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, driverError, errors } = error as Error & { code?: unknown; driverError?: unknown; errors?: readonly unknown[] };
  if (typeof code === 'string' && (outageCodes.has(code) || (code.length === 5 && outageStates.test(code)))) return true;
  if (outageMessages.test(error.message) || outageNames.test(error.name)) return true;
  return [driverError, error.cause, ...(errors ?? [])].some((inner) => inner !== error && isOutage(inner));
}
