import { siteAddress } from '../site/site-settings';

/** An address of the add-in's own site. The classic Windows runtime has no `location`, hence the placeholder. */
export function siteUrl(path: string): string {
  const here = typeof location === 'object' && location !== null && /^https?:/.test(location.href) ? location.href.replace(/[?#].*$/, '').replace(/[^/]*$/, '') : `${siteAddress}/`;
  return `${here}${path}`;
}
