import { isSubtype, type NamedType, type Schema } from '@apollo/federation-internals';

/** Whether an object that says it is of a type meets a type condition. */
export type IsOfType = (typename: unknown, condition: string) => boolean;

/** Answers by the supergraph, which knows types and members that clients do not see. */
export function subtypesOf(schema: Schema): IsOfType {
  const known = new Map<string, boolean>();
  return (typename, condition) => {
    if (typename === condition) return true;
    if (typeof typename !== 'string') return false;
    const key = `${condition} ${typename}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const type = schema.type(typename);
    // A type that no subgraph may name is not kept: there is no end of them.
    if (type === undefined) return false;
    const answer = meets(type, schema.type(condition));
    known.set(key, answer);
    return answer;
  };
}

function meets(type: NamedType, condition: NamedType | undefined): boolean {
  if (condition === undefined || (condition.kind !== 'InterfaceType' && condition.kind !== 'UnionType')) return false;
  return (type.kind === 'ObjectType' || type.kind === 'InterfaceType') && isSubtype(condition, type);
}
