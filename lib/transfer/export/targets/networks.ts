import { PLATFORM_IDS, PLATFORM_NAMES, type PlatformId } from '../../../model/platform';
import type { ExportSource, FileColumn } from '../file-column';
import { cleanUrl } from './person';
import { textColumn } from './target';

/** One column per network, in which an account is named by its link. */
export const networkColumns = (
  linkOn: (source: ExportSource, platform: PlatformId) => string | null = cleanUrl,
): FileColumn[] =>
  PLATFORM_IDS.map((platform) =>
    textColumn(PLATFORM_NAMES[platform], (source) =>
      source.row.platform === platform ? linkOn(source, platform) : null,
    ),
  );
