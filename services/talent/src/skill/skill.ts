import type { InputReader } from '@cattc/decisions';
import { foldName } from '@cattc/formats';

const mostSkills = 50;
const longestSkill = 100;

/** Reads skills as people write them; of those that differ only in case or accents the first stays. */
export function readSkills(read: InputReader, path: string, skills: readonly string[] | null | undefined): readonly string[] {
  const texts = read
    .list(path, skills, { min: 0, max: mostSkills })
    .map((skill, index) => read.text(`${path}[${index}]`, skill, longestSkill));
  const keys = texts.map(skillKey);
  return texts.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** The form in which two spellings of a skill are equal; its symbols count, as C++ is not C#. */
export function skillKey(skill: string): string {
  const symbols = skill.replace(/[\p{L}\p{M}\p{N}\s]+/gu, '');
  return `${foldName(skill)} ${symbols}`.trim();
}
