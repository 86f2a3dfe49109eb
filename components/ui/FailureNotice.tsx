import { useState } from 'react';
import { Button } from './Button';
import styles from './FailureNotice.module.css';
import { type Failure, failureReport } from './failure-report';

/**
 * Says what failed, that saved work is safe, and what to do. Uses no store and no toast, because they may have failed.
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
        <Button onPress={() => location.reload()}>Reload</Button>
        <Button variant="quiet" onPress={copy}>
          {copied === 'yes' ? 'Report copied' : 'Copy report'}
        </Button>
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
