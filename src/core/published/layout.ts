import * as v from 'valibot';
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

const releaseName = /^[A-Za-z0-9_-]{8,64}$/;
const digest = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/, 'a SHA-256 in base64url'));
const shardKey = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{1,8}|all)$/, 'a shard key'));
const mode = v.picklist(['single', 'sharded']);
const prefixHex = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8));

const pointerSchema = v.looseObject({
  format: v.literal('endrun-orgchart-pointer'),
  version: v.literal(1),
  release: v.pipe(v.string(), v.regex(releaseName, 'a release name')),
  mode,
  prefixHex,
  manifest: v.string(),
  sha256: digest,
  /** Releases that are kept for a roll-back, newest first. */
  former: v.optional(v.array(v.pipe(v.string(), v.regex(releaseName))), []),
});

const manifestSchema = v.looseObject({
  format: v.literal('endrun-orgchart-manifest'),
  version: v.literal(1),
  /** Grows with every release; one that is lower than the last seen is refused. */
  serial: v.pipe(v.number(), v.integer(), v.minValue(1)),
  generatedAt: v.string(),
  validUntil: v.optional(v.string()),
  ownDomains: v.array(v.string()),
  counts: v.object({ accounts: v.number(), people: v.number(), engagements: v.number() }),
  policy: v.optional(v.unknown()),
  mode,
  prefixHex,
  /** Shard key → SHA-256 of its file. */
  shards: v.record(shardKey, digest),
  external: v.record(shardKey, digest),
});

export type Pointer = v.InferOutput<typeof pointerSchema>;
export type Manifest = v.InferOutput<typeof manifestSchema>;

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

/** Both undefined when the text is not what it should be. */
export function readPointer(text: string): Pointer | undefined {
  return readAs(pointerSchema, text);
}

export function readManifest(text: string): Manifest | undefined {
  return readAs(manifestSchema, text);
}

function readAs<S extends v.GenericSchema>(schema: S, text: string): v.InferOutput<S> | undefined {
  try {
    const result = v.safeParse(schema, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
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
