/** Why an import cannot go on, in words for the person who started it, with what to do. */
export class ImportFault extends Error {
  override readonly name = 'ImportFault';
}
