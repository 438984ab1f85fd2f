import { expect } from 'chai';
import { findKafka } from './find-kafka.ts';

describe('finding Kafka', () => {
  it('says what is missing when the folder that KAFKA_LIBS names holds no broker, or there is no Java to run it', () => {
    const found = findKafka({ ...process.env, KAFKA_LIBS: '/nowhere' });
    expect(found)
      .to.have.property('missing')
      .that.matches(/KAFKA_LIBS names \/nowhere, which holds no kafka_2\.13|java/);
  });
});
