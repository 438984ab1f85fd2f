import type { Span, Tracer } from '@opentelemetry/api';
import type { Logger } from './log.ts';
import { isProduction } from './production.ts';

export { type Span, SpanKind, SpanStatusCode, type Tracer } from '@opentelemetry/api';

/** Where spans go, and of which requests; as OTEL_* variables of OpenTelemetry say. */
export interface TracingSettings {
  /** Of traces, over HTTP with JSON. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the caller's choice is followed where there is one. */
  readonly isParentBased: boolean;
  /** Of the traces that begin here, or of all. */
  readonly ratio: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** Between two that are sent, in milliseconds. */
  readonly delayMs: number;
}

/** A span that is recorded, and what makes others beneath it. */
export interface RecordedSpan {
  readonly span: Span;
  readonly tracer: Tracer;
}

export interface Tracing {
  readonly tracer: Tracer;
  /** Sends what was not sent yet. */
  stop(): Promise<void>;
}

type Environment = Readonly<Record<string, string | undefined>>;

const usualRatio = { production: 0.01, elsewhere: 1 };
const samplers = ['always_on', 'always_off', 'traceidratio', 'parentbased_always_on', 'parentbased_always_off', 'parentbased_traceidratio'];

/** Reads the OTEL_* variables; without an endpoint nothing is traced. Problems are told as those of other variables are. */
export function readTracing(
  env: Environment,
  service: string,
): { readonly settings: TracingSettings | undefined; readonly problems: readonly string[] } {
  const endpoint = env.OTEL_EXPORTER_OTLP_ENDPOINT || undefined;
  const url = env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT || (endpoint && `${endpoint.replace(/\/+$/, '')}/v1/traces`);
  if (!url || env.OTEL_SDK_DISABLED?.toLowerCase() === 'true') return { settings: undefined, problems: [] };
  const problems: string[] = [];
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    problems.push(
      'OTEL_EXPORTER_OTLP_ENDPOINT: is no address; expected: the http or https address of a collector, such as http://127.0.0.1:4318',
    );
  const protocol = env.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL || env.OTEL_EXPORTER_OTLP_PROTOCOL || 'http/json';
  if (protocol !== 'http/json')
    problems.push(
      `OTEL_EXPORTER_OTLP_PROTOCOL: is ${JSON.stringify(protocol)}; expected: http/json, the one that is spoken here, or nothing`,
    );
  const sampler = env.OTEL_TRACES_SAMPLER || 'parentbased_traceidratio';
  if (!samplers.includes(sampler))
    problems.push(`OTEL_TRACES_SAMPLER: is ${JSON.stringify(sampler)}; expected: one of ${samplers.join(', ')}`);
  const argument = env.OTEL_TRACES_SAMPLER_ARG || undefined;
  const asked = argument === undefined ? (isProduction(env) ? usualRatio.production : usualRatio.elsewhere) : Number(argument);
  if (!(asked >= 0 && asked <= 1)) problems.push(`OTEL_TRACES_SAMPLER_ARG: is ${JSON.stringify(argument)}; expected: a number from 0 to 1`);
  const delayMs = Number(env.OTEL_BSP_SCHEDULE_DELAY || 5_000);
  if (!(delayMs >= 0)) problems.push('OTEL_BSP_SCHEDULE_DELAY: is no number; expected: milliseconds');
  if (problems.length > 0) return { settings: undefined, problems };
  const settings: TracingSettings = {
    url,
    headers: pairsOf(env.OTEL_EXPORTER_OTLP_TRACES_HEADERS || env.OTEL_EXPORTER_OTLP_HEADERS),
    isParentBased: sampler.startsWith('parentbased_'),
    ratio: sampler.endsWith('always_on') ? 1 : sampler.endsWith('always_off') ? 0 : asked,
    delayMs,
    attributes: {
      'service.name': `cattc-${service}`,
      'process.pid': String(process.pid),
      ...pairsOf(env.OTEL_RESOURCE_ATTRIBUTES),
      ...(env.OTEL_SERVICE_NAME ? { 'service.name': env.OTEL_SERVICE_NAME } : {}),
    },
  };
  return { settings, problems: [] };
}

/** `a=1,b=2`, the values percent-encoded. */
function pairsOf(text = ''): Record<string, string> {
  return Object.fromEntries(
    text.split(',').flatMap((pair) => {
      const at = pair.indexOf('=');
      return at < 1 ? [] : [[pair.slice(0, at).trim(), decoded(pair.slice(at + 1).trim())]];
    }),
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Begins to trace. What does it is loaded here: a process that is not traced goes without. */
export async function startTracing(
  { url, headers, isParentBased, ratio, attributes, delayMs }: TracingSettings,
  logger: Logger,
): Promise<Tracing> {
  const [sdk, { OTLPTraceExporter }, { resourceFromAttributes }, { diag, DiagLogLevel }] = await Promise.all([
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/api'),
  ]);
  const told = (level: 'warn' | 'error') => (message: string) => logger[level]({ reason: message.slice(0, 500) }, 'spans are not sent');
  const silent = () => undefined;
  diag.setLogger(
    { error: told('error'), warn: told('warn'), info: silent, debug: silent, verbose: silent },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  const root = new sdk.TraceIdRatioBasedSampler(ratio);
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes(attributes),
    sampler: isParentBased ? new sdk.ParentBasedSampler({ root }) : root,
    spanProcessors: [
      new sdk.BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url, headers: { ...headers } }), scheduledDelayMillis: delayMs }),
    ],
  });
  return { tracer: provider.getTracer('cattc'), stop: () => provider.shutdown() };
}
