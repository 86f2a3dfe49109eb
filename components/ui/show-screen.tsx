import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explanations } from './Explanations';
import { FailureBoundary } from './FailureBoundary';
import { reportFailedActions } from './report-failed-actions';
import './base.css';

/** Draws a screen into its document. */
export function showScreen(name: string, screen: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) return;
  reportFailedActions(window);
  createRoot(root).render(<Screen name={name}>{screen}</Screen>);
}

interface ScreenProps {
  /** As a failure calls it: "The popup". */
  name: string;
  children: ReactNode;
}

/** What every screen has around it: the popover that explains its figures, and words for a failure of the whole. */
function Screen({ name, children }: ScreenProps) {
  return (
    <FailureBoundary part={name}>
      {children}
      <Explanations />
    </FailureBoundary>
  );
}
