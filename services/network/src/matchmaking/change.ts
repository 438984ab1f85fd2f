import type { Matchmaking, Wish } from './matchmaking.ts';

/** What may happen after a schedule was made; `slots: null` is all of them. */
export type Change =
  | { readonly kind: 'DELEGATE_WITHDRAWN'; readonly delegate: string }
  | { readonly kind: 'WISH_MADE'; readonly wish: Wish }
  | { readonly kind: 'WISH_TAKEN_BACK'; readonly wish: string }
  | { readonly kind: 'TABLE_CLOSED'; readonly table: string; readonly slots: readonly string[] | null }
  | { readonly kind: 'SLOT_CLOSED'; readonly slot: string }
  | { readonly kind: 'INTERPRETER_ABSENT'; readonly interpreter: string; readonly slots: readonly string[] | null };

/** What is given once the change has happened; the meetings are still those from before. */
export function withChange(given: Matchmaking, change: Change): Matchmaking {
  const all = given.slots.map(({ id }) => id);
  switch (change.kind) {
    case 'DELEGATE_WITHDRAWN':
      return { ...given, delegates: given.delegates.map((each) => (each.id === change.delegate ? { ...each, withdrawn: true } : each)) };
    case 'WISH_MADE':
      return { ...given, wishes: [...given.wishes, change.wish] };
    case 'WISH_TAKEN_BACK':
      return { ...given, wishes: given.wishes.filter(({ id }) => id !== change.wish) };
    case 'TABLE_CLOSED':
    case 'SLOT_CLOSED': {
      const closed = change.kind === 'SLOT_CLOSED' ? [change.slot] : (change.slots ?? all);
      const isMeant = (id: string) => change.kind === 'SLOT_CLOSED' || id === change.table;
      const close = (slots: readonly string[]) => [...new Set([...slots, ...closed])];
      return { ...given, tables: given.tables.map((each) => (isMeant(each.id) ? { ...each, closed: close(each.closed) } : each)) };
    }
    case 'INTERPRETER_ABSENT': {
      const absent = change.slots ?? all;
      const stay = (slots: readonly string[] | null) => (slots ?? all).filter((slot) => !absent.includes(slot));
      const interpreters = given.interpreters.map((each) => (each.id === change.interpreter ? { ...each, slots: stay(each.slots) } : each));
      return { ...given, interpreters };
    }
    default:
      return change satisfies never;
  }
}
