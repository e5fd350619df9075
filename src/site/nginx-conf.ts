export interface NginxOptions {
  /** The site's address; its host name and path are served. */
  readonly url: string;
  /** Absolute path of the folder that `endrun site` wrote. */
  readonly siteFolder: string;
  /** Absolute path of the folder that `endrun publish` writes. Apart from the site, so that who writes data cannot change code. */
  readonly chartFolder: string;
  readonly certificate: string;
  readonly certificateKey: string;
  /** Without it charts are limited to the networks named. */
  readonly token?: string;
  /** CIDR ranges from which charts may be read, for want of a token. */
  readonly networks: readonly string[];
  readonly port: number;
}

/** nginx knows no way to write these in a quoted text. */
export const unquotable = /["\\$\n]/;

const quoted = (text: string): string => `"${text}"`;

/** A server block for nginx 1.18 and later that hands out site and chart as they should be. */
export function nginxConf({ url, siteFolder, chartFolder, certificate, certificateKey, token, networks, port }: NginxOptions): string {
  const { hostname, pathname, origin } = new URL(url);
  const base = pathname.replace(/\/*$/, '/');
  const access = token === undefined
    ? [...networks.map((network) => `allow ${network};`), 'deny all;']
    : [`if ($http_authorization != ${quoted(`Bearer ${token}`)}) { return 401; }`];
  const indented = (lines: readonly string[]): string => lines.map((line) => `        ${line}`).join('\n');
  const headers = (cache: string): readonly string[] => [
    `add_header Cache-Control ${quoted(cache)} always;`,
    'add_header X-Content-Type-Options "nosniff" always;',
    'add_header Strict-Transport-Security "max-age=31536000" always;',
    'add_header Referrer-Policy "no-referrer" always;',
    `add_header Access-Control-Allow-Origin ${quoted(origin)} always;`,
    'add_header Vary "Origin" always;',
  ];
  const location = (match: string, lines: readonly string[]): string => `    location ${match} {\n${indented(lines)}\n    }`;
  return `# Endrun: the add-in's site and the published org chart. Made by "endrun site --nginx".
server {
    listen ${port} ssl;
    server_name ${hostname};
    ssl_certificate ${quoted(certificate)};
    ssl_certificate_key ${quoted(certificateKey)};
    ssl_protocols TLSv1.2 TLSv1.3;
    server_tokens off;
    autoindex off;
    etag on;
    gzip on;
    gzip_types application/json text/javascript application/javascript text/css image/svg+xml;

    # Data: the pointer is asked for each time, everything else is named by its content.
${location(`= ${base}orgchart/current.json`, [...access, `alias ${quoted(`${chartFolder}/current.json`)};`, 'default_type application/json;', ...headers('private, no-cache')])}
${location(`^~ ${base}orgchart/r/`, [...access, `alias ${quoted(`${chartFolder}/r/`)};`, 'default_type application/json;', ...headers('private, max-age=31536000, immutable')])}
    location ^~ ${base}orgchart/ { return 404; }

    # Code: names that stay are asked for each time, names with a content hash never again.
${location(`~ "^${base.replace(/[.+*?^$(){}|[\]\\]/g, '\\$&')}(?<hashed>[A-Za-z0-9_-][A-Za-z0-9._-]*\\.[0-9a-f]{12}\\.js)$"`, [`alias ${quoted(`${siteFolder}/`).slice(0, -1)}$hashed";`, ...headers('public, max-age=31536000, immutable')])}
    location = /.well-known/microsoft-officeaddins-allowed.json {
        alias ${quoted(`${siteFolder}/.well-known/microsoft-officeaddins-allowed.json`)};
        default_type application/json;
${indented(headers('no-cache'))}
    }
    location ~ "/\\." { return 404; }
${location(base, [`alias ${quoted(`${siteFolder}/`)};`, 'index taskpane.html;', ...headers('no-cache')])}
}
`;
}
