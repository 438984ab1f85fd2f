/** What a filter by fields finds a thing under: its FORD codes, and the broad fields that they belong to. */
export function fieldKeys(fields: readonly string[]): string[] {
  return [...new Set(fields.flatMap((field) => [field, field.split('.')[0] ?? field]))];
}
