import { PLATFORM_NAMES, type PlatformId } from '../../../model/platform';
import { type CellValue, type ExportSource, isEmptyCell } from '../file-column';

/** The profiles of a row, first the one that names it. */
export const profilesIn = (source: ExportSource): ExportSource[] => [source, ...(source.others ?? [])];

/** The creator's profiles on one platform. */
export const profilesOn = (platform: PlatformId, source: ExportSource): ExportSource[] =>
  profilesIn(source).filter(({ row }) => row.platform === platform);

/** The first of the texts that there is. */
export function firstText(
  sources: readonly ExportSource[],
  text: (source: ExportSource) => string | null,
): string | null {
  for (const source of sources) {
    const found = text(source);
    if (found !== null && found !== '') return found;
  }
  return null;
}

/**
 * A text that each profile has for itself: once if they agree, and otherwise each with its network before it, because no
 * rule could say which one counts.
 */
export function textOfEach(
  source: ExportSource,
  text: (source: ExportSource) => string | null,
  separator = '; ',
): string | null {
  const found = profilesIn(source).flatMap((one) => {
    const own = text(one);
    return own === null || own === '' ? [] : [{ network: PLATFORM_NAMES[one.row.platform], own }];
  });
  const distinct = new Set(found.map(({ own }) => own));
  if (distinct.size < 2) return found[0]?.own ?? null;
  return found.map(({ network, own }) => `${network}: ${own}`).join(separator);
}

/** A value that has no place for a network before it: that of the first profile that has one. */
export function valueOfFirst(source: ExportSource, value: (source: ExportSource) => CellValue): CellValue {
  for (const one of profilesIn(source)) {
    const found = value(one);
    if (!isEmptyCell(found)) return found;
  }
  return null;
}

/** The words of all profiles, each once. */
export const wordsOfAll = (
  source: ExportSource,
  words: (source: ExportSource) => readonly string[] | null,
): string[] => [...new Set(profilesIn(source).flatMap((one) => words(one) ?? []))];
