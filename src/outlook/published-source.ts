import { base64url, externalPath, furtherShards, hasReadTitles, indexOrgChart, joinShards, pointerName, readManifest, readPointer, sha256, shardPath, signaturePath, wantedShards } from '../core';
import type { ExternalShard, Manifest, OrgChart, OrgChartFile, Pointer, Shard } from '../core';
import type { ChartCache } from './chart-cache';
import type { SignatureCheck } from './verify-signature';

/** What the source needs of the world. */
export interface SourcePort {
  /** Text of a file of the published folder; undefined when the server says that there is none. Rejects when it cannot be had by `deadline`. */
  readonly fetchText: (path: string, deadline: number) => Promise<string | undefined>;
  readonly cache: ChartCache;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** There when charts must be signed. `cannot` passes on the add-in's own origin only. */
  readonly verify?: (text: string, jws: string | undefined) => Promise<SignatureCheck>;
}

export type PublishedResult =
  | {
    readonly ok: true; readonly chart: OrgChart; readonly file: OrgChartFile; readonly policy: unknown;
    /** `refused`: the newest release failed its hash, signature or serial; `kept`: it could not be reached. The last good one is in use. */
    readonly notice?: 'refused' | 'kept';
  }
  | { readonly ok: false; readonly reason: 'no-chart' | 'bad-chart' | 'offline' };

export interface PublishedSource {
  /** The chart as far as these addresses need it. `fresh` asks the server whatever was asked before. Never rejects. */
  readonly read: (addresses: readonly string[], fresh?: boolean) => Promise<PublishedResult>;
}

/** All requests for one draft together; below the 4.5 s after which Send lets a mail go. */
const budgetMilliseconds = 3000;
/** For this long the release in use is taken without asking. */
const freshMilliseconds = 10 * 60 * 1000;
/** Older than this, the server is asked before the release is used; up to then, it is used while it is asked. */
const staleMilliseconds = 24 * 60 * 60 * 1000;
const goodKey = 'last-good';

interface InUse { readonly pointer: Pointer; readonly manifest: Manifest; readonly manifestText: string; readonly askedAt: number }

/** A release that is not what it says it is. */
class Refused extends Error {}

const textMatches = (text: string, sha: string): boolean => base64url(sha256(text)) === sha;

export function createPublishedSource(port: SourcePort): PublishedSource {
  const { cache, now } = port;
  let inUse: InUse | undefined;
  let refused = false;
  let last: { readonly key: string; readonly chart: OrgChart; readonly file: OrgChartFile } | undefined;

  async function restore(): Promise<InUse | undefined> {
    if (inUse !== undefined) return inUse;
    const kept = await cache.get(goodKey);
    const { pointerText, manifestText, askedAt } = JSON.parse(kept ?? '{}') as { pointerText?: string; manifestText?: string; askedAt?: number };
    const pointer = readPointer(pointerText ?? '');
    const manifest = readManifest(manifestText ?? '');
    if (pointer !== undefined && manifest !== undefined) inUse = { pointer, manifest, manifestText: manifestText ?? '', askedAt: askedAt ?? 0 };
    return inUse;
  }

  /** Takes a release into use; throws when it must not be. */
  async function load(before: InUse | undefined, deadline: number): Promise<InUse | undefined> {
    const pointerText = await port.fetchText(pointerName, deadline);
    if (pointerText === undefined) return undefined;
    const pointer = readPointer(pointerText);
    if (pointer === undefined) throw new Refused('pointer');
    const isSame = before !== undefined && pointer.sha256 === before.pointer.sha256;
    const manifestText = isSame ? before.manifestText : await port.fetchText(`r/${pointer.release}/manifest.json`, deadline);
    if (manifestText === undefined || !textMatches(manifestText, pointer.sha256)) throw new Refused('manifest');
    const manifest = isSame ? before.manifest : readManifest(manifestText);
    if (manifest === undefined) throw new Refused('manifest');
    if (before !== undefined && manifest.serial < before.manifest.serial) throw new Refused('serial');
    if (!isSame && port.verify !== undefined) {
      if ((await port.verify(manifestText, await port.fetchText(signaturePath(pointer.release), deadline))) === 'bad') throw new Refused('signature');
    }
    inUse = { pointer, manifest, manifestText, askedAt: now() };
    refused = false;
    return inUse;
  }

  /** A release has proved good: it is the one to fall back on, and what only older ones need goes. */
  async function keep({ pointer, manifest, manifestText, askedAt }: InUse): Promise<void> {
    const hashes = [manifest.shards, manifest.external].reduce<string[]>((all, listed) => all.concat(Object.keys(listed).map((key) => listed[key] ?? '')), []);
    await cache.set(goodKey, JSON.stringify({ pointerText: JSON.stringify(pointer), manifestText, askedAt }));
    await cache.keepOnly([goodKey].concat(hashes));
  }

  async function file<T>(path: string, sha: string, deadline: number): Promise<T> {
    const kept = await cache.get(sha).catch(() => undefined);
    if (kept !== undefined) return JSON.parse(kept) as T;
    const text = await port.fetchText(path, deadline);
    if (text === undefined || !textMatches(text, sha)) throw new Refused(path);
    await cache.set(sha, text).catch(() => undefined);
    return JSON.parse(text) as T;
  }

  /** The part of a release that a draft needs. */
  async function chartOf({ pointer, manifest }: InUse, addresses: readonly string[], deadline: number): Promise<{ readonly chart: OrgChart; readonly file: OrgChartFile }> {
    const shard = (key: string) => file<Shard>(shardPath(pointer.release, key), manifest.shards[key] ?? '', deadline);
    const wanted = wantedShards(manifest, addresses);
    const [first, external] = await Promise.all([
      Promise.all(wanted.shards.map(shard)),
      Promise.all(wanted.external.map((key) => file<ExternalShard>(externalPath(pointer.release, key), manifest.external[key] ?? '', deadline))),
    ]);
    const seen: readonly (Shard | ExternalShard)[] = [...first, ...external];
    const more = furtherShards(manifest, addresses, seen).filter((key) => wanted.shards.indexOf(key) === -1);
    const key = [pointer.sha256].concat(wanted.shards, more).join(' ');
    if (last?.key !== key) {
      const joined = joinShards(manifest, first.concat(await Promise.all(more.map(shard))));
      if (!hasReadTitles(joined)) throw new Refused('titles');
      last = { key, chart: indexOrgChart(joined), file: joined };
    }
    return last;
  }

  async function read(addresses: readonly string[], fresh: boolean): Promise<PublishedResult> {
    const deadline = now() + budgetMilliseconds;
    const before = await restore().catch(() => undefined);
    const age = before === undefined || fresh ? Infinity : now() - before.askedAt;
    let current = before;
    let notice: 'refused' | 'kept' | undefined = refused ? 'refused' : undefined;
    let missing: 'no-chart' | 'bad-chart' | 'offline' = 'no-chart';
    const ask = () => load(before, deadline).then((found) => { if (found !== undefined) current = found; else if (before !== undefined) notice = 'kept'; }, (fault: unknown) => {
      refused = fault instanceof Refused;
      notice = refused ? 'refused' : 'kept';
      missing = refused ? 'bad-chart' : 'offline';
    });
    if (age > staleMilliseconds) await ask();
    else if (age > freshMilliseconds) void ask();
    if (current === undefined) return { ok: false, reason: missing };
    try {
      const found = await chartOf(current, addresses, deadline);
      if (current !== before) await keep(current).catch(() => undefined);
      return { ok: true, ...found, policy: current.manifest.policy, notice: current === before ? notice : undefined };
    } catch (fault) {
      // The newest release is broken; the one before it may be whole, as far as it is on this machine.
      refused = fault instanceof Refused;
      if (before !== undefined && before !== current) {
        inUse = before;
        const kept = await chartOf(before, addresses, deadline).catch(() => undefined);
        if (kept !== undefined) return { ok: true, ...kept, policy: before.manifest.policy, notice: refused ? 'refused' : 'kept' };
      }
      return { ok: false, reason: refused ? 'bad-chart' : 'offline' };
    }
  }

  return { read: (addresses, fresh = false) => read(addresses, fresh).catch((): PublishedResult => ({ ok: false, reason: 'bad-chart' })) };
}
