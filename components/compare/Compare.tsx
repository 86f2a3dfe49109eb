import { Dialog } from '@base-ui/react/dialog';
import { useState } from 'react';
import type { ListClient } from '../../lib/lists/list-client';
import type { ListQuery } from '../../lib/lists/list-query';
import { nameOf } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { listOf } from '../../lib/words/lists';
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

/** Shows two to ten selected profiles side by side, over the whole window; of more, the first ten of the list. */
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
              {selected > MAX_COMPARED
                ? say('compare.title-first', {
                    profiles: formatNumber(MAX_COMPARED),
                    selected: formatNumber(selected),
                  })
                : say('compare.title', { profiles: selected })}
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
  const { compared, problem, retry } = useCompared(client, query);
  if (problem) return <ProblemNotice problem={problem} onRetry={retry} />;
  if (!compared) return null;
  const { entries, leftOut } = compared;
  const unnamed = selected - entries.length - leftOut.length;
  const names = leftOut.map(({ candidate }) => nameOf(candidate));
  return (
    <>
      {leftOut.length > 0 && (
        <p role="status">
          {say('compare.left-out', {
            profiles: formatNumber(entries.length),
            names: listOf(unnamed > 0 ? [...names, say('compare.more', { profiles: unnamed })] : names),
          })}
        </p>
      )}
      <div className={styles.frame}>
        <CompareTable compared={compared} nowMs={nowMs} />
      </div>
    </>
  );
}
