export type { Broker, BrokerOptions } from './broker.ts';
export { startBroker } from './broker.ts';
export { findKafka } from './find-kafka.ts';
