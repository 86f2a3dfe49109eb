import { lazy, type ReactElement, Suspense, useEffect } from 'react';
import { wholeLanguage } from '../../../lib/words/catalogue/current-language';
import type { TabBrowser } from '../../data/tab-browser';
import { type EarlyTab, followEarly, useTab } from '../../data/use-tab';
import { FirstFigures } from './FirstFigures';

/** A page that shows no profile, or does not answer, has no first figures to wait for. */
const WITHOUT_FIGURES_MS = 100;

const firstFigures = Promise.withResolvers<void>();

/** Its code takes the processor for as long as everything before it, so the first figures are painted before. */
const PopupContent = lazy(async () => {
  await firstFigures.promise;
  const [{ PopupContent: content }] = await Promise.all([import('./PopupContent'), wholeLanguage()]);
  return { default: content };
});

/** The popup, which asks the tab before its words are loaded and it is rendered. */
export const startPopup = (): ReactElement => <Popup early={followEarly()} />;

/**
 * The popup. Its followers are painted by the little code that this takes; evaluation, database and form follow.
 */
export function Popup({ browser, early }: { browser?: TabBrowser; early?: EarlyTab }) {
  const followed = useTab(browser, early);
  const { seen } = followed.screen;
  const isKnown = seen !== null;
  useEffect(() => {
    if (isKnown) return afterPaint(firstFigures.resolve);
    const timer = setTimeout(firstFigures.resolve, WITHOUT_FIGURES_MS);
    return () => clearTimeout(timer);
  }, [isKnown]);
  return (
    <Suspense fallback={<FirstFigures seen={seen} />}>
      <PopupContent {...followed} />
    </Suspense>
  );
}

/** Calls back once the next frame is drawn. */
function afterPaint(call: () => void): () => void {
  const frame = requestAnimationFrame(() => {
    // A message arrives after the frame is drawn.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      call();
    };
    port2.postMessage(null);
  });
  return () => cancelAnimationFrame(frame);
}
