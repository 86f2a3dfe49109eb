import type { OwnField } from '../../model/label';
import { failed, ok, type Result } from '../../model/result';
import type { Change } from '../../store/change';
import { newId } from '../../store/clock';
import type { ShortlistDatabase } from '../../store/database';
import { importMany } from '../../store/import-many';
import { fieldsIn, liveLabels } from '../../store/list-labels';
import { attempt } from '../../store/problems';
import { NOTE_ABOUT_ROW } from '../file-words';
import { type CheckedCounts, CheckedRows, type RowGroup } from './checked-rows';
import { compareWithSaved } from './compare';
import type { SavedShortlist } from './comparison';
import { type FileResult, MAX_FILE_BYTES, unread } from './file-fault';
import { importChanges } from './import-changes';
import type {
  ImportClient,
  ImportedProfiles,
  ImportProgress,
  ImportSource,
  OpenedImport,
} from './import-client';
import type { KnownStage } from './known-stages';
import type { MergeRule } from './merge-rule';
import { notTakenOf } from './not-taken';
import { type OpenedFile, openFile, openText } from './open-file';
import { isOwnFile } from './own-file';
import { type ImportChoices, type ImportPlan, planImport } from './plan';
import { plannedImport } from './planned';
import type { Question } from './questions';
import { readSaved } from './read-saved';
import { planAsBefore, type RememberedImport } from './remembered-choices';
import { BUILT_IN_STAGES } from './stage-column';

type Answers = Omit<ImportClient, 'onProgress' | 'close'>;

const NOTHING_OPEN = failed({ code: 'import-not-started' }, 'nothing-changed');

/** One import as its worker holds it: the file, the plan, the comparison, and what is left to save. */
export class ImportSession implements Answers {
  private readonly db: ShortlistDatabase;
  private readonly tell: (progress: ImportProgress) => void;
  private file: OpenedFile | null = null;
  private planned: ImportPlan | null = null;
  private readonly asked = new Map<string, Question>();
  private saved: SavedShortlist | null = null;
  private rule: MergeRule = 'fill-gaps';
  private noteAboutRow = NOTE_ABOUT_ROW;
  private checked: CheckedRows | null = null;
  private saving: Saving | null = null;
  private stopping = new AbortController();

  constructor(db: ShortlistDatabase, tell: (progress: ImportProgress) => void) {
    this.db = db;
    this.tell = tell;
  }

  async open(source: ImportSource, remembered: readonly RememberedImport[]): Promise<Result<OpenedImport>> {
    this.tell({ doing: 'reading', done: 0, of: 0 });
    const file = await opened(source);
    if (!file.ok) return ok({ isRead: false, fault: file.fault });
    this.tell({ doing: 'matching', done: 0, of: 0 });
    const { stages, fields } = await this.known();
    const { plan, choices, isRemembered, asked } = planAsBefore(file.value, remembered, stages, fields);
    this.file = file.value;
    this.planned = plan;
    this.ask(asked);
    const about = { isRemembered, asked: this.asked, stages, fields };
    return ok({ isRead: true, planned: plannedImport(file.value, plan, choices, about) });
  }

  async plan(choices: ImportChoices) {
    if (!this.file) return NOTHING_OPEN;
    this.tell({ doing: 'matching', done: 0, of: 0 });
    const { stages, fields } = await this.known();
    this.planned = planImport(this.file, choices, stages, fields);
    this.ask(this.planned.questions);
    this.checked = null;
    this.saved = null;
    const about = { isRemembered: false, asked: this.asked, stages, fields };
    return ok(plannedImport(this.file, this.planned, choices, about));
  }

  /** The stages and custom fields. Those of a database that cannot be read are as in a new one; saving says so. */
  private async known(): Promise<{ stages: readonly KnownStage[]; fields: readonly OwnField[] }> {
    const read = await attempt(this.db, 'nothing-changed', async () => {
      const [stages, fields] = await Promise.all([this.db.stages.toArray(), this.db.fields.toArray()]);
      return ok({
        stages: liveLabels(stages).map(({ id, name }) => ({ id, name })),
        fields: fieldsIn(fields),
      });
    });
    return read.ok ? read.value : { stages: BUILT_IN_STAGES, fields: [] };
  }

  private ask(questions: readonly Question[]): void {
    for (const question of questions) this.asked.set(question.id, question);
  }

  check(rule: MergeRule, noteAboutRow = NOTE_ABOUT_ROW): Promise<Result<CheckedCounts>> {
    return attempt(this.db, 'nothing-changed', async () => {
      const { file, planned: plan } = this;
      if (!file || !plan) return NOTHING_OPEN;
      this.tell({ doing: 'comparing', done: 0, of: 0 });
      // The rule alone changes nothing of what is saved, but another window may have.
      this.saved = await readSaved(this.db, plan.creators, { isOwnFile: isOwnFile(plan.columns) });
      this.rule = rule;
      this.noteAboutRow = noteAboutRow;
      this.saving = null;
      const comparison = compareWithSaved(plan.creators, this.saved, rule, noteAboutRow);
      this.checked = new CheckedRows(file, plan, comparison, this.checked?.leftOut ?? new Map());
      return ok(this.checked.counts());
    });
  }

  async rows(group: RowGroup, from: number, to: number) {
    return this.checked ? ok(this.checked.part(group, from, to)) : NOTHING_OPEN;
  }

  async notTaken() {
    const { file, planned } = this;
    return file && planned ? ok(notTakenOf(file, planned)) : NOTHING_OPEN;
  }

  async leaveOut(key: string, isLeftOut: boolean) {
    if (!this.checked) return NOTHING_OPEN;
    this.checked.leftOut.set(key, isLeftOut);
    return ok(this.checked.counts());
  }

  async save(): Promise<Result<ImportedProfiles>> {
    const { saved, checked: rows, planned } = this;
    if (!saved || !rows) return NOTHING_OPEN;
    this.stopping = new AbortController();
    this.saving ??= { changes: null, from: 0, step: newId() };
    const saving = this.saving;
    this.tell({ doing: 'saving', done: 0, of: 0 });
    const nowMs = Date.now();
    saving.changes ??= importChanges(
      compareWithSaved(rows.wanted(), saved, this.rule, this.noteAboutRow),
      saved,
      { newId, nowMs, creatorsOfRows: planned?.creatorsOfRows },
    );
    const result = await importMany(this.db, saving.changes, {
      ...{ nowMs, signal: this.stopping.signal, step: saving.step, from: saving.from },
      onProgress: (done, of) => this.tell({ doing: 'saving', done, of }),
    });
    if (!result.ok) {
      // What was saved before is compared anew.
      this.saving = null;
      return result;
    }
    saving.from = result.value.changesDone;
    const { commitId, profilesDone: done, profiles: of, isStopped } = result.value;
    return ok({ commitId, done, of, isStopped });
  }

  stop(): void {
    this.stopping.abort();
  }
}

/** The changes that are being saved, and how far that is. */
interface Saving {
  changes: readonly Change[] | null;
  from: number;
  step: string;
}

async function opened(source: ImportSource): Promise<FileResult<OpenedFile>> {
  if (source.kind === 'text') return openText(source.text);
  const { size } = source.file;
  // Without reading it: a film may be larger than the memory.
  if (size > MAX_FILE_BYTES) return unread({ code: 'file-too-large', bytes: size, maxBytes: MAX_FILE_BYTES });
  try {
    return openFile(new Uint8Array(await source.file.arrayBuffer()));
  } catch (error) {
    if (error instanceof DOMException) return unread({ code: 'cannot-open' });
    throw error;
  }
}
