import type { ReactNode } from 'react';

const icon = (content: ReactNode) => function Icon() {
  return <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">{content}</svg>;
};

export const CloseIcon = icon(<path d="M4 4l8 8M12 4l-8 8" />);
export const BackIcon = icon(<path d="M9.5 3L4.5 8l5 5" />);
export const SettingsIcon = icon(<path d="M2 4.5h7M12.5 4.5H14M2 11.5h1.5M7 11.5h7M10.7 2.8a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4zM5.2 9.8a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4z" />);
export const InfoIcon = icon(<path d="M8 1.7a6.3 6.3 0 1 0 0 12.6A6.3 6.3 0 0 0 8 1.7zM8 7.4v3.8M8 4.9v.1" />);
