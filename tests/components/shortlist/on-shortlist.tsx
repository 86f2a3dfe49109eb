import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ShortlistContext } from '../../../components/data/use-shortlist';
import { Toasts } from '../../../components/ui/Toasts';
import { toastManager } from '../../../components/ui/toast';
import type { ShortlistDatabase } from '../../../lib/store/database';

/** A whole page, which brings its own toasts, over a shortlist of the test's own. */
export function pageOnShortlist(db: ShortlistDatabase, page: ReactNode): RenderResult {
  toastManager.close();
  return render(<ShortlistContext value={db}>{page}</ShortlistContext>);
}

/** A part of a screen over a shortlist of the test's own. */
export function onShortlist(db: ShortlistDatabase, children: ReactNode): RenderResult {
  return pageOnShortlist(db, <Toasts>{children}</Toasts>);
}
