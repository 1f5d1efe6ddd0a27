/**
 * What of three.js this hall never asks for, and how it leaves the build: shader texts of materials and maps nobody uses, headsets,
 * shadow maps, key frames. Whatever is asked for all the same says so: a macro becomes an #error, a stand-in throws.
 */
import { type NeverSet, tight, tightTemplates, withoutNever } from './glsl-trim.ts';

const MAPS = ['', 'ALPHA', 'LIGHT', 'AO', 'BUMP', 'NORMAL', 'DISPLACEMENT', 'EMISSIVE', 'ANISOTROPY', 'CLEARCOAT', 'CLEARCOAT_ROUGHNESS', 'CLEARCOAT_NORMAL', 'IRIDESCENCE', 'IRIDESCENCE_THICKNESS', 'SPECULAR', 'SPECULAR_COLOR', 'SPECULAR_INTENSITY', 'ROUGHNESS', 'METALNESS', 'TRANSMISSION', 'THICKNESS', 'SHEEN_COLOR', 'SHEEN_ROUGHNESS', 'GRADIENT'];
const FEATURES = ['NORMALMAP_OBJECTSPACE', 'NORMALMAP_TANGENTSPACE', 'FOG', 'ANISOTROPY', 'IRIDESCENCE', 'TRANSMISSION', 'SHEEN', 'DISPERSION', 'ALPHAHASH', 'ALPHATEST', 'TANGENT', 'SKINNING', 'MORPHTARGETS', 'MORPHNORMALS', 'MORPHCOLORS', 'INSTANCING_MORPH', 'SHADOWMAP', 'LIGHT_PROBES', 'POINTS_UV', 'MATCAP', 'SIZEATTENUATION', 'LOGARITHMIC_DEPTH_BUFFER', 'REVERSED_DEPTH_BUFFER', 'BATCHING_COLOR', 'INSTANCING_COLOR'];
/** Macros three sets itself where a material or the renderer asks for them. */
const ASKED = [...MAPS.map((map) => `USE_${map}MAP`), ...FEATURES.map((feature) => `USE_${feature}`), 'FOG_EXP2', 'FLAT_SHADED', 'ALPHA_TO_COVERAGE', 'DITHERING', 'DECODE_VIDEO_TEXTURE', 'DECODE_VIDEO_TEXTURE_EMISSIVE'];

export const NEVER: NeverSet = {
  macros: new Set([...ASKED, 'ENVMAP_TYPE_CUBE', 'PHONG', 'LAMBERT', 'SHADOWMAP_TYPE_PCF', 'SHADOWMAP_TYPE_BASIC', 'SHADOWMAP_TYPE_VSM']),
  zeros: new Set(['NUM_POINT_LIGHTS', 'NUM_SPOT_LIGHTS', 'NUM_RECT_AREA_LIGHTS', 'NUM_HEMI_LIGHTS', 'NUM_SPOT_LIGHT_COORDS', 'NUM_SPOT_LIGHT_MAPS', 'NUM_DIR_LIGHT_SHADOWS', 'NUM_POINT_LIGHT_SHADOWS', 'NUM_SPOT_LIGHT_SHADOWS', 'NUM_CLIPPING_PLANES']),
};

/** Materials the hall has, by three's names for their shaders; a line is drawn as `basic` is. */
const KEPT = new Set(['basic', 'physical']);
/** Their shaders, and what three puts before every shader. */
const CHUNKS_KEPT = ['meshbasic_vert', 'meshbasic_frag', 'meshphysical_vert', 'meshphysical_frag', 'tonemapping_pars_fragment', 'colorspace_pars_fragment'];
/** src/hall/room/tone.ts looks into this one and needs it as it is set. */
const AS_SET = 'tonemapping_pars_fragment';
const LEFT_OUT = '#error left out of this build, see src/hall/build/lean-three.ts';

const fail = (what: string): never => { throw new Error(`three.js has changed, src/hall/build/lean-three.ts must follow: ${what}`); };

/** Replaces what must be there exactly once. */
function once(code: string, from: string, until: string, by: string): string {
  const start = code.indexOf(from), end = code.indexOf(until, start);
  if (start < 0 || end < 0 || code.includes(from, start + 1)) fail(from);
  return code.slice(0, start) + by + code.slice(end + until.length);
}

const TEXT = /^(?:var|const) ([\w$]+) = ("(?:[^"\\\n]|\\.)*");$/gm;
const INCLUDE = /^[ \t]*#include +<([\w\d./]+)>/gm;

/** The shader texts: what is not reached from a kept material is left out, the rest is trimmed. */
function leanShaders(code: string): string {
  const texts = new Map(Array.from(code.matchAll(TEXT), ([, name = '', text = '""']) => [name, JSON.parse(text) as string]));
  const table = /^const ShaderChunk = \{$([\s\S]*?)^\};$/m.exec(code)?.[1] ?? fail('ShaderChunk');
  const named = new Map(Array.from(table.matchAll(/(\w+): ([\w$]+)/g), ([, chunk = '', name = '']) => [chunk, name]));
  const lean = new Map<string, string>();
  const reach = (chunk: string): void => {
    const name = named.get(chunk) ?? fail(chunk), text = texts.get(name) ?? fail(name);
    if (lean.has(name)) return;
    const kept = withoutNever(text, NEVER);
    lean.set(name, chunk === AS_SET ? kept : tight(kept));
    for (const [, included = ''] of kept.matchAll(INCLUDE)) reach(included);
  };
  CHUNKS_KEPT.forEach(reach);
  const lights = named.get('lights_pars_begin') ?? fail('lights_pars_begin');
  lean.set(lights, `#if ${[...NEVER.zeros].map((zero) => `${zero}>0`).join('||')}\n${LEFT_OUT}\n#endif\n${lean.get(lights) ?? ''}`);
  const chunks = new Set(named.values());
  return code.replaceAll(TEXT, (whole, name: string) => (chunks.has(name) ? `const ${name} = ${lean.has(name) ? JSON.stringify(lean.get(name)) : 'LEFT_OUT'};` : whole));
}

/** The table of built-in materials: those left out keep their place and their #error, not their uniforms. */
function leanLibrary(code: string): string {
  const table = /^const ShaderLib = \{$[\s\S]*?^\};$/m.exec(code)?.[0] ?? fail('ShaderLib');
  const lean = table.replaceAll(/^\t(\w+): \{$[\s\S]*?^\t\},?$/gm, (whole, name: string) => (KEPT.has(name) || name === 'standard' ? whole
    : `\t${name}: { uniforms: {}, vertexShader: LEFT_OUT, fragmentShader: LEFT_OUT },`));
  return code.replace(table, () => lean);
}

/** A renderer asks these of a headset it has not got. */
const NO_HEADSET = `class WebXRManager extends EventDispatcher {
	constructor() { super(); this.isPresenting = this.cameraAutoUpdate = false; }
	get enabled() { return false; }
	set enabled( on ) { if ( on ) throw new Error( 'Headsets are left out of this build, see src/hall/build/lean-three.ts' ); }
	dispose() {}
	setAnimationLoop() {}
	getEnvironmentBlendMode() {}
}
`;
const NO_SHADOWS = `class WebGLShadowMap {
	get enabled() { return false; }
	set enabled( on ) { if ( on ) throw new Error( 'Shadow maps are left out of this build, see src/hall/build/lean-three.ts' ); }
	render() {}
}
`;

/** `three.module.js` without what the hall never asks for. Throws when three.js has changed too much to know. */
export function leanModule(code: string): string {
  let lean = tightTemplates(leanLibrary(leanShaders(code)));
  for (const macro of ASKED) lean = lean.replaceAll(`'#define ${macro}'`, `'#error left out: ${macro}'`);
  lean = once(lean, 'class WebXRManager extends EventDispatcher {\n', '\n}\n', NO_HEADSET);
  lean = once(lean, 'function WebGLShadowMap( renderer, objects, capabilities ) {\n', '\n}\n', NO_SHADOWS);
  return `const LEFT_OUT = ${JSON.stringify(LEFT_OUT)};\n${lean}`;
}

/** `three.core.js` whose key frames can be shaken off: what is written onto their prototypes held them. */
export function leanCore(code: string): string {
  const lean = code.replaceAll(/^(?:\w*KeyframeTrack\.prototype\.\w+ = [^;{[]+;|PropertyBinding\.(?:prototype\.\w+|Composite) = (?:\w+;|\{[\s\S]*?^\};|\[[\s\S]*?^\];))$/gm, '');
  if (/^(?:\w*KeyframeTrack|PropertyBinding)\.\w+/m.test(lean) || lean === code) fail('key frames');
  return lean;
}

/** The decoder of models in one form instead of two: the plain one runs everywhere, and ours are read in a few milliseconds by either. */
export const leanDecoder = (code: string): string => once(code, 'WebAssembly.validate(detector) ? unpack(wasm_simd)', ': unpack(wasm_base)', 'unpack(wasm_base)');

/** Classes of three.js that must not be in the bundle, because something of theirs was left out. */
export const ABSENT = /^(?:\w*KeyframeTrack|PropertyBinding|AnimationClip|AnimationMixer|Points|Sprite|SkinnedMesh|InstancedMesh|Fog|FogExp2|PointLight|SpotLight|RectAreaLight|HemisphereLight|LightProbe|Mesh(?:Lambert|Phong|Toon|Matcap|Normal)Material|(?:Points|Sprite|Shadow|LineDashed)Material)$/;
