import { deadlinesPart } from '../deadlines/deadlines-part.ts';
import { deskPart } from './desk-part.ts';
import { listsPart } from './lists-part.ts';
import type { MembersPart } from './part.ts';
import { searchPart } from './search-part.ts';
import { statisticsPart } from './statistics-part.ts';

/** In the order in which they are measured: what changes hardly anything comes first. */
export const parts: readonly MembersPart[] = [statisticsPart, searchPart, listsPart, deskPart, deadlinesPart];
