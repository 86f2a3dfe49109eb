import { cloneElement, lazy, type ReactElement, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { FailureBoundary } from './FailureBoundary';
import { keepPresses } from './keep-presses';
import { followLanguage, useLanguage } from './language';
import { reportFailedActions } from './report-failed-actions';
import './base.css';

/** Loaded beside the screen, because nothing opens it before a figure is pointed at. */
const Explanations = lazy(async () => ({ default: (await import('./Explanations')).Explanations }));

/** Renders a screen into its document, in the user's language from the start. */
export async function showScreen(name: string, screen: ReactElement): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  reportFailedActions(window);
  keepPresses(window);
  await followLanguage();
  createRoot(root).render(<Screen name={name}>{screen}</Screen>);
}

interface ScreenProps {
  /** The screen's name in an error message: "The popup". */
  name: string;
  children: ReactElement;
}

/** What every screen contains: the popover for its figures, and a message if the whole screen fails. */
function Screen({ name, children }: ScreenProps) {
  useLanguage();
  return (
    <FailureBoundary part={name}>
      {/* A copy, because React renders the same element only once: a new language must reach everything below. */}
      <Suspense>{cloneElement(children)}</Suspense>
      <Suspense>
        <Explanations />
      </Suspense>
    </FailureBoundary>
  );
}
