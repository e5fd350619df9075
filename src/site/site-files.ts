import { base64url, sha256, utf8 } from '../core';
import { settingsText, siteAddress } from './site-settings';
import type { SiteSettings } from './site-settings';

/** Files of a site by path. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

/** Classic Outlook asks this file of the add-in's origin before a handler may fetch. Source: Microsoft's page on event-based activation and CORS. */
export const wellKnownPath = '.well-known/microsoft-officeaddins-allowed.json';

const textFile = /\.(?:js|html|xml)$/;
const contentHash = /\.([0-9a-f]{12})\.js$/;
const hashCharacters = 12;

const encode = (settings: SiteSettings): string => `endrun-site-settings:${encodeURIComponent(JSON.stringify(settings)).replace(/'/g, '%27')}:end`;

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** What is wrong with an address for a site; the words are `site.<fault>`. */
export function siteUrlFault(given: string): 'not-a-url' | 'not-https' | 'url-with-query' | undefined {
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    return 'not-a-url';
  }
  if (url.protocol !== 'https:') return 'not-https';
  return url.search !== '' || url.hash !== '' || url.username !== '' ? 'url-with-query' : undefined;
}

/**
 * The built site, made for one address: the address in manifest and handler, the settings in the scripts, and new names
 * for the content-named scripts, because these are cached for ever and their content is no longer what they were named after.
 */
export function siteFilesFor(built: SiteFiles, url: string, settings: SiteSettings): SiteFiles {
  const address = url.replace(/\/+$/, '');
  const { origin } = new URL(address);
  const made = encode(settings);
  const renamed = new Map<string, string>();
  built.forEach((_, path) => {
    const hash = contentHash.exec(path)?.[1];
    if (hash !== undefined) renamed.set(hash, hex(sha256(`${hash} ${address} ${made}`)).slice(0, hashCharacters));
  });
  const rename = (text: string): string => [...renamed].reduce((all, [old, fresh]) => all.split(old).join(fresh), text);
  const files = new Map<string, Uint8Array>();
  built.forEach((bytes, path) => {
    if (!textFile.test(path)) {
      files.set(path, bytes);
      return;
    }
    let text = rename(new TextDecoder().decode(bytes)).split(settingsText).join(made);
    // An AppDomain is an origin, without a path.
    text = text.split(`<AppDomain>${siteAddress}</AppDomain>`).join(`<AppDomain>${origin}</AppDomain>`).split(siteAddress).join(address);
    files.set(rename(path), utf8(text));
  });
  files.set(wellKnownPath, utf8(`${JSON.stringify({ allowed: [`${address}/launchevent.js`] }, null, 2)}\n`));
  return files;
}

export const fileHash = (bytes: Uint8Array): string => base64url(sha256(bytes));
