import { PLATFORM_IDS, PLATFORM_NAMES, type PlatformId } from '../../../model/platform';
import type { CellType } from '../../cells';
import type { CellValue, ExportSource, FileColumn } from '../file-column';
import { firstText, profilesIn, profilesOn } from './creator';
import { cleanUrl } from './person';
import { optionalText, textColumn } from './target';

/** One column per network, in which an account is named by its link. */
export const networkColumns = (
  linkOn: (source: ExportSource, platform: PlatformId) => string | null = cleanUrl,
): FileColumn[] =>
  PLATFORM_IDS.map((platform) =>
    textColumn(PLATFORM_NAMES[platform], (source) =>
      firstText(profilesOn(platform, source), (one) => linkOn(one, platform)),
    ),
  );

/** Further columns of the networks, each for one account: the tool wants every account in a cell of its own. */
export const moreAccountColumns = (upTo: number): FileColumn[] =>
  PLATFORM_IDS.flatMap((platform) =>
    Array.from({ length: upTo - 1 }, (_, at) => {
      const linksOn = (source: ExportSource) =>
        profilesOn(platform, source).flatMap((one) => cleanUrl(one) ?? []);
      return optionalText(
        `${PLATFORM_NAMES[platform]} ${at + 2}`,
        (source) => linksOn(source)[at + 1] ?? null,
      );
    }),
  );

type Figure = readonly [name: string, type: CellType | 'mark', value: (source: ExportSource) => CellValue];

/**
 * What each profile has for itself. Imported figures have columns of their own: they are never mixed with those that were read.
 */
const FIGURES: readonly Figure[] = [
  ['Followers', 'whole', ({ row }) => row.followers],
  ['Followers Rounded', 'mark', ({ row }) => row.followers_is_rounded],
  ['Followers (imported)', 'whole', ({ row }) => row.typed_followers],
  ['Followers (imported) Rounded', 'mark', ({ row }) => row.typed_followers_is_rounded],
  ['Engagement Rate', 'number', ({ row }) => row.er_pct],
  ['Engagement Rate (imported)', 'number', ({ row }) => row.typed_er_pct],
  ['Engagement Rate (imported) Rounded', 'mark', ({ row }) => row.typed_er_is_rounded],
  ['Fee', 'number', ({ row }) => row.fee],
  ['Fee Currency', 'text', ({ row }) => (row.fee === null ? null : row.currency)],
];

/** The figures of each network in columns of their own, of which only those with a value are in the file. */
export const figureColumns = (headingOf: (network: string, figure: string) => string): FileColumn[] =>
  PLATFORM_IDS.flatMap((platform) =>
    FIGURES.map(([name, type, value]) => ({
      ...{ heading: headingOf(PLATFORM_NAMES[platform], name), isOptional: true },
      ...(type === 'mark' ? { type: 'flag', isMark: true } : { type }),
      value: (source: ExportSource) => {
        const [first] = profilesOn(platform, source);
        return first ? value(first) : null;
      },
    })),
  );

/**
 * The links of accounts that are in no column: a second one on a network, or one on a network that the tool does not know.
 * `cellOf` is what the column of its network takes of an account; null for none. `columns`: how many a network has.
 */
export const furtherAccounts = (
  heading: string,
  cellOf: (source: ExportSource) => string | null = cleanUrl,
  columns = 1,
): FileColumn =>
  optionalText(heading, (source) => {
    const shown = new Map<PlatformId, number>();
    const links = profilesIn(source).flatMap((one) => {
      const { platform } = one.row;
      const before = shown.get(platform) ?? 0;
      if (before >= columns || cellOf(one) === null) return cleanUrl(one) ?? [];
      shown.set(platform, before + 1);
      return [];
    });
    return links.join('\n') || null;
  });
