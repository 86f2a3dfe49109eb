import { type ComponentType, type ReactElement, useEffect, useState } from 'react';
import { wholeLanguage } from '../../../lib/words/catalogue/current-language';
import type { KnownProfile } from '../../data/session-profile';
import type { TabBrowser } from '../../data/tab-browser';
import { type EarlyTab, type FollowedScreen, followEarly, useTab } from '../../data/use-tab';
import { afterPaint } from '../../ui/after-paint';
import { firstFigures, firstFiguresPainted } from '../../ui/first-figures';
import { FirstFigures } from './FirstFigures';

/** A page that shows no profile, or does not answer, has no first figures to wait for. */
const WITHOUT_FIGURES_MS = 100;
/** A tab that has not answered by then is being loaded, and the popup says so. */
const WITHOUT_ANSWER_MS = 500;

interface PopupProps {
  browser?: TabBrowser;
  /** What the session knows of the profile. */
  known?: KnownProfile | null;
  early?: EarlyTab;
}

/** The popup, which asks the tab before it is rendered. */
export const startPopup = (known: KnownProfile | null): ReactElement => (
  <Popup known={known} early={followEarly()} />
);

/** The popup: first who this is and how many followers, from the session or the tab, then everything else. */
export function Popup({ browser, known = null, early }: PopupProps) {
  const followed = useTab(browser, early);
  const { seen, kind } = followed.screen;
  const first = seen ?? known;
  const isKnown = first !== null;
  useEffect(() => {
    if (isKnown) return afterPaint(firstFiguresPainted);
    const timer = setTimeout(firstFiguresPainted, WITHOUT_FIGURES_MS);
    return () => clearTimeout(timer);
  }, [isKnown]);
  const isLate = useLate();
  const Content = useContent();
  const isAnswered = known === null || seen !== null || kind !== 'reading' || isLate;
  return Content && isAnswered ? <Content {...followed} /> : <FirstFigures seen={first} />;
}

function useLate(): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), WITHOUT_ANSWER_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}

/**
 * The whole popup, once it is loaded. Its code takes the processor for as long as everything before it, so the first figures are
 * painted before. Not by `lazy`: React would show it a third of a second after them.
 */
function useContent(): ComponentType<FollowedScreen> | null {
  const [content, setContent] = useState<ComponentType<FollowedScreen> | null>(null);
  useEffect(() => {
    firstFigures
      .then(() => Promise.all([import('./PopupContent'), wholeLanguage()]))
      .then(
        ([{ PopupContent }]) => setContent(() => PopupContent),
        (error: unknown) =>
          setContent(() => {
            throw error;
          }),
      );
  }, []);
  return content;
}
