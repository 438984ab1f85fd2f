export * from './catalogue.ts';
export * from './define-event.ts';
export * from './envelope.ts';
export * from './network.ts';
export * from './partners.ts';
export * from './talent.ts';
export * from './trading.ts';
