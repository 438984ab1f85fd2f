/** What every command says to arguments that it does not understand, before it ends with 2: what is wrong, and where the rest stands. */
export function wrongArguments(command: string, problems: readonly string[]): string {
  return `${problems.join('\n')}\n\n\`${command} -- --help\` explains the command.\n`;
}

/** What Node's reader of arguments found wrong, without its advice on words that begin with a dash. */
export function argumentProblem(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('. ')[0] ?? text;
}
