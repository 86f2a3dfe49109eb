import { Tabs } from '@base-ui/react/tabs';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { ListClient } from '../../lib/lists/list-client';
import { say } from '../../lib/words/catalogue/say';
import { formatNumber } from '../../lib/words/numbers';
import type { OpenedView } from '../data/use-opened-view';
import { useViewCounts } from '../data/use-view-counts';
import type { Views } from '../data/use-views';
import { Button } from '../ui/Button';
import { useKeyOf } from '../ui/keys/listed-keys';
import { OutsideText } from '../ui/OutsideText';
import { SaveView } from './SaveView';
import { ViewMenu } from './ViewMenu';
import styles from './Views.module.css';

interface ViewTabsProps {
  views: Views;
  view: OpenedView;
  client: ListClient | null;
  /** How many profiles there are without filters. */
  all: number;
  nowMs: number;
}

/** The tab of all profiles. No view has such an id. */
const ALL = 'all';

/** The saved views as tabs, each with how many profiles it shows, and what can be done with the one that is open. */
export function ViewTabs({ views, view, client, all, nowMs }: ViewTabsProps) {
  const { opened, isChanged, changedIds, now, show, showSaved, continueFrom } = view;
  const counts = useViewCounts(client, views.all, nowMs);
  const list = useRef<HTMLDivElement>(null);
  const moved = useRef<string | null>(null);
  useKeyOf(list, '← →', say('views.keys'));
  // A tab that was moved in the document has lost the focus.
  useLayoutEffect(() => {
    if (moved.current === null || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>(`[data-view="${CSS.escape(moved.current)}"]`)?.focus();
  });
  const move = (id: string, by: -1 | 1) => {
    const at = views.all.findIndex((one) => one.id === id);
    const one = views.all[at];
    if (!one || !views.all[at + by]) return;
    moved.current = id;
    void views.move(one, (by < 0 ? views.all[at - 1] : views.all[at + 2])?.id ?? null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    const id = event.target instanceof HTMLElement ? event.target.dataset.view : undefined;
    if (id === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const isForward = getComputedStyle(event.currentTarget).direction !== 'rtl';
    move(id, (event.key === 'ArrowRight') === isForward ? 1 : -1);
  };
  const update = async () => {
    if (!opened) return;
    const stored = await views.update(opened, now);
    if (stored) continueFrom(stored);
  };
  return (
    <section className={styles.views} aria-label={say('views.title')}>
      <Tabs.Root
        value={opened?.id ?? ALL}
        onValueChange={(id) => show(views.all.find((one) => one.id === id) ?? null)}
      >
        <Tabs.List ref={list} className={styles.tabs} onKeyDownCapture={onKeyDown}>
          <Tab id={ALL} name={say('views.all')} count={all} />
          {views.all.map(({ id, name }) => (
            <Tab key={id} {...{ id, name }} count={counts.get(id) ?? null} isChanged={changedIds.has(id)} />
          ))}
        </Tabs.List>
      </Tabs.Root>
      {opened && (
        <ViewMenu
          view={opened}
          views={views}
          onMove={(by) => move(opened.id, by)}
          onDelete={() => void views.remove(opened).then((isGone) => isGone && show(null))}
        />
      )}
      {opened && isChanged && (
        <>
          <span className={styles.changed}>{say('views.changed')}</span>
          <Button onPress={() => void update()}>{say('views.update')}</Button>
          <Button
            variant="quiet"
            onPress={() => showSaved(views.all.find(({ id }) => id === opened.id) ?? opened)}
          >
            {say('views.discard')}
          </Button>
        </>
      )}
      <SaveView
        views={views.all}
        isCopy={opened !== null}
        onSave={async (name) => {
          const saved = await views.add(name, now);
          if (saved) showSaved(saved);
        }}
      />
      {views.unreadable > 0 && (
        <p className={styles.changed}>{say('views.unreadable', { count: views.unreadable })}</p>
      )}
    </section>
  );
}

interface TabProps {
  id: string;
  name: string;
  count: number | null;
  /** Whether it has changes that are not saved, while another view is open. */
  isChanged?: boolean;
}

function Tab({ id, name, count, isChanged = false }: TabProps) {
  return (
    <Tabs.Tab value={id} data-view={id} className={styles.tab}>
      <OutsideText>{name}</OutsideText>
      {count !== null && <span className={styles.count}> {formatNumber(count)}</span>}
      {isChanged && <span className={styles.changed}> {say('views.changed')}</span>}
    </Tabs.Tab>
  );
}
