import { useState } from 'react';
import { say } from '../../lib/words/catalogue/say';
import buttonStyles from './Button.module.css';
import styles from './FailureNotice.module.css';
import { type Failure, failureReport } from './failure-report';

/**
 * Says what failed, that saved work is safe, and what to do. Uses no store, no toast
 * and no shortcut, because they may have failed.
 */
export function FailureNotice({ failure }: { failure: Failure }) {
  const [copied, setCopied] = useState<'yes' | 'refused' | null>(null);
  const copy = () =>
    void navigator.clipboard.writeText(failureReport(failure)).then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    );
  return (
    <div className={styles.notice} role="alert">
      <p className={styles.sentence}>{say('ui.failure.part', { part: failure.part })}</p>
      <p>{say('ui.failure.safe')}</p>
      <p className={styles.actions}>
        <button
          type="button"
          className={`${buttonStyles.button} ${buttonStyles.plain}`}
          onClick={() => location.reload()}
        >
          {say('ui.failure.reload')}
        </button>
        <button type="button" className={`${buttonStyles.button} ${buttonStyles.quiet}`} onClick={copy}>
          {copied === 'yes' ? say('ui.failure.copied') : say('ui.failure.copy')}
        </button>
      </p>
      {copied === 'refused' && (
        <>
          <p>{say('ui.failure.select')}</p>
          <pre className={styles.report}>{failureReport(failure)}</pre>
        </>
      )}
      <p className={styles.small}>{say('ui.failure.contents')}</p>
    </div>
  );
}
