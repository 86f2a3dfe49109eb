import { Tooltip } from '@base-ui/react/tooltip';
import { type ReactNode, useId } from 'react';
import styles from './Explained.module.css';

/** One line of an explanation: a labelled fact, or a sentence that needs no label. */
export interface Fact {
  label: string | null;
  text: string;
}

interface ExplainedProps {
  children: ReactNode;
  facts: Fact[];
  /** What a screen reader calls it, where the visible text alone is not enough. */
  name?: string;
  className?: string | undefined;
}

/**
 * Something that explains itself: the facts float beside it while the pointer or the focus is on it, and a screen
 * reader hears them as its description.
 */
export function Explained({ children, facts, name, className = '' }: ExplainedProps) {
  const descriptionId = useId();
  return (
    <>
      <Tooltip.Root>
        <Tooltip.Trigger
          className={`${styles.trigger} ${className}`}
          delay={200}
          closeOnClick={false}
          aria-label={name}
          aria-describedby={descriptionId}
        >
          {children}
        </Tooltip.Trigger>
        <Tooltip.Portal>
          <Tooltip.Positioner
            className={styles.positioner}
            sideOffset={6}
            collisionPadding={8}
            positionMethod="fixed"
          >
            <Tooltip.Popup className={styles.popup} aria-hidden="true">
              <Facts facts={facts} />
            </Tooltip.Popup>
          </Tooltip.Positioner>
        </Tooltip.Portal>
      </Tooltip.Root>
      <span id={descriptionId} hidden>
        {facts.map(inWords).join(' ')}
      </span>
    </>
  );
}

/** The lines of an explanation, where they stand open. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, text }) => (
        <FactLine key={`${label} ${text}`} label={label} text={text} />
      ))}
    </dl>
  );
}

function FactLine({ label, text }: Fact) {
  if (label === null) return <dd className={styles.whole}>{text}</dd>;
  return (
    <>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </>
  );
}

function inWords({ label, text }: Fact): string {
  const sentence = label === null ? text : `${label}: ${text}`;
  return /[.?]$/.test(sentence) ? sentence : `${sentence}.`;
}
