import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Unpacks the npm browser in a process of its own, because its package is an ES module that sets up the environment. */
const unpack = `
  import packaged from '@sparticuz/chromium';
  const path = await packaged.executablePath();
  console.log(JSON.stringify({ path, libraries: process.env.LD_LIBRARY_PATH ?? '', fonts: process.env.FONTCONFIG_PATH ?? '' }));
`;

interface Unpacked { readonly path: string; readonly libraries: string; readonly fonts: string }

/** CHROMIUM_PATH, else the browser that comes as an npm package. */
export function findBrowser(): Unpacked {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { path: named, libraries: process.env.LD_LIBRARY_PATH ?? '', fonts: '' };
  // The runtime name makes the package unpack the NSS libraries that a bare machine lacks.
  const env = { ...process.env, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', unpack], { env, cwd: process.cwd(), encoding: 'utf8' })) as Unpacked;
}

/** A headless Chromium; close it when done. */
export async function launchBrowser(): Promise<Browser> {
  const { path, libraries, fonts } = findBrowser();
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  if (libraries !== '') env.LD_LIBRARY_PATH = libraries;
  if (fonts !== '') env.FONTCONFIG_PATH = fonts;
  return chromium.launch({ executablePath: path, args: flags, env });
}
