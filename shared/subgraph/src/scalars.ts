import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';

/** The scalars of schema/shared.graphql. */
export const sharedScalars = { DateTime: DateTimeISOResolver, Date: LocalDateResolver };
