import { type TSchema, Type } from '@sinclair/typebox';

/** Building blocks of the views; additional properties stay allowed, since receivers ignore what they do not know. */
export const nullable = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);
export const id = (prefix: string, description: string) =>
  Type.String({ pattern: `^${prefix}_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`, description });
export const country = Type.String({ pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2 code.' });
export const instant = Type.String({ format: 'date-time' });
export const date = Type.String({ format: 'date' });
export const code = (description: string) => Type.String({ pattern: '^[A-Z][A-Z0-9_]*$', description });
/** Optional, as events of before it was told lack it. */
export const initiatives = Type.Optional(
  Type.Array(code('Line of the action plan, such as TECHNOLOGY_TRANSFER.'), { description: 'What it is counted under.' }),
);
export const localizedText = Type.Object(
  { value: Type.String(), lang: Type.String({ description: 'BCP 47 tag.' }), provenance: code('HUMAN, MACHINE or REVIEWED.') },
  { description: 'A text in one language with its provenance.' },
);
