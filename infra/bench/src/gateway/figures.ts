import { rounded } from '../bench.ts';
import { median } from '../spread.ts';
import type { DriveResult } from './load/load-orders.ts';
import type { Headline } from './part.ts';

/** What a peer did in the slices of one measurement. */
export interface Figure {
  readonly perSecond: number;
  /** Median of the ratios to the baseline's slice of the same round. */
  readonly ratio?: number;
  readonly ratioFrom?: number;
  readonly ratioTo?: number;
  /** The same of the processor time that a request takes: what the ratio would be if only the gateway were busy. */
  readonly cpuRatio?: number;
  readonly cpuMs: number;
  readonly p50: number;
  readonly p99: number;
  /** Of a core: how busy the peer was. Well below its cores it waited for what asks and answers it. */
  readonly busy: number;
  /** What else ran on the peer's cores in the worst slice. */
  readonly disturbance: number;
  /** How busy the load generator was. */
  readonly loadBusy: number;
}

/** One slice for each round, by name of the peer. */
export type Slices = ReadonlyMap<string, readonly DriveResult[]>;

export function figuresOf(slices: Slices, baseline: string): Record<string, Figure> {
  const base = slices.get(baseline);
  return Object.fromEntries([...slices].map(([name, own]) => [name, figureOf(own, name === baseline ? undefined : base)]));
}

/** What the bench's last line says of `ours`. */
export function headlineOf(figures: Readonly<Record<string, Figure>>, baseline: string): Headline | undefined {
  const [ours, base] = [figures.ours, figures[baseline]];
  return ours?.ratio === undefined || base === undefined
    ? undefined
    : { value: ours.perSecond, baseline: base.perSecond, ratio: ours.ratio };
}

function figureOf(slices: readonly DriveResult[], base: readonly DriveResult[] | undefined): Figure {
  const of = (value: (slice: DriveResult) => number): number => rounded(median(slices.map(value)));
  return {
    perSecond: of(({ perSecond }) => perSecond),
    ...(base === undefined ? {} : ratiosOf(slices, base)),
    cpuMs: of(cpuMs),
    p50: of(({ latency }) => latency.p50),
    p99: of(({ latency }) => latency.p99),
    busy: of(({ cores }) => cores),
    disturbance: Number(Math.max(...slices.map(({ disturbance }) => disturbance)).toFixed(3)),
    loadBusy: of(({ ownCores }) => ownCores),
  };
}

function ratiosOf(
  slices: readonly DriveResult[],
  base: readonly DriveResult[],
): Pick<Figure, 'ratio' | 'ratioFrom' | 'ratioTo' | 'cpuRatio'> {
  const paired = (value: (slice: DriveResult, other: DriveResult) => number): number[] =>
    slices.flatMap((slice, round) => (base[round] === undefined ? [] : [value(slice, base[round])]));
  const ratios = paired((slice, other) => slice.perSecond / other.perSecond);
  return {
    ratio: rounded(median(ratios)),
    ratioFrom: rounded(Math.min(...ratios)),
    ratioTo: rounded(Math.max(...ratios)),
    cpuRatio: rounded(median(paired((slice, other) => cpuMs(other) / cpuMs(slice)))),
  };
}

/** Processor milliseconds of a request. */
function cpuMs({ cores, perSecond }: DriveResult): number {
  return (cores * 1_000) / perSecond;
}

/** A line for each peer, for the person who watches. */
export function tableOf(figures: Readonly<Record<string, Figure>>, baseline: string): string {
  const rows = Object.entries(figures).map(
    ([name, { perSecond, ratio, ratioFrom, ratioTo, cpuMs, cpuRatio, p50, p99, busy, disturbance, loadBusy }]) => [
      name,
      `${perSecond}/s`,
      ratio === undefined ? '1' : `${ratio} (${ratioFrom}-${ratioTo})`,
      `${cpuMs} ms`,
      `${cpuRatio ?? 1}`,
      `${p50}/${p99}`,
      `${busy}, load ${loadBusy}, others ${disturbance}`,
    ],
  );
  const table = [['peer', 'requests', `× ${baseline}`, 'CPU/request', `× ${baseline}`, 'p50/p99 ms', 'busy cores'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table.map((row) => `    ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd()).join('\n');
}
