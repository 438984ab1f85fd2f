/** The code of a function that goes through bytes `b` from `i` on; texts that have to stand there are compared together. */
export class CodeLines {
  #code = '';
  #awaited = '';
  #names = 0;

  /** This text of ASCII has to come next. */
  literal(text: string): void {
    this.#awaited += text;
  }

  add(code: string): void {
    this.#flush();
    this.#code += code;
  }

  /** The name of a new constant that holds the position, moved by some bytes. */
  position(moved = 0): string {
    const name = `p${this.#names}`;
    this.#names += 1;
    this.#code += `const ${name}=i+${this.#awaited.length + moved};`;
    return name;
  }

  /** The name of a new constant. */
  constant(expression: string): string {
    const name = `p${this.#names}`;
    this.#names += 1;
    this.#code += `const ${name}=${expression};`;
    return name;
  }

  text(): string {
    this.#flush();
    return this.#code;
  }

  #flush(): void {
    const text = this.#awaited;
    if (text === '') return;
    this.#awaited = '';
    this.#code += `if(!(${comparison(text)}))return -1;i+=${text.length};`;
  }
}

/** The expression that says whether the text of ASCII stands at `i`. */
export function comparison(text: string): string {
  return [...text].map((character, index) => `b[i${index === 0 ? '' : `+${index}`}]===${character.charCodeAt(0)}`).join('&&');
}
