import { createRequire } from 'node:module';
import { expect } from 'chai';
import { createKafka } from './kafka-client.ts';
import { readKafkaUrl } from './kafka-log.ts';
import { readMessage, writeMessage } from './kafka-message.ts';

describe('the Kafka adapter', () => {
  it('reads brokers and prefix from its URL', () => {
    expect(readKafkaUrl('kafka://one:9092')).to.deep.equal({ brokers: ['one:9092'], prefix: '' });
    expect(readKafkaUrl('kafka://one:9092,10.0.0.2:9093/?prefix=sandbox.')).to.deep.equal({
      brokers: ['one:9092', '10.0.0.2:9093'],
      prefix: 'sandbox.',
    });
    for (const wrong of ['kafka://', 'kafka://one', 'kafka://one:9092,', 'kafka://one:port', 'http://one:9092']) {
      expect(() => readKafkaUrl(wrong), wrong).to.throw('kafka://host:port');
    }
  });

  it('writes a CloudEvent in binary mode and reads the same back', () => {
    const attributes = {
      specversion: '1.0',
      id: 'evt_1',
      source: 'http://127.0.0.1:4000/services/network',
      type: 'org.cattc.network.organization.registered.v1',
      subject: 'org_1',
      partitionkey: 'org_1',
      sequence: '0000000001',
      time: '2026-11-23T07:00:00.000Z',
      effectiveat: '2026-11-23T07:00:00.000Z',
      causationid: 'req_1',
      correlationid: 'req_1',
      dataclassification: 'PUBLIC',
      countries: '',
      dataschema: 'http://127.0.0.1:4000/schemas/x.json',
      datacontenttype: 'application/json',
    } as const;
    const message = writeMessage({ attributes, data: '{"name": "é"}' });
    expect(message.key).to.equal('org_1');
    expect(message.headers).to.include({
      'content-type': 'application/json',
      ce_specversion: '1.0',
      ce_partitionkey: 'org_1',
      ce_countries: '',
    });
    const headers = Object.fromEntries(Object.entries(message.headers ?? {}).map(([name, value]) => [name, Buffer.from(String(value))]));
    expect(readMessage({ headers, value: Buffer.from(String(message.value)) })).to.deep.equal({ attributes, data: '{"name": "é"}' });
  });

  it('keeps kafkajs from setting timers for connections on which nothing waits', () => {
    expect(createKafka).to.be.a('function');
    const { prototype } = createRequire(import.meta.url)('kafkajs/src/network/requestQueue/index.js') as {
      prototype: { scheduleCheckPendingRequests(this: object): void };
    };
    const queue = {
      pending: [] as unknown[],
      throttledUntil: -1,
      throttleCheckTimeoutId: null as NodeJS.Timeout | null,
      checkPendingRequests: () => undefined,
    };
    prototype.scheduleCheckPendingRequests.call(queue);
    expect(queue.throttleCheckTimeoutId).to.equal(null);
    queue.pending.push({});
    prototype.scheduleCheckPendingRequests.call(queue);
    expect(queue.throttleCheckTimeoutId).not.to.equal(null);
    clearTimeout(queue.throttleCheckTimeoutId ?? undefined);
  });
});
