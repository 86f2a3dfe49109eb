import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FailureBoundary } from '../../../components/ui/FailureBoundary';
import { failureReport } from '../../../components/ui/failure-report';
import { reportFailedActions } from '../../../components/ui/report-failed-actions';
import { Toasts } from '../../../components/ui/Toasts';

const manifest = { manifest_version: 3, name: 'Yardstick', version: '1.2.3' };

/** An error as the built extension throws it, with personal data wherever a message can carry some. */
function failed(): Error {
  const message =
    'note “ask Maya” of @maya.bakes\n    at maya (https://www.instagram.com/maya.bakes/secret.js:1:1)';
  const error = new TypeError(message);
  error.stack = `TypeError: ${message}
    at save (chrome-extension://abcdefghijklmnop/chunks/sidepanel-B1.js:12:340)
    at async chrome-extension://abcdefghijklmnop/chunks/sidepanel-B1.js:9:12
    at anon (https://www.instagram.com/maya.bakes/:1:1)`;
  return error;
}

describe('the report of a failure', () => {
  it('names the version, the browser, the part and the code', () => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest as never);
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(
      'Mozilla/5.0 (X11; Linux) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36',
    );
    const componentStack = `
    at Posts (chrome-extension://abcdefghijklmnop/chunks/sidepanel-B1.js:1:2)
    at section (<anonymous>)`;
    expect(failureReport({ part: 'Posts', error: failed(), componentStack })).toBe(
      `Yardstick 1.2.3, Chrome 156.0.0.0
Failed: Posts (TypeError)
Components:
  Posts
  section
Code:
  save sidepanel-B1.js:12:340
  sidepanel-B1.js:9:12`,
    );
  });

  it.each([
    ['an error', failed()],
    ['a text', 'https://www.instagram.com/maya.bakes/'],
    ['an object', { name: '@maya.bakes', message: 'ask Maya' }],
    ['nothing', undefined],
    ['an error with a name of its own', Object.assign(failed(), { name: '@maya.bakes https://x.com/maya' })],
  ])('says nothing of a profile, a note or an address: %s', (_, error) => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest as never);
    expect(failureReport({ part: 'Posts', error })).not.toMatch(/maya|instagram|https?:|@|extension:/i);
  });
});

function Throws(): never {
  throw failed();
}

describe('a part that fails', () => {
  it('says that saved work is safe, and offers to reload and to copy the report', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest as never);
    const user = userEvent.setup();
    render(
      <>
        <FailureBoundary part="Posts">
          <Throws />
        </FailureBoundary>
        <p>The rest</p>
      </>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('Posts could not be shown.');
    expect(screen.getByRole('alert')).toHaveTextContent('Everything you saved is safe.');
    expect(screen.getByRole('button', { name: 'Reload' })).toBeVisible();
    expect(screen.getByText('The rest')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Copy report' }));
    expect(await screen.findByRole('button', { name: 'Report copied' })).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/^Yardstick 1\.2\.3/);
    expect(await navigator.clipboard.readText()).not.toMatch(/maya/i);
  });
});

describe('an action that fails unforeseen', () => {
  it('is always reported, and only once', async () => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest as never);
    render(<Toasts>screen</Toasts>);
    const view = new EventTarget();
    reportFailedActions(view as Window);
    for (let time = 0; time < 3; time++) {
      view.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: failed() }));
    }
    // Once: a second toast would bring a second button.
    expect(await screen.findByText('Copy report')).toBeVisible();
    expect(
      screen.getAllByText(/^That did not work\. Everything you saved before is safe\./)[0],
    ).toBeVisible();
  });
});
