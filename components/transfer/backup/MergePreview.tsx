import { nameOf } from '../../../lib/model/candidate';
import { handleText } from '../../../lib/model/place';
import { fieldsIn, liveLabels } from '../../../lib/store/list-labels';
import { isNothingToMerge, type MergedProfile, type MergeReport } from '../../../lib/store/merge/report';
import { say } from '../../../lib/words/catalogue/say';
import { separated } from '../../../lib/words/lists';
import { useLive } from '../../data/use-live';
import styles from './Backup.module.css';
import { conflictText, type NamesHere } from './conflict-words';

const GROUPS = ['added', 'changed', 'both'] as const;
const PARTS = ['creators', 'labels', 'briefs', 'tables', 'views'] as const;
const REMARKS = ['joined', 'erased', 'removed-here', 'removed-there'] as const;
/** More names say nothing more. */
const MAX_NAMES = 12;
const MAX_CONFLICTS = 30;

/** What merging a backup would do. */
export function MergePreview({ report }: { report: MergeReport }) {
  const live = useLive('names', async (db) => ({
    stages: liveLabels(await db.stages.toArray()),
    fields: fieldsIn(await db.fields.toArray()),
  }));
  const names: NamesHere = live.kind === 'answered' ? live.value : { stages: [], fields: [] };
  const isNothing = isNothingToMerge(report);
  const remarks = {
    joined: report.joined,
    erased: report.erased,
    'removed-here': report.removedHere,
    'removed-there': report.removedThere,
  };
  return (
    <div className={styles.preview} role="status">
      {isNothing && <p>{say('backup.merge.nothing')}</p>}
      <ul>
        {GROUPS.filter((group) => report[group].length > 0).map((group) => (
          <li key={group}>
            <p>{say(`backup.merge.${group}`, { count: report[group].length })}</p>
            {group === 'both' ? (
              <Conflicts profiles={report.both} names={names} />
            ) : (
              <p className={styles.hint}>{namesText(report[group])}</p>
            )}
          </li>
        ))}
        {PARTS.filter((part) => report[part] > 0).map((part) => (
          <li key={part}>{say(`backup.merge.${part}`, { count: report[part] })}</li>
        ))}
        {report.same > 0 && !isNothing && <li>{say('backup.merge.same', { count: report.same })}</li>}
      </ul>
      {REMARKS.filter((remark) => remarks[remark] > 0).map((remark) => (
        <p key={remark}>{say(`backup.merge.${remark}`, { count: remarks[remark] })}</p>
      ))}
      {!isNothing && <p className={styles.hint}>{say('backup.merge.rule')}</p>}
    </div>
  );
}

const namesOf = (profiles: readonly MergedProfile[]) => profiles.map(nameOf);

function namesText(profiles: readonly MergedProfile[]): string {
  const rest = profiles.length - MAX_NAMES;
  const names = namesOf(profiles.slice(0, MAX_NAMES));
  return separated(rest > 0 ? [...names, say('backup.merge.more', { count: rest })] : names);
}

function Conflicts({ profiles, names }: { profiles: readonly MergedProfile[]; names: NamesHere }) {
  const rest = profiles.length - MAX_CONFLICTS;
  return (
    <ul className={styles.conflicts}>
      {profiles.slice(0, MAX_CONFLICTS).map((profile) => (
        <li key={profile.id}>
          <bdi className={styles.name}>{nameOf(profile)}</bdi> <bdi>{handleText(profile.handle)}</bdi>
          <ul className={styles.hint}>
            {profile.conflicts.map((conflict) => (
              <li key={conflict.path}>{conflictText(conflict, names)}</li>
            ))}
            {profile.bothTexts > 0 && <li>{say('backup.merge.both-texts', { count: profile.bothTexts })}</li>}
          </ul>
        </li>
      ))}
      {rest > 0 && <li className={styles.hint}>{say('backup.merge.more', { count: rest })}</li>}
    </ul>
  );
}
