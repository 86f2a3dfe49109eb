import type { ReactNode } from 'react';
import type { ListedRow } from '../../lib/lists/list-client';
import type { SortColumn } from '../../lib/lists/list-query';

/**
 * Columns that cannot be sorted by: a profile has several tags, lists and notes, and an action is free text.
 */
const UNSORTED = ['labels', 'tags', 'lists', 'note', 'nextAction'] as const;

/** One column of the table. */
export interface ListColumn {
  /** What it is sorted by, if it can be. */
  id: SortColumn | (typeof UNSORTED)[number];
  words: string;
  /** In pixels. A narrow window gives no more, and scrolls sideways. */
  width: number;
  /** What its cells like to have, in pixels: filled first where a window has more room. */
  fullWidth?: number;
  /** Its share of the room beyond that. Words can use it; a figure would only move away from its neighbours. */
  takesRoom?: number;
  /** What a cell may say whose longest word must fit. */
  cellWords?: string;
  /** The same where a row has one line. */
  compactWidth?: number;
  /** Figures and dates start with the highest; names and stages with the first. */
  startsAscending?: boolean;
  /** Hidden until the user asks for it. */
  isExtra?: boolean;
  /** Stays visible beside the names while the others scroll sideways. */
  isPinned?: boolean;
  className?: string | undefined;
  /** Of the heading too. */
  headingClass?: string | undefined;
  cell(row: ListedRow, nowMs: number): ReactNode;
}

export const isSortable = ({ id }: Pick<ListColumn, 'id'>): boolean =>
  !(UNSORTED as readonly string[]).includes(id);
