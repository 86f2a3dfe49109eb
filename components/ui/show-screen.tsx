import { type ComponentType, cloneElement, type ReactElement, Suspense, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { say } from '../../lib/words/catalogue/say';
import { FailureBoundary } from './FailureBoundary';
import { firstFigures, firstFiguresPainted } from './first-figures';
import { holdTyping } from './hold-typing';
import { keepPresses } from './keep-presses';
import { followLanguage, useLanguage } from './language';
import { reportFailedActions } from './report-failed-actions';
import './base.css';

/** The screens, as an error message names them. */
type ScreenName = 'panel' | 'popup' | 'settings' | 'shortlist';

interface ScreenOptions {
  /**
   * Renders the screen as soon as the messages of its first figures are loaded. It waits for the others itself, and says when the
   * figures are painted.
   */
  beginsEarly?: boolean;
}

/** Renders a screen into its document, in the user's language from the start. */
export async function showScreen(
  name: ScreenName,
  screen: ReactElement,
  { beginsEarly = false }: ScreenOptions = {},
): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  reportFailedActions(window);
  keepPresses(window);
  holdTyping(window);
  if (!beginsEarly) firstFiguresPainted();
  await followLanguage(beginsEarly);
  createRoot(root).render(<Screen name={name}>{screen}</Screen>);
}

interface ScreenProps {
  name: ScreenName;
  children: ReactElement;
}

/** What every screen contains: the popover for its figures, and a message if the whole screen fails. */
function Screen({ name, children }: ScreenProps) {
  const language = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `say` speaks the language of the interface, which may change.
  useEffect(() => {
    document.title = say(`ui.title.${name}`);
  }, [name, language]);
  const Explanations = useExplanations();
  return (
    <FailureBoundary part={say(`ui.screen.${name}`)}>
      {/* A copy, because React renders the same element only once: a new language must reach everything below. */}
      <Suspense>{cloneElement(children)}</Suspense>
      {Explanations && <Explanations />}
    </FailureBoundary>
  );
}

/**
 * The popover, loaded beside the screen. Not by `lazy`: React may show that a third of a second after the figures, and a
 * figure that has the focus by then would never explain itself.
 */
function useExplanations(): ComponentType | null {
  const [loaded, setLoaded] = useState<ComponentType | null>(null);
  useEffect(() => {
    void firstFigures
      .then(() => import('./Explanations'))
      .then(({ Explanations }) => setLoaded(() => Explanations));
  }, []);
  return loaded;
}
