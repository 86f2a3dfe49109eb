import { Dialog } from '@base-ui/react/dialog';
import { useState } from 'react';
import type { ListClient } from '../../lib/lists/list-client';
import type { ListQuery } from '../../lib/lists/list-query';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import { Button } from '../ui/Button';
import buttonStyles from '../ui/Button.module.css';
import { FailureBoundary } from '../ui/FailureBoundary';
import { ProblemNotice } from '../ui/ProblemNotice';
import { showToast } from '../ui/toast';
import styles from './Compare.module.css';
import { CompareTable } from './CompareTable';
import { MAX_COMPARED, useCompared } from './use-compared';

interface CompareProps {
  client: ListClient;
  /** The query of the list, whose order the columns have. */
  query: ListQuery;
  /** How many profiles are selected. */
  selected: number;
  nowMs: number;
}

/** Shows two to ten selected profiles side by side, over the whole window; of more, ten at a time in the order of the list. */
export function Compare({ client, query, selected, nowMs }: CompareProps) {
  const [open, setOpen] = useState(false);
  if (!open && selected < 2)
    return <Button onPress={() => showToast(() => say('compare.how-many'))}>{say('compare.open')}</Button>;
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger className={`${buttonStyles.button} ${buttonStyles.plain}`}>
        {say('compare.open')}
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Popup className={styles.page} data-part="compare">
          <div className={styles.head}>
            <Dialog.Title className={styles.title}>
              {say('compare.title', { profiles: selected })}
            </Dialog.Title>
            <div className={styles.actions}>
              <Button onPress={() => print()}>{say('compare.print')}</Button>
              <Dialog.Close className={`${buttonStyles.button} ${buttonStyles.plain}`}>
                {say('ui.dialog.close')}
              </Dialog.Close>
            </div>
          </div>
          <p className={styles.small}>{say('compare.intro')}</p>
          <FailureBoundary part={say('compare.open')}>
            <Content client={client} query={query} selected={selected} nowMs={nowMs} />
          </FailureBoundary>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Content({ client, query, selected, nowMs }: CompareProps) {
  const [from, setFrom] = useState(0);
  const { compared, problem, retry } = useCompared(client, query, from);
  if (problem) return <ProblemNotice problem={problem} onRetry={retry} />;
  if (!compared) return null;
  const { entries } = compared;
  const after = Math.min(MAX_COMPARED, selected - from - MAX_COMPARED);
  return (
    <>
      {selected > MAX_COMPARED && (
        <div className={styles.part}>
          <p role="status">
            {say('compare.part', {
              from: formatNumber(from + 1),
              to: formatNumber(from + entries.length),
              selected: formatNumber(selected),
            })}
          </p>
          {from > 0 && (
            <Button onPress={() => setFrom(from - MAX_COMPARED)}>
              {say('compare.previous', { profiles: MAX_COMPARED })}
            </Button>
          )}
          {after > 0 && (
            <Button onPress={() => setFrom(from + MAX_COMPARED)}>
              {say('compare.next', { profiles: after })}
            </Button>
          )}
        </div>
      )}
      <div className={styles.frame}>
        <CompareTable compared={compared} nowMs={nowMs} />
      </div>
    </>
  );
}
