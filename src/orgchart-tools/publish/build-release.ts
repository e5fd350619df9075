import { base64url, externalPath, indexRows, manifestPath, normaliseAddress, partsThatMatter, readTitles, sha256, shardKeyOf, shardPath } from '../../core';
import type { Manifest, OrgChartFile, Pointer, Shard } from '../../core';
import type { AccountRow } from '../rows';

/** Up to this many people, one file; one file is also what is refused above 25 MB. */
const maxSinglePeople = 20_000;
const wideShardsFromPeople = 50_000_000;
const releaseCharacters = 16;

export interface BuildOptions {
  readonly serial: number;
  /** The policy file's value, checked before. */
  readonly policy?: unknown;
  /** Former releases to be kept, newest first. */
  readonly former: readonly string[];
}

/** A release ready to be written: content-named files, the manifest's text (which a signature covers), and the pointer. */
export interface Release {
  readonly name: string;
  readonly shards: readonly { readonly path: string; readonly text: string }[];
  readonly manifestText: string;
  readonly manifest: Manifest;
  readonly pointer: Pointer;
}

const digest = (text: string): string => base64url(sha256(text));
const sorted = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> => Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
const printed = (value: unknown): string => `${JSON.stringify(value)}\n`;
const domainsOf = (account: AccountRow): readonly string[] => account.domains.map((domain) => normaliseAddress(`x@${domain}`)?.slice(2) ?? domain.toLowerCase());

export function countRows({ accounts }: OrgChartFile): Manifest['counts'] {
  return {
    accounts: accounts.length,
    people: accounts.reduce((sum, { people }) => sum + people.length, 0),
    engagements: accounts.reduce((sum, { engagements }) => sum + (engagements ?? []).length, 0),
  };
}

export function prefixFor(people: number): number {
  if (people <= maxSinglePeople) return 0;
  return people < wideShardsFromPeople ? 3 : 4;
}

interface OpenShard { accounts: AccountRow[]; referred: Map<string, AccountRow>; see: Map<string, string> }

function shardsOf(file: OrgChartFile, prefixHex: number): { readonly shards: ReadonlyMap<string, OpenShard>; readonly external: ReadonlyMap<string, Map<string, string>> } {
  const rows = indexRows(file.accounts);
  const shards = new Map<string, OpenShard>();
  const external = new Map<string, Map<string, string>>();
  const open = (key: string): OpenShard => {
    const shard = shards.get(key) ?? { accounts: [], referred: new Map<string, AccountRow>(), see: new Map<string, string>() };
    shards.set(key, shard);
    return shard;
  };
  file.accounts.forEach((account) => {
    const [first = '', ...more] = domainsOf(account);
    const home = open(shardKeyOf(first, prefixHex));
    home.accounts.push(account);
    if (prefixHex === 0) return;
    // The account itself comes first; the rest are the parts of others that a mail to it can turn on.
    partsThatMatter(rows, [account], new Set(), false).slice(1).forEach((part) => home.referred.set(`${account.id} ${part.id}`, part));
    more.forEach((domain) => open(shardKeyOf(domain, prefixHex)).see.set(domain, first));
    account.people.filter((person) => person.external === true).forEach((person) => (person.emails ?? []).forEach((email) => {
      const address = normaliseAddress(email);
      if (address === undefined) return;
      const key = shardKeyOf(address, prefixHex);
      external.set(key, (external.get(key) ?? new Map<string, string>()).set(address, first));
    }));
  });
  return { shards, external };
}

/** A release of a checked chart, its titles read. Pure: the same chart, policy and serial give the same bytes everywhere. */
export function buildRelease(given: OrgChartFile, { serial, policy, former }: BuildOptions): Release {
  const file = readTitles(given);
  const counts = countRows(file);
  const prefixHex = prefixFor(counts.people);
  const { shards, external } = shardsOf(file, prefixHex);
  const texts = new Map([...shards].map(([key, shard]) => [key, printed({ version: 1, accounts: shard.accounts, referred: [...shard.referred.values()], see: sorted(shard.see) } satisfies Shard)]));
  const externalTexts = new Map([...external].map(([key, see]) => [key, printed({ version: 1, see: sorted(see) })]));
  const manifest: Manifest = {
    format: 'endrun-orgchart-manifest', version: 1, serial, generatedAt: file.generatedAt,
    ...(file.validUntil ? { validUntil: file.validUntil } : {}),
    ownDomains: file.ownDomains, counts, ...(policy === undefined ? {} : { policy }),
    mode: prefixHex === 0 ? 'single' : 'sharded', prefixHex,
    shards: sorted([...texts].map(([key, text]) => [key, digest(text)] as const)),
    external: sorted([...externalTexts].map(([key, text]) => [key, digest(text)] as const)),
  };
  const manifestText = printed(manifest);
  const sha = digest(manifestText);
  const name = sha.slice(0, releaseCharacters);
  return {
    name, manifest, manifestText,
    shards: [
      ...[...texts].map(([key, text]) => ({ path: shardPath(name, key), text })),
      ...[...externalTexts].map(([key, text]) => ({ path: externalPath(name, key), text })),
    ],
    pointer: pointerTo(name, manifest, sha, former),
  };
}

export function pointerTo(name: string, manifest: Manifest, sha: string, former: readonly string[]): Pointer {
  return { format: 'endrun-orgchart-pointer', version: 1, release: name, mode: manifest.mode, prefixHex: manifest.prefixHex, manifest: manifestPath(name), sha256: sha, former: [...former] };
}

/** The same release under a new serial, for a roll-back: add-ins refuse a serial that is lower than the last seen. */
export function reissue(manifest: Manifest, serial: number, former: readonly string[]): Pick<Release, 'name' | 'manifest' | 'manifestText' | 'pointer'> {
  const again: Manifest = { ...manifest, serial };
  const manifestText = printed(again);
  const sha = digest(manifestText);
  const name = sha.slice(0, releaseCharacters);
  return { name, manifest: again, manifestText, pointer: pointerTo(name, again, sha, former) };
}
