import type { ReactNode } from 'react';
import { Explanations } from './Explanations';
import { FailureBoundary } from './FailureBoundary';

interface ScreenProps {
  /** As a failure calls it: "The popup". */
  name: string;
  children: ReactNode;
}

/** What every screen has around it: the popover that explains its figures, and words for a failure of the whole. */
export function Screen({ name, children }: ScreenProps) {
  return (
    <FailureBoundary part={name}>
      {children}
      <Explanations />
    </FailureBoundary>
  );
}
