import { type FederationAccess, rootTypes, withoutRelations } from './access.ts';
import { banner } from './resolver-types.ts';
import { SchemaError, type SubgraphSchema } from './subgraph-schema.ts';

/** The text of `src/generated/access.ts`: the rules as data, and the type of what a service has to say about their relations. */
export function accessModule(schema: SubgraphSchema, access: FederationAccess): string {
  const fields = access.fields.filter(({ subgraph }) => subgraph === schema.name);
  const types = [...new Set(fields.map(({ type }) => type))];
  const rules = types.flatMap((type) => {
    const stub = access.stubs.has(`${schema.name}.${type}`);
    const stated = access.types.get(`${schema.name}.${type}`);
    const whole = stated && (stub ? withoutRelations(stated) : stated);
    const own = fields.filter((field) => field.type === type && (field.own || whole === undefined));
    return [
      ...(whole === undefined ? [] : [[type, whole] as const]),
      ...own.map(({ field, written }) => [`${type}.${field}`, written] as const),
    ];
  });
  const related = types.flatMap((type) => {
    const names = new Set(
      rules
        .filter(([place]) => place === type || place.startsWith(`${type}.`))
        .flatMap(([, { to }]) => to.flatMap((grant) => grant.split(':')[1] ?? [])),
    );
    // What a root field is about is not known before it is answered: stores and decisions judge it.
    return names.size === 0 || rootTypes.includes(type) ? [] : [{ type, relations: [...names].sort() }];
  });
  const unmapped = related.filter(({ type }) => schema.mappers[type] === undefined);
  if (unmapped.length > 0) {
    throw new SchemaError(
      unmapped.map(({ type }) => `${schema.name}: ${type} has a rule with a relation; name its record in mappers.json`),
    );
  }
  const imports = related.map(({ type }) => {
    const [path, name] = (schema.mappers[type] ?? '').split('#');
    return `import type { ${name} as ${type}Record } from '${path}';\n`;
  });
  return `${banner}import type { ${related.length === 0 ? '' : 'Caller, Relations, '}WrittenRule } from '@cattc/decisions';
${imports.join('')}
/** The rules of access: of types, and of the fields that have their own. */
export const accessRules = {
${rules.map(([place, rule]) => `  ${JSON.stringify(place)}: ${JSON.stringify(rule)},`).join('\n')}
} as const satisfies Readonly<Record<string, WrittenRule>>;
${related.length === 0 ? '' : relationsType(related)}`;
}

function relationsType(related: readonly { readonly type: string; readonly relations: readonly string[] }[]): string {
  const members = related.map(({ type, relations }) => {
    const names = relations.map((name) => `'${name}'`).join(' | ');
    return `  readonly ${type}: Relations<${type}Record, ${names}, Viewer>;\n`;
  });
  return `
/** For each type whose rules name relations: which of its records each holds for. */
export interface AccessRelations<Viewer = Caller> {
${members.join('')}}
`;
}
