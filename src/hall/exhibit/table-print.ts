/**
 * What is printed on the tables: below each part its soft shade, before each kind its name and number on a hairline, as in a
 * museum drawer. One mesh, one draw call. Dark ink only
 * takes from the light the table gives back; on a dark surface the ink is light.
 */
import {
  BufferAttribute, BufferGeometry, CanvasTexture, CustomBlending, LinearFilter, LinearMipmapLinearFilter, Mesh, NoColorSpace, OneFactor,
  OneMinusSrcAlphaFactor, RedFormat, ShaderMaterial, Vector3,
} from 'three';
import type { Language, LaidSurface } from '../../content/types.ts';
import { wake } from '../../state/frame.ts';
import { useSettings } from '../../state/settings.ts';
import { STRIP } from './lay-out.ts';
import { LAST_LEAVES } from './part-pose.ts';
import { type Rests, inHall } from './rests.ts';

/** Over the table, metres; the parts lie a little higher. */
const LIFT = 0.0004;
/** The shade reaches this far beyond a part, metres. */
const REACH = 0.014;
const WIDTH = 1024, HEIGHT = 2048;
/** Texels a metre of table: 11 mm capitals are 20 texels high. */
const TEXELS = 1820;
const LINE = Math.floor(STRIP * TEXELS);
/** Light ink, display value. */
const LIGHT_INK = 0.8;
const NAME = 28, COUNT = 22;
const LATIN = '"Plex", "IBM Plex Sans", sans-serif', CHINESE = '"Noto SC", "Noto Sans SC", "Plex", sans-serif', MONO = '"Plex Mono", "IBM Plex Mono", monospace';

const VERTEX = /* glsl */ `
attribute vec4 aBox; attribute vec3 aHow; varying vec4 vBox; varying vec3 vHow;
void main() { vBox = aBox; vHow = aHow; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.); }`;
const FRAGMENT = /* glsl */ `
uniform sampler2D tWords; uniform float uExplosion; varying vec4 vBox; varying vec3 vHow;
void main() {
  vec2 at = vBox.xy, half2 = vBox.zw;
  float dark, light = vHow.z;
  if (vHow.y < .5) {
    // a strip: where it is on the sheet of words, and the hairline along its front
    vec2 texel = vec2(at.x + half2.x, half2.y - at.y) * ${TEXELS.toFixed(1)};
    float ink = texel.x < ${WIDTH.toFixed(1)} ? texture2D(tWords, (texel + vec2(0., vHow.x)) / vec2(${WIDTH.toFixed(1)}, ${HEIGHT.toFixed(1)})).r : 0.;
    float from = abs(at.y + half2.y - .0012), wide = max(fwidth(at.y), .0004);
    float line = (1. - smoothstep(.0004, .0004 + wide, from)) * clamp(.0008 / wide, .25, 1.) * .55;
    dark = .88 * max(ink, line) * smoothstep(1.15, 1.6, uExplosion);
  } else {
    // under a part: round under what is as long as wide, square under what is long
    float landed = smoothstep(.72, 1., clamp((uExplosion - 1. - vHow.x) / ${(1 - LAST_LEAVES).toFixed(3)}, 0., 1.));
    vec2 q = abs(at) / half2;
    float away = (pow(pow(q.x, vHow.y) + pow(q.y, vHow.y), 1. / vHow.y) - 1.) * min(half2.x, half2.y);
    dark = .62 * landed * (1. - smoothstep(-.004, ${REACH.toFixed(4)}, away));
  }
  gl_FragColor = vec4(vec3(light * dark), dark);
}`;

interface Quad { readonly surface: LaidSurface; readonly u: number; readonly v: number; readonly w: number; readonly d: number; readonly beyond: number; readonly how: readonly [number, number, number] }

function quads(all: readonly Quad[]): BufferGeometry {
  const position = new Float32Array(all.length * 12), box = new Float32Array(all.length * 16), hows = new Float32Array(all.length * 12);
  const index = new Uint16Array(all.length * 6), corner = new Vector3();
  all.forEach(({ surface, u, v, w, d, beyond, how }, i) => {
    [[-1, -1], [1, -1], [1, 1], [-1, 1]].forEach(([sx = 0, sy = 0], c) => {
      const x = sx * (w / 2 + beyond), y = sy * (d / 2 + beyond), at = i * 4 + c;
      inHall(surface, u + x, v + y, LIFT, corner).toArray(position, at * 3);
      box.set([x, y, w / 2, d / 2], at * 4);
      hows.set(how, at * 3);
    });
    index.set([0, 1, 2, 0, 2, 3].map((c) => i * 4 + c), i * 6);
  });
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(position, 3));
  geometry.setAttribute('aBox', new BufferAttribute(box, 4));
  geometry.setAttribute('aHow', new BufferAttribute(hows, 3));
  geometry.setIndex(new BufferAttribute(index, 1));
  return geometry;
}

export class TablePrint {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>;
  readonly #canvas = document.createElement('canvas');
  readonly #texture: CanvasTexture;
  readonly #strips: Rests['strips'];
  readonly #stop: () => void;
  #language: Language | null = null;

  constructor({ spots, strips, rests }: Rests, surfaces: readonly LaidSurface[]) {
    this.#strips = strips;
    this.#canvas.width = WIDTH;
    this.#canvas.height = HEIGHT;
    this.#texture = new CanvasTexture(this.#canvas);
    Object.assign(this.#texture, { format: RedFormat, colorSpace: NoColorSpace, flipY: false, anisotropy: 8, minFilter: LinearMipmapLinearFilter, magFilter: LinearFilter });
    const shades = spots.flatMap(({ id, surface, u, v, w, d }): Quad[] => {
      const on = surfaces[surface], leaves = rests.get(id)?.leaves ?? 0;
      return on ? [{ surface: on, u, v, w, d, beyond: REACH, how: [leaves, Math.max(w, d) < 1.25 * Math.min(w, d) ? 2.2 : 5, 0] }] : [];
    });
    const lines = strips.flatMap(({ surface, u, v, w }, i): Quad[] => {
      const on = surfaces[surface];
      return on ? [{ surface: on, u: u + w / 2, v, w, d: STRIP, beyond: 0, how: [i * LINE, 0, on.dark ? LIGHT_INK : 0] }] : [];
    });
    this.mesh = new Mesh(quads([...shades, ...lines]), new ShaderMaterial({
      vertexShader: VERTEX, fragmentShader: FRAGMENT, uniforms: { tWords: { value: this.#texture }, uExplosion: { value: 0 } },
      transparent: true, depthWrite: false, toneMapped: false, blending: CustomBlending, blendSrc: OneFactor, blendDst: OneMinusSrcAlphaFactor,
      polygonOffset: true, polygonOffsetFactor: -1, polygonOffsetUnits: -2,
    }));
    this.mesh.renderOrder = 1;
    this.mesh.visible = false;
    this.#stop = useSettings.subscribe(({ language }) => { if (this.mesh.visible) void this.#draw(language); });
  }

  /** 1 and less: nothing; 2: all parts lie. */
  show(explosion: number): void {
    this.mesh.visible = explosion > 1;
    const uniform = this.mesh.material.uniforms['uExplosion'];
    if (uniform) uniform.value = explosion;
    if (this.mesh.visible) void this.#draw(useSettings.getState().language);
  }

  async #draw(language: Language): Promise<void> {
    if (language === this.#language) return;
    this.#language = language;
    const words = this.#strips.map(({ name }) => name[language]).join('');
    await Promise.allSettled([
      document.fonts.load(language === 'zh' ? '400 28px "Noto SC"' : '500 28px "Plex"', words), document.fonts.load('400 22px "Plex Mono"', '0123456789'),
    ]);
    const pen = this.#canvas.getContext('2d', { alpha: false });
    // another language was asked for while the fonts came
    if (!pen || this.#language !== language) return;
    pen.fillStyle = '#000';
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.textBaseline = 'alphabetic';
    this.#strips.forEach((strip, i) => {
      const name = strip.name[language], room = strip.w * TEXELS - 60, base = i * LINE + LINE * 0.66;
      const font = (size: number): string => (language === 'zh' ? `400 ${size}px ${CHINESE}` : `500 ${size}px ${LATIN}`);
      pen.font = font(NAME);
      pen.font = font(NAME * Math.min(1, Math.max(0.6, room / pen.measureText(name).width)));
      pen.fillStyle = '#fff';
      pen.fillText(name, 1, base);
      const end = 1 + pen.measureText(name).width;
      pen.font = `400 ${COUNT}px ${MONO}`;
      pen.fillStyle = '#999';
      pen.fillText(String(strip.count), end + 14, base);
    });
    this.#texture.needsUpdate = true;
    wake();
  }

  dispose(): void {
    this.#stop();
    this.#language = null;
    this.mesh.removeFromParent();
    this.mesh.geometry.dispose();
    this.mesh.material.dispose();
    this.#texture.dispose();
  }
}
