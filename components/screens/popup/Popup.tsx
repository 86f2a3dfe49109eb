import { lazy, Suspense } from 'react';
import type { TabBrowser } from '../../data/tab-browser';
import { useTab } from '../../data/use-tab';
import { FirstFigures } from './FirstFigures';

/** Requested at once, and not when the tab has answered. */
const loading = import('./PopupContent');
const PopupContent = lazy(async () => ({ default: (await loading).PopupContent }));

/**
 * The popup. Its followers are painted by the little code that this takes; evaluation, database and form follow while the
 * reader of the tab is still answering.
 */
export function Popup({ browser }: { browser?: TabBrowser }) {
  const followed = useTab(browser);
  return (
    <Suspense fallback={<FirstFigures seen={followed.screen.seen} />}>
      <PopupContent {...followed} />
    </Suspense>
  );
}
