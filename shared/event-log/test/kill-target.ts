import { Registry } from 'prom-client';
import { connectEventLog, startConsumers, startRelay } from '../src/index.ts';
import { logger, openServiceDatabase, testTopic } from './support.ts';

/** A process to be killed: a relay, or a consumer that writes a journal. */
const [role = '', fromUrl = '', toUrl = '', logUrl = ''] = process.argv.slice(2);
const log = await connectEventLog(logUrl, { logger, clientId: `${role}-${process.pid}` });
const registry = new Registry();

if (role === 'relay') {
  startRelay({ service: 'from', url: fromUrl, log, logger, registry, check: () => ({ ok: true }), batchSize: 20 });
} else {
  await startConsumers({
    service: 'to',
    dataSource: await openServiceDatabase(toUrl),
    log,
    logger,
    registry,
    consumers: [
      {
        name: 'journal',
        topics: [testTopic],
        async handleBatch(events, manager) {
          for (const { attributes } of events) {
            await manager.query('INSERT INTO journal (subject, sequence, id) VALUES ($1, $2, $3)', [
              attributes.subject,
              Number(attributes.sequence),
              attributes.id,
            ]);
          }
        },
      },
    ],
  });
}
process.send?.('ready');
process.on('disconnect', () => process.exit(0));
