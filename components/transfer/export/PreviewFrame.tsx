import type { ReactNode } from 'react';
import { say } from '../../../lib/words/catalogue/say';
import formStyles from '../../ui/DialogForm.module.css';
import { ScrollSection } from '../../ui/ScrollSection';
import styles from './ExportForm.module.css';

interface PreviewFrameProps {
  /** What the file does with texts. */
  hint: string;
  children: ReactNode;
}

/** The first lines of a file under their heading. */
export function PreviewFrame({ hint, children }: PreviewFrameProps) {
  return (
    <div className={formStyles.preview}>
      <ScrollSection title={say('export.preview.title')} className={styles.lines} dir="ltr">
        {children}
      </ScrollSection>
      <p className={formStyles.hint}>{hint}</p>
    </div>
  );
}
