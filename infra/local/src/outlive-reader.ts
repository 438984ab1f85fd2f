/** A command whose output nobody reads on (`| head -1`) goes on to its end, and ends with the code that it would have ended with. */
export function outliveReader(streams: readonly NodeJS.WriteStream[] = [process.stdout, process.stderr]): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
