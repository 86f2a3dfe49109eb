import type { TypedFigures } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { typedCount, typedRate, typedSentence } from '../../lib/words/typed-figures-words';
import { FactsTooltip } from '../ui/FactsTooltip';
import type { ListColumn } from './list-column';
import styles from './TableCell.module.css';

type Figures = readonly TypedFigures[] | undefined;

/** Followers as a list or a person says, apart from those that were read. Sorted by themselves. */
export function typedFollowersColumn(): ListColumn {
  const words = say('import.typed.column');
  return {
    id: 'typedFollowers',
    words,
    width: 84,
    className: styles.figure,
    headingClass: styles.figure,
    cell: ({ entry: { candidate } }, nowMs) => {
      const newest = newestFollowers(candidate.typed);
      return newest && <Typed {...{ words, nowMs }} text={typedCount(newest.followers)} figures={newest} />;
    },
  };
}

/**
 * The engagement rate as a list or a person says. Its formula is unknown, so it is in no column of a measure, and is sorted and
 * filtered by itself.
 */
export function typedRateColumn(): ListColumn {
  const words = say('import.typed.rate-column');
  return {
    id: 'typedRate',
    words,
    width: 96,
    className: styles.figure,
    headingClass: styles.figure,
    cell: ({ entry: { candidate } }, nowMs) => {
      const newest = newestRate(candidate.typed);
      return (
        newest && <Typed {...{ words, nowMs }} text={typedRate(newest.engagementRate)} figures={newest} />
      );
    },
  };
}

const newestFollowers = (figures: Figures) =>
  figures?.find((one): one is With<'followers'> => one.followers !== null) ?? null;

/** Days may differ: the newest figures need not have both. */
const newestRate = (figures: Figures) =>
  figures?.find((one): one is With<'engagementRate'> => one.engagementRate !== null) ?? null;

type With<Name extends keyof TypedFigures> = TypedFigures & { [Key in Name]: NonNullable<TypedFigures[Key]> };

interface TypedProps {
  words: string;
  text: string;
  figures: TypedFigures;
  nowMs: number;
}

function Typed({ words, text, figures, nowMs }: TypedProps) {
  return (
    <div className={styles.typed}>
      <FactsTooltip
        name={say('number.named', { name: words, value: text })}
        facts={[{ label: null, text: typedSentence(figures, nowMs) }]}
      >
        {text}
      </FactsTooltip>
    </div>
  );
}
