import '../../ui/base.css';
import { beginLanguage, onLanguageChanged } from '../../../lib/words/catalogue/current-language';
import { type KnownProfile, sessionProfile } from '../../data/session-profile';
import { afterPaint } from '../../ui/after-paint';
import { firstFiguresPainted } from '../../ui/first-figures';
import { languageToShow, lastChosen, markDocument } from '../../ui/last-language';
import { firstFiguresOf } from './draw-first-figures';

/** A popup that the browser does not show yet paints nothing. */
const WITHOUT_PAINT_MS = 200;

/**
 * Starts the popup with the first figures that the session has. The browser shows a popup once the page's own scripts have run,
 * so they are these few; everything that renders and evaluates follows when the figures are painted.
 */
export async function beginPopup(): Promise<void> {
  onLanguageChanged(markDocument);
  const words = beginLanguage(languageToShow(lastChosen()));
  const known = await sessionProfile();
  await words;
  if (known) await paint(known);
  const { showPopup } = await import('./show-popup');
  await showPopup(known);
}

async function paint(known: KnownProfile): Promise<void> {
  document.getElementById('root')?.replaceChildren(firstFiguresOf(known));
  await new Promise<void>((resolve) => {
    afterPaint(resolve);
    setTimeout(resolve, WITHOUT_PAINT_MS);
  });
  firstFiguresPainted();
}
