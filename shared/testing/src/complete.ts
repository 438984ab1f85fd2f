/** A record with every fact set: a test that writes one and reads it back notices a column that is forgotten. */
export type Complete<T> = { readonly [Key in keyof T]-?: NonNullable<T[Key]> };
