import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

export type ThemeName = 'light' | 'dark' | 'contrast';

const dark = '(prefers-color-scheme: dark)';
const contrast = '(forced-colors: active)';

function subscribe(changed: () => void): () => void {
  const queries = [window.matchMedia(dark), window.matchMedia(contrast)];
  queries.forEach((query) => query.addEventListener('change', changed));
  return () => queries.forEach((query) => query.removeEventListener('change', changed));
}

const fromSystem = (): ThemeName => {
  if (window.matchMedia(contrast).matches) return 'contrast';
  return window.matchMedia(dark).matches ? 'dark' : 'light';
};

const themes: Readonly<Record<ThemeName, Theme>> = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

/** Light, dark or high contrast: forced colours first, then as Outlook tells it, else as the system has it. */
export function useTheme(fromOutlook?: ThemeName): Theme {
  const system = useSyncExternalStore(subscribe, fromSystem);
  return themes[system === 'contrast' ? system : fromOutlook ?? system];
}
