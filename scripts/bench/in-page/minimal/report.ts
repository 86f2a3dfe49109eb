import type { PostCount } from '../../../../lib/model/post';
import type { ProfileCount } from '../../../../lib/model/profile';

/**
 * What a minimal reader finds: the fields of a report that the platform's reader finds on the same page, each from one
 * element, without second sources, ranges, languages and reasons for what is missing.
 */
export interface MinimalReport {
  profile: Partial<Record<ProfileCount, number | null>> & Record<string, unknown>;
  posts: MinimalPost[];
}

export type MinimalPost = { id: string; author: string; kind: string; caption: string } & Partial<
  Record<PostCount, number | null>
> &
  Record<string, unknown>;

/** `handle` is the account's, without "@". */
export type MinimalReader = (document: Document, handle: string) => MinimalReport;

const FACTORS: Record<string, number> = { K: 1_000, M: 1_000_000, B: 1_000_000_000 };

/** The first number of an English text; null if it has none. */
export function numberIn(text: string | null | undefined): number | null {
  const [, digits = '', unit = ''] = /(\d[\d.,]*)([KMB](?!\w))?/.exec(text ?? '') ?? [];
  if (digits === '') return null;
  return Math.round(Number(digits.replaceAll(',', '')) * (FACTORS[unit] ?? 1));
}

export function textIn(within: ParentNode | null | undefined, selector: string): string {
  return within?.querySelector(selector)?.textContent?.trim() ?? '';
}

/** The last one that matches: what belongs to a quoted post comes before. */
export function lastIn(within: ParentNode, selector: string): Element | null {
  return [...within.querySelectorAll(selector)].at(-1) ?? null;
}
