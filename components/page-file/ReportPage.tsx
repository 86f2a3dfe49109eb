import { useState } from 'react';
import type { MadePageFile, PageFileAnswer, PageFileProblem } from '../../lib/messages/contract';
import { say } from '../../lib/words/catalogue/say';
import { pageFileProblemWords } from '../../lib/words/page-file-words';
import { Dialog } from '../ui/Dialog';
import styles from './PageFile.module.css';
import { PageFilePreview } from './PageFilePreview';

type Shown = MadePageFile | { problem: PageFileProblem | 'failed' } | null;

interface ReportPageProps {
  make(): Promise<PageFileAnswer>;
  /** As for `Dialog`. */
  openerVariant?: 'quiet' | 'plain';
}

/** Makes a file of the page in the tab and shows it, so that the user can read and then save it. */
export function ReportPage({ make, openerVariant }: ReportPageProps) {
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState<Shown>(null);
  const onOpenChange = (isOpen: boolean) => {
    setOpen(isOpen);
    setShown(null);
    if (isOpen) make().then(setShown, () => setShown({ problem: 'failed' }));
  };
  return (
    <Dialog
      title={say('page-file.report')}
      opener={say('page-file.report')}
      {...(openerVariant && { openerVariant })}
      open={open}
      onOpenChange={onOpenChange}
    >
      <p>{say('page-file.about')}</p>
      <div role="status" className={styles.status}>
        {shown === null && <p>{say('page-file.making')}</p>}
        {shown && 'problem' in shown && <p>{pageFileProblemWords(shown.problem)}</p>}
      </div>
      {shown && 'text' in shown && <PageFilePreview file={shown} />}
    </Dialog>
  );
}
