import type { Difference } from './run.ts';

/** A difference in words, with what it takes to see it again. */
export function described({ supergraph, index, smallest, verdict }: Difference, seed: number): string {
  const { differs, expected, got, oracle, fallbacks } = verdict;
  const { request, worldSeed, faults } = smallest;
  const parts = differs.flatMap((part) => [
    `  ${part} of the stock executor: ${shown(expected[part as keyof typeof expected])}`,
    `  ${part} of the one under test:  ${shown(got[part as keyof typeof got])}`,
  ]);
  return [
    `${supergraph}: ${differs.join(', ')} differ; npm run differential -- --only ${supergraph} --seed ${seed} --from ${index} --operations 1`,
    request.query.replaceAll(/^/gm, '  | '),
    `  variables ${JSON.stringify(request.variables)}${request.operationName === undefined ? '' : `, operation ${request.operationName}`}`,
    `  data ${worldSeed}, faults ${JSON.stringify(faults)}${fallbacks.length === 0 ? '' : `, fell back: ${fallbacks.join()}`}`,
    ...parts,
    ...(oracle === undefined ? [] : [`  data of graphql-js over one schema: ${oracle}`]),
  ].join('\n');
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'none');
  return text.length > 4000 ? `${text.slice(0, 4000)}… (${text.length} characters)` : text;
}
