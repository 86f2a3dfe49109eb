import { at } from '../../page/embedded-data';
import type { Look } from '../../page/look';
import type { PostScope } from '../contract';
import { type ListPosition, withPositions } from '../list-order';
import { type EmbeddedSpotlight, listedSpotlights, openedSpotlight, textOf } from './embedded';

/** Spotlights are read from the data alone, so no element is one. */
export const POST = ':not(*)';

export interface Spotlight extends PostScope, EmbeddedSpotlight {
  element: null;
  position: ListPosition | null;
}

/** The account's own Spotlights; on a Spotlight's own page, that one alone. */
export function find(look: Look, within: ParentNode): Spotlight[] {
  if (within !== look.document) return [];
  if (look.place.kind === 'profile') {
    return withPositions(listedSpotlights(look), postedAt).map((post) => ({ ...post, element: null }));
  }
  const opened = openedSpotlight(look);
  return opened ? [{ ...opened, element: null, position: null }] : [];
}

/** Spotlight started in November 2020, so an earlier date is invalid; empty slots say 1970. */
const FIRST_MS = Date.UTC(2020, 10, 1);

export function postedAt({ metadata }: Pick<EmbeddedSpotlight, 'metadata'>): number | null {
  const uploadedMs = Number(textOf(at(metadata, 'videoMetadata', 'uploadDateMs')));
  return uploadedMs >= FIRST_MS ? uploadedMs : null;
}
