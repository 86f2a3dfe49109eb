import { type ReactNode, useId } from 'react';
import formStyles from './DialogForm.module.css';

interface ScrollSectionProps {
  title: string;
  /** Gives the box its height and its look. */
  className: string | undefined;
  /** The direction of content that has one of its own, such as a file. */
  dir?: 'ltr';
  children: ReactNode;
}

/** A box that scrolls, under its heading, in a dialog. */
export function ScrollSection({ title, className, dir, children }: ScrollSectionProps) {
  const titleId = useId();
  return (
    <>
      <h3 id={titleId} className={formStyles.title}>
        {title}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls, so the keyboard must reach it */}
      <section className={className} dir={dir} aria-labelledby={titleId} tabIndex={0}>
        {children}
      </section>
    </>
  );
}
