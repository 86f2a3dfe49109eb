import { useState } from 'react';
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
      <p className={styles.sentence}>{`${failure.part} could not be shown.`}</p>
      <p>Everything you saved is safe. Reload to try again.</p>
      <p className={styles.actions}>
        <button
          type="button"
          className={`${buttonStyles.button} ${buttonStyles.plain}`}
          onClick={() => location.reload()}
        >
          Reload
        </button>
        <button type="button" className={`${buttonStyles.button} ${buttonStyles.quiet}`} onClick={copy}>
          {copied === 'yes' ? 'Report copied' : 'Copy report'}
        </button>
      </p>
      {copied === 'refused' && (
        <>
          <p>The browser did not allow the copy. Select the report here:</p>
          <pre className={styles.report}>{failureReport(failure)}</pre>
        </>
      )}
      <p className={styles.small}>The report names versions and code, and nothing about a profile.</p>
    </div>
  );
}
