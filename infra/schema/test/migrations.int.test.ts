import { readdir, readFile } from 'node:fs/promises';
import { expect } from 'chai';

const root = new URL('../../../../', import.meta.url);

/** Folders of migrations, as their sources stand. */
async function folders(): Promise<string[]> {
  const services = await readdir(new URL('services/', root));
  return services.map((service) => `services/${service}/src/migrations/`).sort();
}

/** `20261123T0900` in milliseconds. */
function moment(file: string): number {
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)-/.exec(file) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}Z`);
}

describe('the migrations of each service', () => {
  it('carry in the name of their class the moment of their file, and index.ts lists each of them in their order', async () => {
    for (const folder of await folders()) {
      const files = (await readdir(new URL(folder, root))).filter((file) => file !== 'index.ts').sort();
      const index = await readFile(new URL(`${folder}index.ts`, root), 'utf8');
      const classes: string[] = [];
      for (const file of files) {
        const source = await readFile(new URL(folder + file, root), 'utf8');
        const [, name = '', digits = ''] = /export class (\w*?(\d+)) implements MigrationInterface/.exec(source) ?? [];
        expect(Number(digits), `${folder}${file}: the digits of the class ${name}`).to.equal(moment(file));
        expect(index, `${folder}index.ts`).to.contain(`import { ${name} } from './${file}';`);
        classes.push(name);
      }
      expect(classes, `${folder} has no migration`).not.to.deep.equal([]);
      const listed = /migrations: readonly Migration\[\] = \[([^\]]*)\]/.exec(index)?.[1] ?? '';
      expect(listed.match(/\w+/g), `the list in ${folder}index.ts`).to.deep.equal(classes);
    }
  });
});
