/**
 * Pictures of a compiled model: `npx tsx models/look/shoot.ts <id | file.glb> [options]`
 *   --far                    the far form
 *   --explode 0..1           how far it is taken apart
 *   --only a,b  --hide a,b   parts by id, * at the end stands for anything
 *   --lit a,b                marked as chosen
 *   --az 35 --el 15 --dist 1.2 --fov 28 --shift x,y,z (metres)   camera
 *   --size 1100x720 --dark --exposure 1 --out file.png
 */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { OUT } from '../kit/manifest.ts';
import { Camera } from './camera.ts';
import type { Shot } from './shot.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    far: { type: 'boolean', default: false }, dark: { type: 'boolean', default: false },
    explode: { type: 'string', default: '0' }, only: { type: 'string', default: '' }, hide: { type: 'string', default: '' }, lit: { type: 'string', default: '' },
    az: { type: 'string', default: '35' }, el: { type: 'string', default: '15' }, dist: { type: 'string', default: '1.2' }, fov: { type: 'string', default: '28' },
    shift: { type: 'string', default: '0,0,0' }, size: { type: 'string', default: '1100x720' }, exposure: { type: 'string', default: '1' }, out: { type: 'string' },
  },
});

const list = (text: string): string[] => text.split(',').filter(Boolean);
const number = (text: string): number => {
  const n = Number(text);
  if (!Number.isFinite(n)) throw new Error(`not a number: ${text}`);
  return n;
};

const name = positionals[0];
if (!name) throw new Error('which model? npx tsx models/look/shoot.ts <id>');
const glb = name.endsWith('.glb') ? resolve(name) : join(OUT, `${name}${values.far ? '.far' : ''}.glb`);
if (!existsSync(glb)) throw new Error(`${glb} does not exist; compile it first: npm run models -- ${name} --draft`);
const [width = 1100, height = 720] = values.size.split('x').map(number);
const [x = 0, y = 0, z = 0] = values.shift.split(',').map(number);
const shot: Shot = {
  width, height, explode: number(values.explode), only: list(values.only), hide: list(values.hide), lit: list(values.lit),
  az: number(values.az), el: number(values.el), dist: number(values.dist), fov: number(values.fov), shift: [x, y, z],
  exposure: number(values.exposure), dark: values.dark,
};
const out = resolve(values.out ?? `pictures/look/${name.replace(/.*\/|\.glb$/g, '')}${values.far ? '-far' : ''}.png`);
mkdirSync(dirname(out), { recursive: true });
const camera = await Camera.open();
try {
  const { triangles, calls, size, shown, parts, ms } = await camera.shoot(glb, shot, out);
  console.log(`${out}\n${shown.length} of ${parts} parts, ${triangles} triangles in ${calls} calls (with shadow and floor), ${size.join(' × ')} mm (x × z × y), ${ms} ms`);
} finally {
  await camera.close();
}
