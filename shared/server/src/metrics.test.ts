import { expect } from 'chai';
import { Counter, createRegistry, Gauge, joinFigures, Registry } from './index.ts';

describe('figures of several registries', () => {
  const registryOf = (worker: string) => {
    const registry = new Registry();
    registry.setDefaultLabels({ worker });
    return registry;
  };

  it('stand in one text, each figure described once with the samples of all', async () => {
    const [one, two] = [registryOf('1'), registryOf('2')];
    for (const [registry, asked] of [
      [one, 3],
      [two, 4],
    ] as const) {
      new Counter({ name: 'asked_total', help: 'Asked,\nand answered.', labelNames: ['kind'], registers: [registry] }).inc(
        { kind: '# HELP x' },
        asked,
      );
    }
    new Gauge({ name: 'open', help: 'Open.', registers: [two] }).set(Number.NaN);
    expect(joinFigures([await one.metrics(), await two.metrics()])).to.equal(
      `# HELP asked_total Asked,\\nand answered.
# TYPE asked_total counter
asked_total{kind="# HELP x",worker="1"} 3
asked_total{kind="# HELP x",worker="2"} 4

# HELP open Open.
# TYPE open gauge
open{worker="2"} Nan
`,
    );
  });

  it('lose nothing of the figures of a runtime', async () => {
    const texts = await Promise.all([1, 2].map((worker) => createRegistry('gateway', worker).metrics()));
    const samples = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const joined = joinFigures(texts);
    expect(new Set(samples(joined))).to.deep.equal(new Set(texts.flatMap(samples)));
    const described = joined.match(/^# TYPE \S+/gm) ?? [];
    expect(new Set(described).size).to.equal(described.length).and.greaterThan(10);
  });
});
