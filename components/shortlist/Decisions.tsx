import { type Candidate, MAX_RATING } from '../../lib/model/candidate';
import { say } from '../../lib/words/catalogue/say';
import { formatPercentInFull } from '../../lib/words/numbers';
import {
  AUDIENCE_DAY,
  AUDIENCE_REACH,
  audienceText,
  DO_NOT_CONTACT,
  type EditedField,
  EMAIL,
  NEXT_ACTION,
  NEXT_ACTION_DAY,
  PHONE,
  RATING,
} from '../data/edited-field';
import { useEdit } from '../data/use-edit';
import { Checkbox } from '../ui/Checkbox';
import { DateField } from '../ui/DateField';
import { FieldGroup } from '../ui/FieldGroup';
import { NumberField } from '../ui/NumberField';
import { ProblemNotice } from '../ui/ProblemNotice';
import { Select } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { ratingText } from './decision-columns';
import { OtherFieldValues } from './OtherFieldValues';
import styles from './OwnFields.module.css';
import { isOverWhole, shareSum } from './share-sum';

/** Short enough that a killed browser loses less than half a second of typing. */
const AFTER_TYPING_MS = 200;

interface DecisionsProps {
  candidate: Candidate;
  /** Where room is scarce, they open on a press. */
  startsClosed: boolean;
}

/** What the user decided about a candidate, how to reach the creator, and the creator's audience report. Each saves itself. */
export function Decisions({ candidate, startsClosed }: DecisionsProps) {
  const fields = <Fields candidate={candidate} />;
  if (!startsClosed) return <div className={styles.amongColumns}>{fields}</div>;
  return (
    <details>
      <summary className={styles.summary}>{say('shortlist.decisions.summary')}</summary>
      {fields}
    </details>
  );
}

function Fields({ candidate }: { candidate: Candidate }) {
  const rating = useEdit(candidate, RATING);
  const forbidden = useEdit(candidate, DO_NOT_CONTACT);
  const reach = useEdit(candidate, AUDIENCE_REACH, { afterMs: AFTER_TYPING_MS });
  const problem = rating.problem ?? forbidden.problem ?? reach.problem;
  const ratings = Array.from({ length: MAX_RATING }, (_, at) => at + 1);
  const shared = { candidate };
  return (
    <div className={styles.own}>
      <Text {...shared} field={NEXT_ACTION} label={say('shortlist.decisions.action')} />
      <Day {...shared} field={NEXT_ACTION_DAY} label={say('shortlist.decisions.action-by')} />
      <Select
        label={say('shortlist.decisions.rating')}
        value={rating.value === null ? '' : String(rating.value)}
        onChange={(value) => rating.change(value === '' ? null : Number(value))}
        options={[
          ['', say('shortlist.decisions.no-rating')] as const,
          ...ratings.map((one) => [String(one), ratingText(one)] as const),
        ]}
      />
      <Checkbox checked={forbidden.value} onChange={forbidden.change}>
        {say('shortlist.decisions.forbidden')}
      </Checkbox>
      <Text {...shared} field={EMAIL} label={say('shortlist.decisions.email')} />
      <Text {...shared} field={PHONE} label={say('shortlist.decisions.phone')} />
      <FieldGroup legend={say('shortlist.decisions.audience')}>
        {AUDIENCE_TEXTS.map(({ part, field }) => (
          <Text key={part} {...shared} field={field} label={say(`shortlist.decisions.${part}`)} hasShares />
        ))}
        <div>
          <NumberField
            label={say('shortlist.decisions.reach')}
            kind="whole"
            value={reach.value}
            onChange={reach.change}
            mayBeEmpty
          />
          <Beside candidate={candidate} field={AUDIENCE_REACH} onUse={(text) => reach.change(Number(text))} />
        </div>
        <Day {...shared} field={AUDIENCE_DAY} label={say('shortlist.decisions.report-day')} />
      </FieldGroup>
      {problem && <ProblemNotice problem={problem} />}
    </div>
  );
}

const AUDIENCE_TEXTS = (['countries', 'ages', 'genders'] as const).map((part) => ({
  part,
  field: audienceText(part),
}));

interface TextProps {
  candidate: Candidate;
  field: EditedField<string>;
  label: string;
}

function Text({ candidate, field, label, hasShares = false }: TextProps & { hasShares?: boolean }) {
  const { value, change, flush, problem } = useEdit(candidate, field, { afterMs: AFTER_TYPING_MS });
  return (
    <div>
      <TextField
        label={label}
        value={value}
        onChange={change}
        onBlur={flush}
        {...(hasShares &&
          isOverWhole(value) && {
            hint: say('shortlist.decisions.over-whole', { sum: formatPercentInFull(shareSum(value)) }),
          })}
      />
      {problem && <ProblemNotice problem={problem} />}
      <Beside candidate={candidate} field={field} onUse={change} />
    </div>
  );
}

function Day({ candidate, field, label }: TextProps) {
  const { value, change, problem } = useEdit(candidate, field, { afterMs: AFTER_TYPING_MS });
  return (
    <div>
      <DateField label={label} value={value} onChange={change} />
      {problem && <ProblemNotice problem={problem} />}
      <Beside candidate={candidate} field={field} onUse={change} />
    </div>
  );
}

interface BesideProps {
  candidate: Candidate;
  field: Pick<EditedField<never>, 'besideKey'>;
  onUse(text: string): void;
}

/** What another window entered at the same time. */
function Beside({ candidate, field: { besideKey }, onUse }: BesideProps) {
  if (besideKey === undefined) return null;
  return <OtherFieldValues candidate={candidate} fieldId={besideKey} onUse={onUse} />;
}
