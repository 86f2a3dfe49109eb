import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ImportSettings } from '../../../components/transfer/settings-file/ImportSettings';
import { DEFAULT_SETTINGS } from '../../../lib/evaluation/settings';
import type { ExportPreset } from '../../../lib/model/export';
import { exportPresets } from '../../../lib/settings/stored-settings';
import { settingsFileText } from '../../../lib/transfer/settings-file/settings-file';
import { freshShortlist } from '../../lib/store/fresh-database';
import { onShortlist } from '../shortlist/on-shortlist';

beforeEach(() => fakeBrowser.reset());

const preset = (id: string, name: string, columns = ['handle']): ExportPreset => ({
  ...{ id, name, columns, isSpreadsheet: true },
});

async function chosen(settings: Record<string, unknown>): Promise<HTMLInputElement> {
  onShortlist(freshShortlist(), <ImportSettings settings={DEFAULT_SETTINGS} onClose={() => {}} />);
  const content = { toolVersion: '0.1.0', settings, briefs: [], tables: [], protocols: [] };
  const file = new File([settingsFileText(content, '')], 'team.json', { type: 'application/json' });
  const field = screen.getByLabelText<HTMLInputElement>('Settings file');
  await userEvent.upload(field, file);
  await screen.findByRole('status');
  return field;
}

it('keeps showing which file was chosen', async () => {
  const field = await chosen({ sampleSize: 20 });
  expect(field.files?.[0]?.name).toBe('team.json');
  expect(field.value).not.toBe('');
});

it('calls the ID of the settings by one name', async () => {
  await chosen({ sampleSize: 20 });
  expect(screen.getByText(/^ID after the import: /)).toBeInTheDocument();
  expect(screen.queryByText(/Hash/)).toBeNull();
});

it('says which export presets come, change and go', async () => {
  await exportPresets.write([preset('a', 'Sheet'), preset('b', 'Report'), preset('c', 'Client')]);
  await chosen({
    exportPresets: [preset('b', 'Report', ['platform']), preset('c', 'Client'), preset('d', 'Weekly')],
  });
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toEqual([
    'Adds 1 export preset: Weekly',
    'Changes 1 export preset: Report',
    'Removes 1 export preset that is not in the file: Sheet',
  ]);
});

it('says that the order of the export presets changes if nothing else does', async () => {
  await exportPresets.write([preset('a', 'Sheet'), preset('b', 'Report')]);
  await chosen({ exportPresets: [preset('b', 'Report'), preset('a', 'Sheet')] });
  expect(screen.getByRole('listitem')).toHaveTextContent('Export presets');
});
