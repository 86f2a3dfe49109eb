import { lazy, type ReactNode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { FailureBoundary } from './FailureBoundary';
import { keepPresses } from './keep-presses';
import { reportFailedActions } from './report-failed-actions';
import './base.css';

/** Loaded beside the screen, because nothing opens it before a figure is pointed at. */
const Explanations = lazy(async () => ({ default: (await import('./Explanations')).Explanations }));

/** Renders a screen into its document. */
export function showScreen(name: string, screen: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) return;
  reportFailedActions(window);
  keepPresses(window);
  createRoot(root).render(<Screen name={name}>{screen}</Screen>);
}

interface ScreenProps {
  /** The screen's name in an error message: "The popup". */
  name: string;
  children: ReactNode;
}

/** What every screen contains: the popover for its figures, and a message if the whole screen fails. */
function Screen({ name, children }: ScreenProps) {
  return (
    <FailureBoundary part={name}>
      <Suspense>{children}</Suspense>
      <Suspense>
        <Explanations />
      </Suspense>
    </FailureBoundary>
  );
}
