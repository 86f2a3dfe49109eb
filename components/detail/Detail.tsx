import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { History } from '../../lib/metrics/history';
import { type Candidate, nameOf } from '../../lib/model/candidate';
import { handleText } from '../../lib/model/place';
import { PLATFORM_NAMES } from '../../lib/model/platform';
import type { OtherProfile } from '../../lib/store/other-profiles';
import { earlierHandlesText } from '../../lib/words/account-words';
import { say } from '../../lib/words/catalogue/say';
import { formatDay } from '../../lib/words/numbers';
import { accountWords, stageText } from '../../lib/words/saved-words';
import { Button } from '../ui/Button';
import { ExternalLink } from '../ui/ExternalLink';
import { SubjectContext } from '../ui/FailureBoundary';
import { useKeyOf } from '../ui/keys/listed-keys';
import { SHORTCUTS } from '../ui/keys/shortcuts';
import { Section } from '../ui/Section';
import { CreatorContacts, hasContacts } from './CreatorContacts';
import styles from './Detail.module.css';
import { HistorySection } from './HistorySection';
import { NoteLog } from './NoteLog';
import { OtherProfiles } from './OtherProfiles';
import { Step } from './Step';

interface DetailProps {
  candidate: Candidate;
  history: History;
  nowMs: number;
  onClose(): void;
  /** What the newest numbers mean. */
  verdict: ReactNode;
  posts: ReactNode;
  contacts: ReactNode;
  /** What can be done with the profile as a whole. */
  actions: ReactNode;
  others: readonly OtherProfile[];
  /** Shows another candidate in its place. */
  onOpen(id: string): void;
  /** Shows the next one of the list in its place, or the one before. */
  onStep(by: 1 | -1): void;
}

/** Everything that is saved of one candidate, beside the list. */
export function Detail({
  candidate,
  history,
  nowMs,
  onClose,
  others,
  onOpen,
  onStep,
  ...slots
}: DetailProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useKeyOf(heading, say('ui.key.escape'), say('detail.close-name'));
  const { id } = candidate;
  // A user who opens it wants to read it, and Escape closes it from there.
  useEffect(() => {
    if (id) heading.current?.focus();
  }, [id]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  const before = earlierHandlesText(candidate);
  return (
    <SubjectContext value={id}>
      <section
        className={styles.detail}
        aria-label={say('detail.title', { account: accountWords(candidate) })}
        onKeyDown={onKeyDown}
      >
        <header className={styles.head}>
          <div className={styles.who}>
            <h2 ref={heading} className={styles.name} dir="auto" tabIndex={-1}>
              {nameOf(candidate)}
            </h2>
            <span className={styles.steps}>
              <Step
                words={say('detail.previous')}
                shortcut={SHORTCUTS.previousDetail}
                onPress={() => onStep(-1)}
              >
                ↑
              </Step>
              <Step words={say('detail.next')} shortcut={SHORTCUTS.nextDetail} onPress={() => onStep(1)}>
                ↓
              </Step>
              <Button variant="quiet" atEdge name={say('detail.close-name')} onPress={onClose}>
                {say('detail.close')}
              </Button>
            </span>
          </div>
          <p className={styles.handle}>
            <ExternalLink href={candidate.profileUrl}>{handleText(candidate.handle)}</ExternalLink>
            <span>{PLATFORM_NAMES[candidate.platform]}</span>
          </p>
          {before && <p className={styles.quiet}>{before}</p>}
          <p className={styles.quiet}>
            {say('detail.saved', { day: formatDay(candidate.savedAtMs, nowMs), stage: stageText(candidate) })}
          </p>
          <div className={styles.actions}>{slots.actions}</div>
        </header>
        {slots.verdict}
        <Section id="detail-history" title={say('history.title')}>
          <HistorySection
            handle={candidate.handle}
            history={history}
            typed={candidate.typed ?? []}
            nowMs={nowMs}
          />
        </Section>
        <Section id="detail-notes" title={say('detail.notes')}>
          <NoteLog key={candidate.id} candidate={candidate} nowMs={nowMs} />
        </Section>
        {slots.posts && (
          <Section id="detail-posts" title={say('detail.posts')}>
            {slots.posts}
          </Section>
        )}
        {(slots.contacts || hasContacts(candidate)) && (
          <Section id="detail-contacts" title={say('detail.contacts')}>
            <CreatorContacts candidate={candidate} />
            {slots.contacts}
          </Section>
        )}
        {others.length > 0 && (
          <Section id="detail-others" title={say('detail.others')}>
            <OtherProfiles candidate={candidate} others={others} onOpen={onOpen} />
          </Section>
        )}
      </section>
    </SubjectContext>
  );
}
