import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ShownProfile } from '../../../components/data/screen-state';
import { useEvaluationSettings } from '../../../components/data/use-evaluation-settings';
import { MoneyFields } from '../../../components/money/MoneyFields';
import { Settings } from '../../../components/settings/Settings';
import { CopyHeadersSwitch } from '../../../components/transfer/FormatSettings';
import { freshShortlist } from '../../lib/store/fresh-database';
import { onShortlist } from '../shortlist/on-shortlist';

/** The settings as the panel and their own page compose them. */
function Stored({ seen }: { seen: ShownProfile | null }) {
  const settings = useEvaluationSettings();
  return (
    settings && (
      <Settings
        settings={settings}
        seen={seen}
        money={<MoneyFields settings={settings} />}
        copyRow={<CopyHeadersSwitch />}
      />
    )
  );
}

/** Returns the shortlist in which the user's own tables are. */
export async function show(seen: ShownProfile | null = null, db = freshShortlist()) {
  onShortlist(db, <Stored seen={seen} />);
  await screen.findByRole('group', { name: 'Sample' });
  return db;
}

export async function retype(name: string, text: string) {
  const field = screen.getByRole('textbox', { name });
  await userEvent.clear(field);
  await userEvent.type(field, text);
  return field;
}

export const choose = (name: string, words: string) =>
  userEvent.selectOptions(screen.getByRole('combobox', { name }), words);
