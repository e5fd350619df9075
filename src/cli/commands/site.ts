import { dirname, join, resolve } from 'node:path';
import { nginxConf, unquotable } from '../../site/nginx-conf';
import { siteFilesFor, siteUrlFault } from '../../site/site-files';
import type { SiteSettings } from '../../site/site-settings';
import { defineCommand } from '../command';
import type { CommandValues } from '../command';
import { say } from '../host';
import type { CliHost } from '../host';
import { readBytes, writeWhole } from '../read-file';
import { readSite } from '../read-site';

const options = {
  url: { type: 'string' }, site: { type: 'string' }, 'public-key': { type: 'string' }, 'chart-url': { type: 'string' }, 'chart-token': { type: 'string' }, sso: { type: 'boolean' },
  nginx: { type: 'string' }, certificate: { type: 'string' }, 'certificate-key': { type: 'string' }, charts: { type: 'string' }, network: { type: 'string', multiple: true }, port: { type: 'string' },
} as const;
type Values = CommandValues<typeof options>;

/** As it may stand in an Authorization header. Source: RFC 6750, b64token. */
const tokenPattern = /^[A-Za-z0-9._~+/-]{16,512}=*$/;

/** What goes into the scripts, or what is wrong with it. */
async function readSettings(host: CliHost, values: Values): Promise<SiteSettings | string | undefined> {
  const { 'public-key': keyPath, 'chart-url': chartUrl, 'chart-token': chartToken, sso } = values;
  if (chartToken !== undefined && !tokenPattern.test(chartToken)) return host.words('site.bad-token');
  if (chartUrl !== undefined && siteUrlFault(chartUrl) !== undefined) return host.words(`site.${siteUrlFault(chartUrl)}`, { url: chartUrl });
  if (chartUrl !== undefined && keyPath === undefined) return host.words('site.key-needed');
  const more = { ...(chartUrl === undefined ? {} : { chartUrl }), ...(chartToken === undefined ? {} : { chartToken }), ...(sso === true ? { officeSso: true } : {}) };
  if (keyPath === undefined) return more;
  const bytes = await readBytes(host, keyPath);
  if (bytes === undefined) return undefined;
  try {
    const { kty, crv, x, y, d } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    if (d !== undefined) return host.words('site.private-key', { path: keyPath });
    if (kty === 'EC' && crv === 'P-256' && typeof x === 'string' && typeof y === 'string') return { ...more, publicKey: { kty, crv, x, y } };
  } catch {
    // Told below, as any other file that is no key.
  }
  return host.words('site.bad-key', { path: keyPath });
}

async function writeNginx(host: CliHost, folder: string, url: string, values: Values): Promise<boolean> {
  const { nginx = '', certificate = '', 'certificate-key': certificateKey = '', charts = '' } = values;
  return writeWhole(host, nginx, nginxConf({
    url, siteFolder: resolve(folder), chartFolder: resolve(charts), certificate: resolve(certificate), certificateKey: resolve(certificateKey),
    token: values['chart-token'], networks: values.network ?? [], port: Number(values.port ?? 443),
  }));
}

function nginxProblem(host: CliHost, values: Values): string | undefined {
  if (values.nginx === undefined) return undefined;
  const missing = (['certificate', 'certificate-key', 'charts'] as const).find((name) => values[name] === undefined);
  if (missing !== undefined) return host.words('usage.missing-option', { option: `--${missing}` });
  return [values.certificate, values['certificate-key'], values.charts].some((path) => unquotable.test(path ?? '')) || (values.network ?? []).some((network) => !/^[0-9a-f.:/]+$/i.test(network))
    ? host.words('site.bad-path') : undefined;
}

/** `endrun site`: the add-in's static site, made for one address. Code, for IT. */
export const site = defineCommand({
  name: 'site',
  words: 'site',
  options,
  async run(values, [folder, ...more], host) {
    const { url = '' } = values;
    const settings = await readSettings(host, values);
    if (settings === undefined) return 2;
    const fault = siteUrlFault(url);
    const usage =
      folder === undefined || more.length > 0 ? host.words('usage.one-operand', { what: host.words('site.folder') })
      : values.url === undefined ? host.words('usage.missing-option', { option: '--url' })
      : fault !== undefined ? host.words(`site.${fault}`, { url })
      : typeof settings === 'string' ? settings
      : nginxProblem(host, values);
    if (usage !== undefined || folder === undefined || typeof settings === 'string') {
      await say(host, 'usage.problem', { problem: usage ?? '', command: 'site' });
      return 2;
    }
    const built = await readSite(host, values.site);
    if (built === undefined) {
      await say(host, 'site.not-built');
      return 2;
    }
    const files = siteFilesFor(built, url, settings);
    for (const [path, bytes] of files) {
      await host.files.mkdir(dirname(join(folder, path)), { recursive: true });
      if (!(await writeWhole(host, join(folder, path), bytes))) return 2;
    }
    const { OfficeAddinManifest } = await import('office-addin-manifest');
    const { displayName, version, appDomains } = await OfficeAddinManifest.readManifestFile(join(folder, 'manifest.xml'));
    await say(host, 'site.done', { path: folder, files: files.size, name: displayName ?? '', version: version ?? '', origin: appDomains?.[0] ?? '' });
    if (new URL(url).pathname.replace(/\/$/, '') !== '') await say(host, 'site.well-known', { origin: new URL(url).origin });
    if (values.nginx !== undefined) {
      if (!(await writeNginx(host, folder, url, values))) return 2;
      await say(host, 'site.nginx', { path: values.nginx });
    }
    return 0;
  },
});
