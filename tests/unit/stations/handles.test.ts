import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Handle, type PartId } from '../../../src/content/types.ts';
import { loadHandles, loadWords, stations } from '../../../src/stations/index.ts';

const exhibits = stations.filter(({ model }) => model !== null);
const patternsOf = (handle: Handle): RegExp[] => [
  ...(handle.alone ? [handle.alone] : []),
  ...(handle.kind === 'move' ? handle.swings.map(({ ids }) => ids) : []),
  ...(handle.kind === 'colours' || handle.kind === 'flow' ? handle.colours.map(({ ids }) => ids) : []),
];
const namesOf = (handle: Handle): PartId[] =>
  handle.kind === 'fields' ? handle.fields.map(({ part }) => part) : handle.kind === 'gear' ? [handle.core, handle.cup, handle.ring] : [];

describe.each(exhibits.map(({ id }) => id))('the handles of %s', (id) => {
  it('take hold of parts that are there', async () => {
    const [handles, { parts: { parts } }] = await Promise.all([loadHandles(id), loadWords(id)]);
    for (const handle of handles) {
      for (const pattern of patternsOf(handle)) expect(parts.some((part) => pattern.test(part.id)), `${handle.id}: ${pattern}`).toBe(true);
      for (const name of namesOf(handle)) expect(parts.map((part) => part.id), handle.id).toContain(name);
    }
  });

  it('have names of their own, and words in every language', async () => {
    const handles = await loadHandles(id);
    expect(new Set(handles.map((handle) => handle.id)).size).toBe(handles.length);
    for (const { title, line } of handles) for (const language of LANGUAGES) {
      expect(title[language].length).toBeGreaterThan(0);
      // a switch has room for this much
      expect(title[language].length).toBeLessThanOrEqual(22);
      expect(line[language].length).toBeLessThanOrEqual(220);
    }
  });

  it('give every part one colour at most', async () => {
    const [handles, { parts: { parts } }] = await Promise.all([loadHandles(id), loadWords(id)]);
    for (const handle of handles) if (handle.kind === 'colours') {
      for (const part of parts) expect(handle.colours.filter(({ ids }) => ids.test(part.id)).length, `${handle.id}: ${part.id}`).toBeLessThanOrEqual(1);
      expect(handle.colours.length).toBeLessThanOrEqual(7);
    }
  });
});
