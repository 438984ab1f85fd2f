/** Why a command cannot go on, in words for the person who started it, with what to do. */
export class CommandFault extends Error {
  override readonly name: string = 'CommandFault';
}
