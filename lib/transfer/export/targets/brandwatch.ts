import { networkColumns } from './networks';
import { channelIdOf, cleanUrl, mailOf } from './person';
import { type ExportTarget, textColumn } from './target';

/**
 * Brandwatch Influence. A YouTube account must be given as `http://www.youtube.com/channel/ID`, with http and the id of
 * the channel. Source: Brandwatch Influence Help, article 10726804468765.
 */
export const BRANDWATCH: ExportTarget = {
  id: 'brandwatch',
  fileWord: 'brandwatch',
  isSpreadsheet: false,
  isForOutreach: true,
  files: ['csv'],
  columns: [
    textColumn('Name', ({ row }) => row.display_name ?? row.handle),
    textColumn('Email', mailOf),
    ...networkColumns((source, platform) => {
      if (platform !== 'youtube') return cleanUrl(source);
      const id = channelIdOf(source);
      return id === null ? null : `http://www.youtube.com/channel/${id}`;
    }),
    textColumn('Notes', ({ row }) => row.notes),
  ],
  refuses: (source) => {
    if (source.row.platform === 'youtube') return channelIdOf(source) === null ? 'no-channel-id' : null;
    return cleanUrl(source) === null ? 'no-link' : null;
  },
};
