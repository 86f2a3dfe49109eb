import type { PageReport } from '../model/page-report';
import type { PlatformId } from '../model/platform';
import type { z } from '../model/schemas/zod';
import type {
  backgroundMessageSchema,
  measuringSchema,
  pageFileAnswerSchema,
  patchSchema,
  readerMessageSchema,
  samplePatchSchema,
  stateSchema,
} from './schemas';

/** Screens connect to a tab's reader under this name. */
export const SCREEN_PORT = 'yardstick-screen';

/** Everything a screen needs to know about one tab. */
export type TabState = z.infer<typeof stateSchema>;
export type ReaderStatus = TabState['status'];

/** The progress of measuring, which points at posts one by one. */
export type Measuring = z.infer<typeof measuringSchema>;
export type MeasuringEnd = NonNullable<Measuring['end']>;

/** The same with everything the last look found, for `npm run read` and tests. */
export interface WholeState extends TabState {
  report: PageReport | null;
}

/** The changes to a sample: for each changed post its changed fields, for a new post all of them. */
export type SamplePatch = z.infer<typeof samplePatchSchema>;

/** The changes to a tab's state. A change of account sends the whole state instead. */
export type TabPatch = z.infer<typeof patchSchema>;

/**
 * Screen to reader, over the port.
 * - `look`: the tab's address has changed
 * - `resync`: a patch is missing or does not fit: the whole state again
 * - `whole`: asked by scripts, answered once
 */
export type ScreenMessage = { type: 'look' | 'measure' | 'stop-measuring' | 'resync' | 'whole' };

/**
 * Reader to screen, over the port: the whole state on connection, patches after every change. Each is numbered one
 * higher than the one before it.
 */
export type ReaderMessage = z.infer<typeof readerMessageSchema>;

/** The answer to `whole`. */
export type WholeMessage = { type: 'whole'; state: WholeState };

/**
 * Reader to background, one-shot. `keep-sample` is answered when it is stored, `sample-of` with the sample or null. The
 * place and wall of the page say what could be read there.
 */
export type BackgroundMessage = z.infer<typeof backgroundMessageSchema>;

/** Background to reader: the user no longer lets Yardstick read this platform. */
export type StopReading = { stopReading: PlatformId };

/** Reader to every extension page: the tab's reader is ready (again), connect now. */
export type Announcement = { type: 'reader-ready' };

/** What a key of the browser does in the screen beside the page. */
export type CommandName = 'save' | 'next';

/** Background to all screens: the user pressed such a key in this window. The one that did it answers with true. */
export type RunCommand = { runCommand: CommandName; windowId: number };

/** Under this key in the session's storage the popup finds what it was opened for. */
export const PENDING_COMMAND = 'pending-command';

/** What the script answers that makes a page file. */
export type PageFileAnswer = z.infer<typeof pageFileAnswerSchema>;
export type PageFileProblem = Extract<PageFileAnswer, { problem: string }>['problem'];
export type MadePageFile = Extract<PageFileAnswer, { text: string }>;
