/** A reason not to start that the person in front of the terminal can act on: printed as it is, without a stack. */
export class StartFault extends Error {}
