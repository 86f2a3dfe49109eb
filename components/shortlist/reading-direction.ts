/** Whether an arrow key points in reading direction, which is to the left in Arabic. */
export function isReading(element: Element, key: 'ArrowLeft' | 'ArrowRight'): boolean {
  return (key === 'ArrowRight') === isLeftToRight(element);
}

export const isLeftToRight = (element: Element): boolean => getComputedStyle(element).direction !== 'rtl';
