/** Where the add-in is served from; the placeholder that deployment replaces here and in the manifest. */
export const siteAddress = 'https://localhost:3000';

/**
 * What deployment settles for one site, as URL-encoded JSON between the marks; the second and last placeholder.
 * URL-encoded, so that a minifier cannot change its spelling.
 */
export const settingsText = 'endrun-site-settings:%7B%7D:end';

export interface SiteSettings {
  /** Folder of the published chart where it is not the site's own `orgchart/`; then charts must be signed. */
  readonly chartUrl?: string;
  /** Public key (ES256) that manifests are signed for. */
  readonly publicKey?: { readonly kty: string; readonly crv: string; readonly x: string; readonly y: string };
  /** Sent with every request for a chart, as `Authorization: Bearer`. */
  readonly chartToken?: string;
  /** Ask Office for the rep's own token instead. Needs WebApplicationInfo in the manifest. */
  readonly officeSso?: boolean;
}

export function readSiteSettings(text: string = settingsText): SiteSettings {
  return JSON.parse(decodeURIComponent(text.replace(/^[^:]*:/, '').replace(/:end$/, ''))) as SiteSettings;
}
