import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUT, sha256, type Manifest } from './manifest.ts';
import { modelIds, sourceHash } from './source.ts';

export interface Stale { readonly id: string; /** what is wrong and what to run */ readonly why: string }

/** Models whose files do not match their sources, each with the command that mends it. */
export function staleModels(manifest: Manifest): Stale[] {
  return modelIds().flatMap((id): Stale[] => {
    const say = (what: string): Stale[] => [{ id, why: `Model "${id}": ${what}. Run: npm run models -- ${id}` }];
    const entry = manifest[id];
    if (!entry) return say('never compiled');
    if (entry.source !== sourceHash(id)) return say('its source changed and its files did not');
    if (entry.draft) return say('compiled as a draft, without baked shade');
    for (const [name, { sha256: wanted }] of Object.entries(entry.files)) {
      const path = join(OUT, name);
      if (!existsSync(path)) return say(`${name} is missing`);
      if (sha256(readFileSync(path)) !== wanted) return say(`${name} is not the file that was compiled`);
    }
    return [];
  });
}
