import { Kind, visit } from 'graphql';
import type { PreparedOperation } from '../operations/prepared-operation.ts';

/** The values of variables that decide what is told: all but the cursor, from which on each subscriber goes by itself. */
export function sharedVariables(
  { document, operation, values }: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const shared: Record<string, unknown> = { ...variables, ...values };
  const [field] = operation.selectionSet.selections;
  const after = field?.kind === Kind.FIELD ? field.arguments?.find(({ name }) => name.value === 'after')?.value : undefined;
  if (after?.kind !== Kind.VARIABLE) return shared;
  const name = after.name.value;
  let uses = 0;
  visit(document, {
    VariableDefinition: () => false,
    Variable(node) {
      if (node.name.value === name) uses += 1;
    },
  });
  if (uses === 1) delete shared[name];
  return shared;
}
