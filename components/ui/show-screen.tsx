import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { reportFailedActions } from './report-failed-actions';
import { Screen } from './Screen';
import './base.css';

/** Draws a screen into its document. */
export function showScreen(name: string, screen: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) return;
  reportFailedActions(window);
  createRoot(root).render(<Screen name={name}>{screen}</Screen>);
}
