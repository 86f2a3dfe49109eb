import { fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdTyping } from '../../../components/ui/hold-typing';

const heard = vi.fn();
beforeAll(() => {
  holdTyping(window);
  window.addEventListener('keydown', ({ key }) => heard(key));
});
beforeEach(() => {
  fireEvent.pointerDown(document.body);
  heard.mockClear();
});

/** Types into a field, which then disappears, as when another window switches the workspace. */
function typeAndLose(field = <textarea aria-label="Note" />, last = 'a') {
  const { rerender } = render(field);
  fireEvent.keyDown(screen.getByLabelText('Note'), { key: last });
  expect(heard).toHaveBeenCalledWith(last);
  heard.mockClear();
  rerender(<p>Another client</p>);
}

const pressed = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.body, { key, ...more });

describe('letters typed into a field that disappears', () => {
  it('do not reach the page, however many follow', () => {
    typeAndLose();
    for (const key of [...'/mplr?', 'Enter', 'Backspace']) expect(pressed(key)).toBe(false);
    pressed('Enter', { ctrlKey: true });
    expect(heard).not.toHaveBeenCalled();
  });

  it('leave the browser its own shortcuts', () => {
    typeAndLose();
    expect(pressed('w', { ctrlKey: true })).toBe(true);
  });

  it('end with Tab, Escape or a press of the pointer', () => {
    for (const end of ['Tab', 'Escape']) {
      typeAndLose();
      pressed(end);
      pressed('/');
      expect(heard.mock.calls).toEqual([[end], ['/']]);
      heard.mockClear();
    }
    typeAndLose();
    fireEvent.pointerDown(document.body);
    pressed('/');
    expect(heard).toHaveBeenCalledWith('/');
  });

  it('end with a pause', () => {
    typeAndLose();
    const later = new KeyboardEvent('keydown', { key: '/', bubbles: true });
    Object.defineProperty(later, 'timeStamp', { value: performance.now() + 1_500 });
    document.body.dispatchEvent(later);
    expect(heard).toHaveBeenCalledWith('/');
  });

  it('ended with Control and Enter, which saved the note', () => {
    const { rerender } = render(<textarea aria-label="Note" />);
    fireEvent.keyDown(screen.getByLabelText('Note'), { key: 'Enter', ctrlKey: true });
    rerender(<p>The next profile</p>);
    pressed('z', { ctrlKey: true });
    expect(heard.mock.calls.at(-1)).toEqual(['z']);
  });

  it('are no keys of a menu that closes: the next key is meant for the page', () => {
    const { rerender } = render(
      <div role="dialog">
        <button type="button">Wrong country</button>
      </div>,
    );
    fireEvent.keyDown(screen.getByRole('button'), { key: '1' });
    rerender(<p>The next profile</p>);
    for (const key of ['s', '1', 'n']) pressed(key);
    expect(heard.mock.calls).toEqual([['1'], ['s'], ['1'], ['n']]);
  });

  it('ended with the key that left the field: Enter in one line, Escape anywhere', () => {
    typeAndLose(<input aria-label="Note" />, 'Enter');
    pressed('/');
    expect(heard).toHaveBeenCalledWith('/');
    heard.mockClear();
    typeAndLose(<textarea aria-label="Note" />, 'Escape');
    pressed('/');
    expect(heard).toHaveBeenCalledWith('/');
  });
});
