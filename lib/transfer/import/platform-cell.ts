import type { PlatformId } from '../../model/platform';
import { platformCalled, platformsIn } from '../../platforms/called';
import { headingText } from './heading-text';
import { otherPlatformCalled } from './other-platforms';
import type { RowFault } from './row-accounts';
import { isUnknown } from './unknown-words';

/** What the cell of a platform says. */
export interface PlatformsOfRow {
  all: readonly PlatformId[];
  /** A network that Yardstick does not read. */
  isOther: boolean;
  /** The cell is filled, and not with a network. */
  isNone: boolean;
  fault: RowFault | null;
}

export const NO_PLATFORMS: PlatformsOfRow = { all: [], isOther: false, isNone: false, fault: null };

/** Reads a cell in a column of platforms. */
export function platformsInCell(text: string): PlatformsOfRow {
  if (isUnknown(text)) return NO_PLATFORMS;
  const single = platformCalled(text);
  if (single) return { ...NO_PLATFORMS, all: [single] };
  const other = otherPlatformCalled(headingText(text));
  const parts = text.split(/[+/,;&|、]|\b(?:and|und|et|y|e|en|i|ve|и)\b/i).map((part) => part.trim());
  const each = parts.flatMap((part) => platformCalled(part) ?? []);
  const inside = platformsIn(text);
  if (each.length === parts.length && each.length > 1)
    return { ...NO_PLATFORMS, all: [...new Set(each)], isOther: other !== null };
  if (inside.length === 1) return { ...NO_PLATFORMS, all: inside, isOther: other !== null };
  return {
    all: [],
    isOther: other !== null,
    isNone: other === null && inside.length === 0,
    fault: { code: 'platform-not-read', platform: other ?? text },
  };
}
