import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export const OUT = resolve(import.meta.dirname, '../../public/models');
const FILE = join(OUT, 'manifest.json');

export interface FileEntry { readonly sha256: string; readonly bytes: number; readonly brotli: number; readonly triangles: number }
export interface ManifestEntry {
  /** hash of the sources the files were made from */
  readonly source: string;
  /** made without baked shade: not fit to be published */
  readonly draft?: true;
  readonly files: Readonly<Record<string, FileEntry>>;
  readonly parts: readonly string[];
  readonly triangles: { readonly drawn: number; readonly unique: number; readonly far: number };
}
export type Manifest = Readonly<Record<string, ManifestEntry>>;

export const readManifest = (): Manifest => (existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) as Manifest : {});

/** Put one model's entry in. Reads the file afresh, so that models compiled side by side do not undo one another. */
export function enter(id: string, entry: ManifestEntry): void {
  const all = Object.entries({ ...readManifest(), [id]: entry }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
/** Size as served. */
export const brotliSize = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } }).length;

export const fileEntry = (bytes: Uint8Array, triangles: number): FileEntry =>
  ({ sha256: sha256(bytes), bytes: bytes.length, brotli: brotliSize(bytes), triangles });
