import { openServiceDatabase, startWorker } from './support.ts';

/** A process to be killed: it fires what is due. */
const [url = ''] = process.argv.slice(2);
startWorker(await openServiceDatabase(url));
process.send?.('ready');
process.on('disconnect', () => process.exit(0));
