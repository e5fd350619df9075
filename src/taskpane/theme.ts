import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const dark = '(prefers-color-scheme: dark)';
const contrast = '(forced-colors: active)';

function subscribe(changed: () => void): () => void {
  const queries = [window.matchMedia(dark), window.matchMedia(contrast)];
  queries.forEach((query) => query.addEventListener('change', changed));
  return () => queries.forEach((query) => query.removeEventListener('change', changed));
}

const current = (): Theme => {
  if (window.matchMedia(contrast).matches) return teamsHighContrastTheme;
  return window.matchMedia(dark).matches ? webDarkTheme : webLightTheme;
};

/** Light, dark or high contrast, as the system has it. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, current);
}
