import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { GraphQLError } from 'graphql';

/** The place of a row in its list: the values it is sorted by, the id last. */
export type Place = readonly (string | number | null)[];

/** Makes and reads page cursors. A cursor is signed and bound to the list (field, filter and order) that it was made for. */
export interface CursorSigner {
  sign(list: string, place: Place): string;
  /** Throws a BAD_USER_INPUT error for a cursor of another list, a changed one, or what is none. */
  read(list: string, cursor: string): Place;
}

const tagBytes = 12;

export function createCursorSigner(secret: Buffer): CursorSigner {
  const signed = (list: string, body: string): Buffer => {
    const tag = createHmac('sha256', secret).update(list).update('\0').update(body).digest().subarray(0, tagBytes);
    return Buffer.from(`${body}.${tag.toString('base64url')}`);
  };
  return {
    sign: (list, place) => signed(list, Buffer.from(JSON.stringify(place)).toString('base64url')).toString(),
    read(list, cursor) {
      const [body = ''] = cursor.length <= 2_000 ? cursor.split('.', 1) : [];
      // Compared as a whole: another spelling of the same bytes is no cursor either.
      const [given, right] = [Buffer.from(cursor), signed(list, body)];
      if (given.length !== right.length || !timingSafeEqual(given, right)) {
        throw new GraphQLError(
          'after: is not a cursor of this list with this filter and order. Take endCursor of the page before, or leave it out to begin.',
          { extensions: { code: 'BAD_USER_INPUT', argument: 'after' } },
        );
      }
      return JSON.parse(Buffer.from(body, 'base64url').toString()) as Place;
    },
  };
}

/** A short name for a list: its field, filter, order and search as one hash. */
export function listKey(field: string, parameters: object): string {
  return createHash('sha256')
    .update(`${field} ${JSON.stringify(parameters)}`)
    .digest('base64url')
    .slice(0, 22);
}
