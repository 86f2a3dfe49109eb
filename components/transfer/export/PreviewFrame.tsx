import { type ReactNode, useId } from 'react';
import { say } from '../../../lib/words/catalogue/say';
import formStyles from '../../ui/DialogForm.module.css';
import styles from './ExportForm.module.css';

interface PreviewFrameProps {
  /** What the file does with texts. */
  hint: string;
  children: ReactNode;
}

/** The first lines of a file under their heading. */
export function PreviewFrame({ hint, children }: PreviewFrameProps) {
  const titleId = useId();
  return (
    <div className={formStyles.preview}>
      <h3 id={titleId} className={formStyles.title}>
        {say('export.preview.title')}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls, so the keyboard must reach it */}
      <section className={styles.lines} dir="ltr" aria-labelledby={titleId} tabIndex={0}>
        {children}
      </section>
      <p className={formStyles.hint}>{hint}</p>
    </div>
  );
}
