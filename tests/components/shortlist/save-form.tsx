import { screen } from '@testing-library/react';
import { beforeEach, expect } from 'vitest';

export const ID = 'instagram:maya.bakes';
export const note = () => screen.findByRole('textbox', { name: 'Note' });
export const saveButton = () => screen.findByRole('button', { name: 'Save to shortlist' });
export const stage = () => screen.findByRole('combobox', { name: 'Stage' });
export const isReady = async () => expect(await saveButton()).not.toHaveAttribute('aria-disabled', 'true');

/** Every test of a file that imports this begins without drafts. */
beforeEach(() => localStorage.clear());
