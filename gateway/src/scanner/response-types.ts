import { isCompositeType, type Schema } from '@apollo/federation-internals';

/** Object types of the API schema. */
export class ResponseTypes {
  readonly #schema: Schema;

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  isObject(name: string): boolean {
    return this.#schema.type(name)?.kind === 'ObjectType';
  }

  /** The types that an object at a place of this type may have. */
  objectsOf(name: string): readonly string[] {
    const type = this.#schema.type(name);
    if (type === undefined || !isCompositeType(type)) return [];
    if (type.kind === 'ObjectType') return [name];
    if (type.kind === 'UnionType') return type.types().map((member) => member.name);
    return type.allImplementations().flatMap((each) => (each.kind === 'ObjectType' ? [each.name] : []));
  }
}
