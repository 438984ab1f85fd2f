import pairs from 'opencc-js/dict/TSCharacters';

const simple = new Map(
  pairs.split('|').map((pair): [string, string] => {
    const [traditional = '', first = ''] = pair.split(' ');
    return [traditional, first];
  }),
);

/** A text with each traditional Chinese character as the simplified one that it most often is (OpenCC's table), so that 復旦 is 复旦. */
export function simplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, simplifiedCharacter);
}

function simplifiedCharacter(character: string): string {
  const found = simple.get(character);
  // Some simplified characters are themselves traditional forms of others.
  return found === undefined || found === character ? character : simplifiedCharacter(found);
}
