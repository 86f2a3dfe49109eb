import type { PageReport } from '../model/page-report';
import type { Place } from '../model/place';
import type { PlatformId } from '../model/platform';
import type { PostReadings } from '../model/post';
import type { ProfileReadings } from '../model/profile';
import type { Sample } from '../model/sample';

/** Screens connect to a tab's reader under this name. */
export const SCREEN_PORT = 'yardstick-screen';

/**
 * - `elsewhere`: a supported site, but neither a profile nor a post
 * - `reading`: the page has not caught up with its address yet
 * - `read`: the report stands
 * - `failed`: reading itself broke; nothing is shown rather than something doubtful
 */
export type ReaderStatus = 'elsewhere' | 'reading' | 'read' | 'failed';

export type MeasuringEnd = 'done' | 'user' | 'navigation' | 'hidden' | 'stopped';

/** How far pointing at posts, one after the other, has come. */
export interface Measuring {
  running: boolean;
  pointedAt: number;
  of: number;
  /** Posts that showed their numbers. */
  answered: number;
  end: MeasuringEnd | null;
}

/** What screens are told of a look: its posts are in the sample. */
export type ReportHead = Omit<PageReport, 'posts'>;

/** All that a screen needs to know about one tab. */
export interface TabState {
  readerVersion: string;
  place: Place | null;
  status: ReaderStatus;
  report: ReportHead | null;
  sample: Sample | null;
  measuring: Measuring | null;
  /** How many posts `measure` would point at now. */
  measurable: number;
}

/** The same with all that the last look gave, for `npm run read` and tests. */
export interface WholeState extends TabState {
  report: PageReport | null;
}

/** What has changed of a sample; of a post the fields that changed, all of them where it is new. */
export type SamplePatch = Partial<Pick<Sample, 'language' | 'updatedAtMs'>> & {
  profile?: Partial<ProfileReadings>;
  posts?: Record<string, Partial<PostReadings>>;
  /** Ids of posts that are no longer in the sample. */
  gone?: string[];
};

/** What has changed of a tab's state. Another account, or none, is told by a whole state instead. */
export type TabPatch = Partial<Omit<TabState, 'report' | 'sample'>> & {
  report?: Partial<Omit<ReportHead, 'profile'>> & { profile?: Partial<ProfileReadings> };
  sample?: SamplePatch;
};

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
export type ReaderMessage =
  | { type: 'state'; seq: number; state: TabState }
  | { type: 'patch'; seq: number; patch: TabPatch };

/** The answer to `whole`. */
export type WholeMessage = { type: 'whole'; state: WholeState };

/** Reader to background, one-shot, with the reply's type beside it. */
export interface BackgroundRequests {
  'keep-sample': { message: { type: 'keep-sample'; sample: Sample }; reply: undefined };
  'sample-of': {
    message: { type: 'sample-of'; platform: PlatformId; handle: string };
    reply: Sample | null;
  };
}
export type BackgroundMessage = BackgroundRequests[keyof BackgroundRequests]['message'];

/** Reader to every extension page: the tab's reader is there (again), connect now. */
export type Announcement = { type: 'reader-ready' };
