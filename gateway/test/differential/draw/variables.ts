import { type GraphQLArgument, type GraphQLInputType, isNonNullType, isNullableType, isRequiredArgument } from 'graphql';
import type { Random } from '../random.ts';
import { drawValue, json, literal, Verbatim } from './draw-value.ts';

/** The variables of one operation, declared as they come to be used. */
export class Variables {
  readonly #random: Random;
  readonly #declared: { readonly name: string; readonly type: string; readonly text: string }[] = [];
  readonly values: Record<string, unknown> = {};

  constructor(random: Random) {
    this.#random = random;
  }

  /** `($v0: Int = 3)`, or nothing. */
  get declarations(): string {
    return this.#declared.length === 0 ? '' : `(${this.#declared.map(({ text }) => text).join(', ')})`;
  }

  /** Arguments of a field or directive in parentheses, or nothing. */
  args(of: readonly GraphQLArgument[]): string {
    const random = this.#random;
    const given = of.flatMap((argument) => {
      if (!isRequiredArgument(argument) && random.chance(0.5)) return [];
      const text = this.#value(argument.type, argument.defaultValue !== undefined);
      if (text !== undefined) return [`${argument.name}: ${text}`];
      return [`${argument.name}: ${this.#declare(argument.type, argument.defaultValue !== undefined)}`];
    });
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  #value(type: GraphQLInputType, hasDefault: boolean): string | undefined {
    const random = this.#random;
    if (random.chance(0.35)) return this.#use(type, hasDefault);
    const inside = (inner: GraphQLInputType, innerDefault: boolean) =>
      random.chance(0.08) ? new Verbatim(this.#use(inner, innerDefault)) : undefined;
    return literal(drawValue(type, random, 0, inside));
  }

  #use(type: GraphQLInputType, hasDefault: boolean): string {
    const same = this.#declared.filter((declared) => declared.type === String(type) || declared.type === `${type}!`);
    return same.length > 0 && this.#random.chance(0.4) ? `$${this.#random.pick(same).name}` : this.#declare(type, hasDefault);
  }

  #declare(type: GraphQLInputType, hasDefault: boolean): string {
    const random = this.#random;
    const name = random.chance(0.05) && this.#declared.length === 0 ? 'representations_' : `v${this.#declared.length}`;
    // A place that needs a value takes a variable that may be null, if one of both has a default.
    const isLoose = isNonNullType(type) && hasDefault && random.chance(0.5);
    const declared = isLoose ? type.ofType : isNullableType(type) && random.chance(0.2) ? `${type}!` : String(type);
    const fallback = random.chance(0.25) ? literal(drawValue(type, random, 1)) : undefined;
    const isRequired = String(declared).endsWith('!');
    if ((isRequired && fallback === undefined) || random.chance(0.75)) {
      let value = drawValue(type, random, 0);
      while (value === null && (isRequired || isLoose)) value = drawValue(type, random, 0);
      this.values[name] = json(value);
    }
    this.#declared.push({ name, type: String(declared), text: `$${name}: ${declared}${fallback === undefined ? '' : ` = ${fallback}`}` });
    return `$${name}`;
  }
}
