import { useEffect, useRef } from 'react';

/** Marks what takes the focus when the button that was pressed is gone. */
export const keepsFocus = { 'data-keeps-focus': '' } as const;

/** A keyboard is not sent back to the top when a button vanishes with what it mended; the focus is never taken from the mail. */
export function useKeptFocus(): void {
  const hadFocus = useRef(false);
  useEffect(() => {
    const isLost = hadFocus.current && document.hasFocus() && document.activeElement === document.body;
    if (isLost) document.querySelector<HTMLElement>('[data-keeps-focus]')?.focus();
    hadFocus.current = document.activeElement !== document.body;
  });
}
