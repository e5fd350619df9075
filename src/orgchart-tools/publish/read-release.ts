import { base64url, joinShards, manifestPath, pointerName, readManifest, readPointer, sha256, shardPath, signaturePath, withoutReadTitles } from '../../core';
import type { Manifest, OrgChartFile, Pointer, Shard } from '../../core';
import type { ReleaseStore } from './release-store';

export interface ReadRelease {
  readonly pointer: Pointer;
  readonly manifest: Manifest;
  readonly manifestText: string;
  readonly signature?: string;
}

/** Why a published folder cannot be used; the words are `published.<reason>`. */
export type PublishedFault = 'no-pointer' | 'bad-pointer' | 'no-manifest' | 'bad-manifest' | 'manifest-hash' | 'no-shard' | 'shard-hash';
export type Published<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: PublishedFault; readonly path: string };

const fault = (reason: PublishedFault, path: string) => ({ ok: false as const, fault: reason, path });

/** Pointer and manifest of the release in use, the manifest held against its hash. */
export async function readRelease(store: Pick<ReleaseStore, 'read'>): Promise<Published<ReadRelease>> {
  const pointerText = await store.read(pointerName);
  if (pointerText === undefined) return fault('no-pointer', pointerName);
  const pointer = readPointer(pointerText);
  if (pointer === undefined) return fault('bad-pointer', pointerName);
  const path = manifestPath(pointer.release);
  const manifestText = await store.read(path);
  if (manifestText === undefined) return fault('no-manifest', path);
  if (base64url(sha256(manifestText)) !== pointer.sha256) return fault('manifest-hash', path);
  const manifest = readManifest(manifestText);
  if (manifest === undefined) return fault('bad-manifest', path);
  return { ok: true, value: { pointer, manifest, manifestText, signature: await store.read(signaturePath(pointer.release)) } };
}

/** The whole chart of the release in use, every shard held against its hash; what publishing read from the titles is left out again. */
export async function readPublishedChart(store: Pick<ReleaseStore, 'read'>): Promise<Published<{ readonly file: OrgChartFile; readonly release: ReadRelease }>> {
  const release = await readRelease(store);
  if (!release.ok) return release;
  const { pointer, manifest } = release.value;
  const shards: Shard[] = [];
  for (const [key, sha] of Object.entries(manifest.shards)) {
    const path = shardPath(pointer.release, key);
    const text = await store.read(path);
    if (text === undefined) return fault('no-shard', path);
    if (base64url(sha256(text)) !== sha) return fault('shard-hash', path);
    shards.push(JSON.parse(text) as Shard);
  }
  return { ok: true, value: { file: withoutReadTitles(joinShards(manifest, shards)), release: release.value } };
}
