import { Tooltip } from '@base-ui/react/tooltip';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useRef } from 'react';
import type { Fact } from '../../lib/words/fact';
import { isTouch } from './Explanations';
import { explanations } from './explanation';
import { factsInWords } from './Facts';
import styles from './FactsTooltip.module.css';

interface FactsTooltipProps {
  children: ReactNode;
  facts: readonly Fact[];
  /** An accessible name, if the visible text is not enough. */
  name?: string;
  className?: string | undefined;
}

/**
 * An element that explains itself: its facts appear beside it on hover, focus and tap, and are its accessible
 * description. Escape closes them and keeps the focus.
 */
export function FactsTooltip({ children, facts, name, className = '' }: FactsTooltipProps) {
  const id = useId();
  const descriptionId = useId();
  /**
   * Whether the popover was open for this element when the press began: by its end the browser may have moved the
   * focus.
   */
  const wasOpen = useRef(false);
  const isOpen = ({ currentTarget }: { currentTarget: Element }) =>
    currentTarget.hasAttribute('data-popup-open');
  const press = (event: MouseEvent) => {
    const byMouse = event.detail > 0 && !isTouch(event.nativeEvent);
    if (wasOpen.current && !byMouse) explanations.close();
    else explanations.open(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    wasOpen.current = isOpen(event);
    if (event.key !== 'Escape' || !wasOpen.current) return;
    // Otherwise the browser closes the toolbar popup at Escape, with everything typed in it.
    event.preventDefault();
    explanations.close();
  };
  return (
    <>
      <Tooltip.Trigger
        id={id}
        handle={explanations}
        payload={facts}
        className={`${styles.trigger} ${className}`}
        delay={200}
        closeOnClick={false}
        onPointerDown={(event) => {
          wasOpen.current = isOpen(event);
        }}
        onClick={press}
        onKeyDown={onKeyDown}
        aria-label={name}
        aria-describedby={descriptionId}
      >
        {children}
      </Tooltip.Trigger>
      <span id={descriptionId} hidden>
        {factsInWords(facts)}
      </span>
    </>
  );
}
