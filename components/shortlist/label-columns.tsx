import { fieldColumn } from '../../lib/lists/list-query';
import type { Candidate } from '../../lib/model/candidate';
import type { FieldValue, OwnField } from '../../lib/model/label';
import { withoutReordering } from '../../lib/model/outside-text';
import { say } from '../../lib/words/catalogue/say';
import { separated } from '../../lib/words/lists';
import { formatInFull } from '../../lib/words/numbers';
import { ExternalLink } from '../ui/ExternalLink';
import { OutsideText } from '../ui/OutsideText';
import type { ListColumn } from './list-column';
import styles from './TableCell.module.css';

/** Tags, lists and the note: together in one column, or each in its own. */
export function labelColumns(): ListColumn[] {
  return [
    {
      id: 'labels',
      words: say('list.column.tags-and-note'),
      width: 96,
      // A line that is cut anyway leaves its room to the headings of four measures.
      compactWidth: 58,
      fullWidth: 160,
      takesRoom: 2,
      className: styles.words,
      cell: ({ entry: { candidate } }) => (
        <>
          <Names names={candidate.tags} /> <Note candidate={candidate} />
        </>
      ),
    },
    {
      id: 'tags',
      words: say('list.column.tags'),
      width: 120,
      takesRoom: 1,
      isExtra: true,
      className: styles.words,
      cell: ({ entry: { candidate } }) => <Names names={candidate.tags} />,
    },
    {
      id: 'note',
      words: say('list.column.note'),
      width: 180,
      takesRoom: 2,
      isExtra: true,
      className: styles.words,
      cell: ({ entry: { candidate } }) => <Note candidate={candidate} />,
    },
    {
      id: 'lists',
      words: say('list.column.lists'),
      width: 120,
      takesRoom: 1,
      isExtra: true,
      className: styles.words,
      cell: ({ entry: { candidate } }) => <Names names={candidate.lists} />,
    },
  ];
}

/** A column of the user's custom field. It is shown until the user hides it: whoever makes a field wants to fill it. */
export function fieldColumnOf(field: OwnField): ListColumn {
  const isNumber = field.kind === 'number';
  const isLong = field.kind === 'text' || field.kind === 'link';
  return {
    id: fieldColumn(field.id),
    words: field.name,
    width: isLong ? 140 : 96,
    // In a row of one line, tags and note are shown to some part before a long text is shown in full.
    ...(isLong && { compactWidth: 100, fullWidth: 140 }),
    ...(isLong && { takesRoom: 1 }),
    startsAscending: !isNumber && field.kind !== 'date',
    className: isNumber ? styles.figure : styles.words,
    headingClass: isNumber ? styles.figure : undefined,
    cell: ({ entry: { candidate } }) => (
      <Value value={candidate.fields[field.id]} isLink={field.kind === 'link'} />
    ),
  };
}

/** In two lines; "Edit" shows all of them. */
function Names({ names }: { names: readonly string[] }) {
  const text = separated(names.map(withoutReordering));
  return (
    <div className={styles.labels}>
      <OutsideText>{text}</OutsideText>
    </div>
  );
}

function Note({ candidate: { notes } }: { candidate: Candidate }) {
  if (notes === '') return null;
  return (
    <div className={styles.note} dir="auto">
      {notes}
    </div>
  );
}

function Value({ value, isLink }: { value: FieldValue | undefined; isLink: boolean }) {
  if (value === undefined) return null;
  if (typeof value === 'number') return formatInFull(value);
  return (
    <div className={styles.labels}>
      {isLink ? <ExternalLink href={value}>{value}</ExternalLink> : <OutsideText>{value}</OutsideText>}
    </div>
  );
}
