import { lazy, Suspense } from 'react';
import { wholeLanguage } from '../../../lib/words/catalogue/current-language';
import type { TabBrowser } from '../../data/tab-browser';
import { useTab } from '../../data/use-tab';
import { FirstFigures } from './FirstFigures';

/** Requested at once, and not when the tab has answered. */
const loading = import('./PopupContent');
const PopupContent = lazy(async () => {
  const [{ PopupContent: content }] = await Promise.all([loading, wholeLanguage()]);
  return { default: content };
});

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
