/** Where the add-in is served from; the one placeholder that deployment replaces here and in the manifest. */
export const siteAddress = 'https://localhost:3000';

/** An address of the add-in's own site. The classic Windows runtime has no `location`, hence the placeholder. */
export function siteUrl(path: string): string {
  const here = typeof location === 'object' && location !== null && /^https?:/.test(location.href) ? location.href.replace(/[^/]*(?:[?#].*)?$/, '') : `${siteAddress}/`;
  return `${here}${path}`;
}
