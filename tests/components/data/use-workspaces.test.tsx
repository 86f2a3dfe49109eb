import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FIRST_WORKSPACE } from '../../../lib/settings/workspaces';
import { storeSetting } from '../../lib/settings/in-database';

const CLIENT = { id: 'clientb', name: 'Client B' };
const LIST = { version: 1, current: CLIENT.id, all: [FIRST_WORKSPACE, CLIENT], deleted: [] };

beforeEach(async () => {
  await storeSetting('workspaces', LIST);
});

/** The browser refuses this many times to open the settings, while every shortlist opens. */
function refuseToOpenSettings(times: number) {
  const open = IDBFactory.prototype.open;
  let left = times;
  return vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (
    this: IDBFactory,
    name,
    version,
  ) {
    if (name === 'yardstick-settings' && left-- > 0) throw new DOMException('short', 'InvalidStateError');
    return version === undefined ? open.call(this, name) : open.call(this, name, version);
  });
}

function Where({ useShortlist }: { useShortlist(): { name: string } }) {
  return <p>in {useShortlist().name}</p>;
}

/** As a page that has just been opened. */
async function openPage() {
  vi.resetModules();
  const { setLanguage } = await import('../../../lib/words/catalogue/current-language');
  await setLanguage('en');
  const { InWorkspace } = await import('../../../components/data/InWorkspace');
  const { useShortlist } = await import('../../../components/data/use-shortlist');
  return async () =>
    act(async () => {
      render(
        <Suspense>
          <InWorkspace>
            <Where useShortlist={useShortlist} />
          </InWorkspace>
        </Suspense>,
      );
    });
}

describe('a page that opens while the browser refuses the settings', () => {
  it('shows the current workspace if they can be read a moment later', async () => {
    const show = await openPage();
    refuseToOpenSettings(1);
    await show();
    expect(await screen.findByText(/^in /)).toHaveTextContent('in yardstick-clientb');
  });

  it('saves into no workspace while it does not know which, and can be tried again', async () => {
    const show = await openPage();
    const refused = refuseToOpenSettings(Number.POSITIVE_INFINITY);
    await show();
    expect(await screen.findByText(/^in |read the list of workspaces/)).toHaveTextContent(/read the list/);
    refused.mockRestore();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/^in /)).toHaveTextContent('in yardstick-clientb');
  });
});

describe('a page that opens', () => {
  it('shows its workspace even if it cannot load which sections are closed', async () => {
    const show = await openPage();
    const sections = await import('../../../components/ui/closed-sections');
    vi.spyOn(sections, 'loadClosedSections').mockRejectedValue(new Error('short'));
    await show();
    expect(await screen.findByText(/^in /)).toHaveTextContent('in yardstick-clientb');
  });

  it('waits for the newer list if it changes during the first reading', async () => {
    const show = await openPage();
    const list = await import('../../../lib/settings/workspaces');
    const read = list.readWorkspaces;
    let change = () => {};
    vi.spyOn(list, 'onWorkspacesChanged').mockImplementation((changed) => {
      change = changed;
    });
    const late = Promise.withResolvers<void>();
    const reading = vi.spyOn(list, 'readWorkspaces').mockImplementationOnce(async () => {
      change();
      return read();
    });
    reading.mockImplementationOnce(() => late.promise.then(read));
    await show();
    await vi.waitFor(() => expect(reading).toHaveBeenCalledTimes(2));
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(screen.queryByRole('alert')).toBeNull();
    late.resolve();
    expect(await screen.findByText(/^in /)).toHaveTextContent('in yardstick-clientb');
  });
});
