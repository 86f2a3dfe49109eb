import type { Rolldown } from 'vite';

const POPUP = /[\\/]entrypoints[\\/]popup[\\/]/;
const BACKGROUND = /[\\/]entrypoints[\\/]background/;

/**
 * Puts what the popup loads before its first figures into one file, with one style sheet: each file that it waits for delays
 * them by a few milliseconds. What the background loads too stays apart, because the background has no document.
 */
export const popupStart: Rolldown.CodeSplittingOptions = {
  groups: [
    {
      debugName: 'popup-start',
      name: (id, modules) => {
        const isLoadedBy = (entry: RegExp): boolean => {
          const seen = new Set<string>();
          const reaches = (one: string): boolean => {
            if (seen.has(one)) return false;
            seen.add(one);
            return entry.test(one) || (modules.getModuleInfo(one)?.importers ?? []).some(reaches);
          };
          return reaches(id);
        };
        return !POPUP.test(id) && isLoadedBy(POPUP) && !isLoadedBy(BACKGROUND) ? 'popup-start' : null;
      },
      includeDependenciesRecursively: false,
    },
  ],
};
