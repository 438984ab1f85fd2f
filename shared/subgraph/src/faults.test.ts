import { createLogger } from '@cattc/server';
import { expect } from 'chai';
import { GraphQLError } from 'graphql';
import { QueryFailedError, QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { errorFormatter } from './faults.ts';

describe('what a client learns of a fault', () => {
  const format = errorFormatter(createLogger({ name: 'test', level: 'silent' }));
  const told = (originalError: Error) => {
    const error = new GraphQLError(originalError.message, { path: ['createListing'], originalError });
    return format({ message: originalError.message, path: ['createListing'], extensions: { stacktrace: ['at x'] } }, error);
  };

  it('is that the database is away, at whatever point of a transaction it went', () => {
    const away = [
      Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' }),
      new QueryFailedError('SELECT 1', [], Object.assign(new Error('terminating connection'), { code: '57P01' })),
      new Error('Connection terminated unexpectedly'),
      new QueryRunnerAlreadyReleasedError(),
      new QueryRunnerProviderAlreadyReleasedError(),
    ];
    for (const error of away) {
      expect(told(error), error.message).to.deep.equal({
        message: 'The service cannot reach its database; try again in a moment.',
        path: ['createListing'],
        extensions: { code: 'SERVICE_UNAVAILABLE' },
      });
    }
  });

  it('is no fault where somebody may not ask', () => {
    for (const code of ['UNAUTHENTICATED', 'FORBIDDEN', 'ORGANIZATION_SUSPENDED']) {
      const error = new GraphQLError('No.', { path: ['talentProfiles'], extensions: { code } });
      expect(format(error.toJSON(), error)).to.deep.equal({ message: 'No.', path: ['talentProfiles'], extensions: { code } });
    }
  });

  it('is nothing of what went wrong inside', () => {
    const error = new QueryFailedError('SELECT secret FROM listing', [], Object.assign(new Error('no column secret'), { code: '42703' }));
    expect(told(error)).to.deep.equal({
      message: 'The service failed on this request.',
      path: ['createListing'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
  });
});
