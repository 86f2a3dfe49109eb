import { failed, ok, type Result } from '../model/result';
import type { z } from '../model/schemas/zod';
import { isSame, mergeSetting } from './merge-setting';
import {
  amendSetting,
  onSettingChanged,
  type SettingChange,
  settingsDatabase,
  storeSettings,
} from './settings-database';

/** One setting. Reading never writes; an invalid stored value is ignored. */
export interface StoredSetting<Value> {
  fallback: Value;
  /** Undefined for a value that this version cannot use. */
  parse(value: unknown): Value | undefined;
  read(): Promise<Value>;
  write(value: Value): Promise<Result<Value>>;
  /** Changes what is stored at that moment, so that two changes at once both stay. */
  amend(change: (value: Value) => Value): Promise<Result<null>>;
  /** Returns to the default, including one that a later version changes. */
  reset(): Promise<Result<Value>>;
  /** The same two for `storeTogether`. */
  changeTo(value: Value): SettingUpdate;
  changeBack(): SettingUpdate;
  /** Calls back after a change from any page. Returns a function that stops it. */
  watch(changed: (value: Value) => void): () => void;
}

/** A change of one setting that is not stored yet. */
export interface SettingUpdate extends SettingChange {
  /** Updates this page before the database has answered. */
  notify(): void;
  /** The browser refused to store: returns this page to the stored value. */
  takeBack(): void;
  /** The value this page believes is stored; undefined if it has not read it. */
  base?: unknown;
  isValid(stored: unknown): boolean;
}

const notStored = () => failed({ code: 'setting-not-stored' }, 'choice-unchanged');

/** Stores all the changes, or none. */
export async function storeTogether(changes: readonly SettingUpdate[]): Promise<Result<null>> {
  try {
    const storing = storeSettings(changes);
    for (const change of changes) change.notify();
    const replaced = await storing;
    await Promise.all(changes.map((change, at) => amend(change, replaced[at])));
    return ok(null);
  } catch {
    for (const change of changes) change.takeBack();
    return notStored();
  }
}

/** Another page has stored a value that this one did not know. Restores the parts this change did not mean to change. */
async function amend({ key, value, base, isValid }: SettingUpdate, replaced: unknown): Promise<void> {
  if (value === undefined || base === undefined || replaced === undefined || isSame(base, replaced)) return;
  const merged = mergeSetting(base, value, replaced);
  if (isSame(merged, value) || !isValid(merged)) return;
  await amendSetting(key, (stored) => mergeSetting(value, merged, stored));
}

/** `key` is stored, so it must never change; a value with a new meaning needs a new key. */
export function storedSetting<Value>(
  key: string,
  schema: z.ZodType<Value>,
  fallback: Value,
): StoredSetting<Value> {
  /** The value as this page knows it: a second change builds on the first, however slow the disk is. */
  let known: { value: Value; stored: unknown } | null = null;
  /** True once something else was stored: `known` is then only the base of this page's next change. */
  let isStale = false;
  /** Counts changes, to detect database answers that are out of date when they arrive. */
  let changes = 0;
  let isFollowed = false;
  const watching = new Set<(value: Value) => void>();

  const read = async () => {
    follow();
    if (known && !isStale) return known.value;
    try {
      const before = changes;
      const stored = await (await settingsDatabase()).settings.get(key);
      const value = schema.safeParse(stored?.value).data ?? fallback;
      if (changes === before) {
        known = { value, stored: stored?.value };
        isStale = false;
      }
      return value;
    } catch {
      return fallback;
    }
  };
  const follow = () => {
    if (!isFollowed) onSettingChanged(key, onStored);
    isFollowed = true;
  };
  const tellAll = (value: Value) => {
    for (const tell of [...watching]) tell(value);
  };
  /** Something was stored here or in another page, so the known value may be out of date. */
  const onStored = () => {
    isStale = true;
    const asked = ++changes;
    void read().then((value) => changes === asked && tellAll(value));
  };
  const change = (value: Value, stored: unknown): SettingUpdate => ({
    key,
    isValid: (merged) => schema.safeParse(merged).success,
    ...(known?.stored !== undefined && { base: known.stored }),
    notify: () => {
      follow();
      known = { value, stored };
      isStale = false;
      changes++;
      tellAll(value);
    },
    takeBack: onStored,
  });
  const changeTo = (value: Value) => {
    // The stored value may contain entries that this version does not understand and the parsed value lacks.
    const stored = known?.stored === undefined ? value : mergeSetting(known.value, value, known.stored);
    const whole = schema.safeParse(stored).success ? stored : value;
    return { ...change(value, whole), value: whole };
  };
  const changeBack = () => change(fallback, undefined);
  const store = async (value: Value, changed: SettingUpdate): Promise<Result<Value>> => {
    const stored = await storeTogether([changed]);
    return stored.ok ? ok(value) : stored;
  };
  return {
    fallback,
    parse: (value) => schema.safeParse(value).data,
    read,
    changeTo,
    changeBack,
    write: (value) => store(value, changeTo(value)),
    amend: async (change) => {
      try {
        await amendSetting(key, (stored) => change(schema.safeParse(stored).data ?? fallback));
        return ok(null);
      } catch {
        return notStored();
      }
    },
    reset: () => store(fallback, changeBack()),
    watch: (changed) => {
      let lastText: string | null = null;
      const notify = (value: Value) => {
        const text = JSON.stringify(value);
        if (text !== lastText) changed(value);
        lastText = text;
      };
      watching.add(notify);
      void read();
      return () => void watching.delete(notify);
    },
  };
}
