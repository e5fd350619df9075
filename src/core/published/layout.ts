import { hostAndParents, hostOf, normaliseAddress, normaliseHost } from '../org-chart/normalise-address';
import type { AccountRow, OrgChartFile } from '../org-chart/schema';
import { hashPrefix } from './sha256';

/*
 * A published chart: `current.json` points to the manifest of a release, the manifest to its shards. File names
 * follow from content, so that everything but the pointer may be cached for ever.
 */

export const pointerName = 'current.json';
export const manifestPath = (release: string): string => `r/${release}/manifest.json`;
/** Detached JWS over the manifest's bytes. Source: RFC 7515, appendix F. */
export const signaturePath = (release: string): string => `${manifestPath(release)}.jws`;
export const shardPath = (release: string, key: string): string => `r/${release}/s/${key}.json`;
export const externalPath = (release: string, key: string): string => `r/${release}/x/${key}.json`;

/** Key of the one shard of a chart that is not split. */
export const wholeKey = 'all';

/** `single`: one shard holds all. */
export type PublishMode = 'single' | 'sharded';

export interface Pointer {
  readonly format: 'endrun-orgchart-pointer';
  readonly version: 1;
  readonly release: string;
  readonly mode: PublishMode;
  readonly prefixHex: number;
  readonly manifest: string;
  /** Of the manifest, in base64url. */
  readonly sha256: string;
  /** Releases that are kept for a roll-back, newest first. */
  readonly former: readonly string[];
}

export interface Manifest {
  readonly format: 'endrun-orgchart-manifest';
  readonly version: 1;
  /** Grows with every release; one that is lower than the last seen is refused. */
  readonly serial: number;
  readonly generatedAt: string;
  readonly validUntil?: string;
  readonly ownDomains: string[];
  readonly counts: { readonly accounts: number; readonly people: number; readonly engagements: number };
  readonly policy?: unknown;
  readonly mode: PublishMode;
  /** Hexadecimal digits of a hash that name a shard. */
  readonly prefixHex: number;
  /** Shard key → SHA-256 of its file, in base64url. */
  readonly shards: Readonly<Record<string, string>>;
  readonly external: Readonly<Record<string, string>>;
}

/** Accounts whose first domain falls into the shard, what they refer to in others, and where their further domains lead. */
export interface Shard {
  readonly version: 1;
  readonly accounts: readonly AccountRow[];
  readonly referred: readonly AccountRow[];
  readonly see: Readonly<Record<string, string>>;
}

/** Addresses of external people → first domain of their account. */
export interface ExternalShard {
  readonly version: 1;
  readonly see: Readonly<Record<string, string>>;
}

type Json = Readonly<Record<string, unknown>>;

const releaseName = /^[A-Za-z0-9_-]{8,64}$/;
const digest = /^[A-Za-z0-9_-]{43}$/;
const shardKey = /^(?:[0-9a-f]{1,8}|all)$/;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value);
const isCount = (value: unknown, min: number, max: number): boolean => typeof value === 'number' && value >= min && value <= max && Math.floor(value) === value;
const isListOf = (value: unknown, pattern: RegExp): boolean => Array.isArray(value) && value.every((each) => isText(each, pattern));
const areHashes = (value: unknown): boolean => isObject(value) && Object.keys(value).every((key) => shardKey.test(key) && isText(value[key], digest));
const hasShape = (value: Json): boolean => value.version === 1 && (value.mode === 'single' || value.mode === 'sharded') && isCount(value.prefixHex, 0, 8);

/** Parsed by hand: the launch event has no room for a schema library. */
function parseObject(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined when the text is no pointer. */
export function readPointer(text: string): Pointer | undefined {
  const value = parseObject(text);
  const isPointer = value !== undefined && value.format === 'endrun-orgchart-pointer' && hasShape(value) && isText(value.release, releaseName) && isText(value.sha256, digest)
    && isListOf(value.former, releaseName);
  return isPointer ? (value as unknown as Pointer) : undefined;
}

/** Undefined when the text is no manifest. */
export function readManifest(text: string): Manifest | undefined {
  const value = parseObject(text);
  const isManifest = value !== undefined && value.format === 'endrun-orgchart-manifest' && hasShape(value) && isCount(value.serial, 1, Number.MAX_SAFE_INTEGER)
    && isText(value.generatedAt, /./) && isListOf(value.ownDomains, /./) && isObject(value.counts) && areHashes(value.shards) && areHashes(value.external);
  return isManifest ? (value as unknown as Manifest) : undefined;
}

/** The shard that holds a domain or an external address. */
export function shardKeyOf(name: string, digits: number): string {
  return digits === 0 ? wholeKey : hashPrefix(name, digits);
}

export interface WantedShards {
  readonly shards: readonly string[];
  readonly external: readonly string[];
}

function addKey(keys: string[], key: string, listed: Readonly<Record<string, string>>): void {
  if (listed[key] !== undefined && keys.indexOf(key) === -1) keys.push(key);
}

/** The shards that can know these addresses: by host and its parents, and by the whole address. Our own people are in none. */
export function wantedShards(manifest: Manifest, addresses: readonly string[]): WantedShards {
  const own = manifest.ownDomains.map((domain) => normaliseHost(domain) ?? '');
  const shards: string[] = [];
  const external: string[] = [];
  addresses.forEach((given) => {
    const address = normaliseAddress(given);
    if (address === undefined) return;
    const hosts = hostAndParents(hostOf(address));
    if (hosts.some((host) => own.indexOf(host) !== -1)) return;
    hosts.forEach((host) => addKey(shards, shardKeyOf(host, manifest.prefixHex), manifest.shards));
    addKey(external, shardKeyOf(address, manifest.prefixHex), manifest.external);
  });
  return { shards, external };
}

/** The further shards to which those at hand point for these addresses. */
export function furtherShards(manifest: Manifest, addresses: readonly string[], seen: readonly (Shard | ExternalShard)[]): readonly string[] {
  const keys: string[] = [];
  addresses.forEach((given) => {
    const address = normaliseAddress(given);
    if (address === undefined) return;
    [address].concat(hostAndParents(hostOf(address))).forEach((name) => seen.forEach(({ see }) => {
      const domain = Object.prototype.hasOwnProperty.call(see, name) ? see[name] : undefined;
      if (domain !== undefined) addKey(keys, shardKeyOf(domain, manifest.prefixHex), manifest.shards);
    }));
  });
  return keys;
}

/** An org-chart file from the shards at hand. An account that came whole is not replaced by a part of it; parts are joined. */
export function joinShards(manifest: Manifest, shards: readonly Shard[]): OrgChartFile {
  const accounts = new Map<string, AccountRow>();
  shards.forEach((shard) => shard.accounts.forEach((account) => accounts.set(account.id, account)));
  const whole = new Set(accounts.keys());
  shards.forEach((shard) => shard.referred.forEach((part) => {
    const before = accounts.get(part.id);
    if (whole.has(part.id)) return;
    if (before === undefined) accounts.set(part.id, part);
    else {
      const ids = new Set(before.people.map((person) => person.id));
      const engagements = (before.engagements ?? []).length > 0 ? before.engagements : part.engagements;
      accounts.set(part.id, { ...before, engagements, people: before.people.concat(part.people.filter((person) => !ids.has(person.id))) });
    }
  }));
  return {
    format: 'endrun-orgchart', version: 1, generatedAt: manifest.generatedAt,
    ...(manifest.validUntil === undefined ? {} : { validUntil: manifest.validUntil }),
    ownDomains: manifest.ownDomains, accounts: Array.from(accounts.values()),
  };
}
