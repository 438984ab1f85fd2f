import { negotiateLanguage } from '@cattc/formats';

/** One value that is not as it should be: `path` in the mutation's input, what is wrong with it, what would be right. */
export interface RefusalDetail {
  readonly path: string;
  readonly problem: string;
  readonly expected: string;
}

/** An expected no. The message in the reader's language is made from `code` and `params`, see `Messages`. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly params: Readonly<Record<string, string | number>>;
  readonly details: readonly RefusalDetail[];
  /** True where the same request can succeed later without a change of its input. */
  readonly retryable: boolean;
}

export interface Accepted<Change> {
  readonly kind: 'accepted';
  readonly change: Change;
}

export interface Refused<Code extends string = string> {
  readonly kind: 'refused';
  readonly refusal: Refusal<Code>;
}

/** What a pure decision answers: the change to be stored, or the refusal to be told. Nothing is thrown for an expected no. */
export type Decision<Change, Code extends string = string> = Accepted<Change> | Refused<Code>;

export function accept<Change>(change: Change): Accepted<Change> {
  return { kind: 'accepted', change };
}

export function refuse<Code extends string>(
  code: Code,
  params: Readonly<Record<string, string | number>> = {},
  details: readonly RefusalDetail[] = [],
  retryable = false,
): Refused<Code> {
  return { kind: 'refused', refusal: { code, params: shortened(params), details, retryable } };
}

const longestParameter = 200;

/** What a caller sent may be of any length; what is stored and told of it is not. */
function shortened(params: Refusal['params']): Refusal['params'] {
  const short = (value: string | number) =>
    typeof value === 'string' && value.length > longestParameter ? `${value.slice(0, longestParameter)}…` : value;
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, short(value)]));
}

/** The refusal's text per language; `{name}` is replaced by the parameter of that name. English and simplified Chinese are mandatory. */
export type Message = Readonly<{ en: string; 'zh-Hans': string } & Partial<Record<string, string>>>;
export type Messages<Code extends string = string> = Readonly<Record<Code, Message>>;

/** Refusals that every concept of every service can give. */
export const commonMessages = {
  UNAUTHENTICATED: {
    en: 'Sign in first: this needs a token with a mandate.',
    'zh-Hans': '请先登录:此操作需要带有授权的令牌。',
  },
  FORBIDDEN: {
    en: 'Your mandate ({role}) does not allow "{action}". It takes: {allowed}.',
    'zh-Hans': '您的授权({role})不允许执行“{action}”。需要:{allowed}。',
  },
  MAY_NOT_SIGN: {
    en: 'Your mandate covers editing; "{action}" takes a mandate that may sign.',
    'zh-Hans': '您的授权仅限编辑;“{action}”需要具有签署权限的授权。',
  },
  ORGANIZATION_SUSPENDED: {
    en: 'The membership of your organisation is suspended: "{action}" rests until it is reinstated. Withdrawing, and reading your own case, go on.',
    'zh-Hans': '贵机构的成员资格已中止:恢复之前不能执行“{action}”。退出及查看本机构案件不受影响。',
  },
  NOT_FOUND: {
    en: 'Nothing that you may see has the id {id}.',
    'zh-Hans': '没有您可查看的、编号为 {id} 的记录。',
  },
  WRONG_STATE: {
    en: '"{action}" is not possible in the state {state}. It is possible in: {allowed}.',
    'zh-Hans': '状态 {state} 下不能执行“{action}”。可执行的状态:{allowed}。',
  },
  STALE_VERSION: {
    en: 'This was changed meanwhile: you expected version {expected}, it is at version {actual}. Read it again, then decide.',
    'zh-Hans': '内容已被更改:您预期版本 {expected},当前为版本 {actual}。请重新读取后再决定。',
  },
  SAME_PERSON: {
    en: 'Four eyes: whoever did "{earlier}" cannot also do "{action}". Another person has to.',
    'zh-Hans': '须由两人经办:执行“{earlier}”的人不能同时执行“{action}”,须由另一人办理。',
  },
  OWN_ORGANIZATION: {
    en: 'You hold a mandate for this organisation and cannot do "{action}" for it. Another person has to.',
    'zh-Hans': '您持有该机构的授权,不能为其执行“{action}”,须由另一人办理。',
  },
  INVALID_INPUT: {
    en: 'The input has {count} value(s) that cannot be taken; each is named in the details.',
    'zh-Hans': '输入中有 {count} 个值无法接受,详见各项说明。',
  },
  IDEMPOTENCY_KEY_REUSED: {
    en: 'This idempotency key was used with another input before. Use a new key for a new request.',
    'zh-Hans': '该幂等键已用于不同的输入。新的请求请使用新的键。',
  },
} as const satisfies Messages;
export type CommonCode = keyof typeof commonMessages;

/** Fills `{name}` in a message of the wanted language, or in English where that language is not given. */
export function fillMessage(message: Message, language: string, params: Refusal['params']): string {
  const text = message[language] ?? message.en;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** The refusal as the SDL has it, its message in the caller's language. */
export function presentRefusal<Code extends string>(
  refusal: Refusal<Code>,
  messages: Messages,
  acceptLanguage: string | undefined,
): { __typename: 'Refusal'; code: Code; message: string; details: Refusal['details']; retryable: boolean } {
  const message = messages[refusal.code];
  if (message === undefined) throw new Error(`the refusal ${refusal.code} has no message`);
  const language = negotiateLanguage(acceptLanguage, Object.keys(message));
  return {
    __typename: 'Refusal',
    code: refusal.code,
    message: fillMessage(message, language, refusal.params),
    details: refusal.details,
    retryable: refusal.retryable,
  };
}

/** One refusal for all values that do not fit, or null where there are none. */
export function refuseInvalid(details: readonly RefusalDetail[]): Refused<'INVALID_INPUT'> | null {
  return details.length === 0 ? null : refuse('INVALID_INPUT', { count: details.length }, details);
}
