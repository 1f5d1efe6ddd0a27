import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ABSENT, leanCore, leanDecoder, leanModule } from '../../../src/hall/build/lean-three.ts';

const three = (file: string): string => readFileSync(new URL(`../../../node_modules/three/${file}`, import.meta.url), 'utf8');
const lean = leanModule(three('build/three.module.js'));
const text = (name: string): string => JSON.parse(new RegExp(`^const ${name} = (".*");$`, 'm').exec(lean)?.[1] ?? '""') as string;

describe('three.js as it is built in', () => {
  test('keeps what the hall draws with, whole', () => {
    expect(text('lights_physical_pars_fragment')).toContain('clearcoat');
    expect(text('batching_pars_vertex')).toContain('getBatchingMatrix');
    expect(text('cube_uv_reflection_fragment')).toContain('textureCubeUV');
    // src/hall/room/tone.ts reads it line by line
    expect(text('tonemapping_pars_fragment')).toMatch(/vec3 NeutralToneMapping[\s\S]*?\n}/);
  });
  test('keeps every #include a material of ours is looked for at', () => {
    for (const chunk of ['common', 'begin_vertex', 'color_fragment', 'roughnessmap_fragment', 'metalnessmap_fragment', 'normal_fragment_maps', 'emissivemap_fragment', 'lights_physical_fragment', 'aomap_fragment', 'tonemapping_fragment']) {
      expect(lean, chunk).toContain(`#include <${chunk}>\\n`);
    }
  });
  test('says what is missing where it is asked for all the same', () => {
    expect(lean).toContain("'#error left out: USE_SKINNING'");
    expect(lean).toMatch(/^const lights_toon_fragment = LEFT_OUT;$/m);
    expect(lean).toMatch(/^\tpoints: \{ uniforms: \{\}, vertexShader: LEFT_OUT, fragmentShader: LEFT_OUT \},$/m);
    expect(text('lights_pars_begin')).toMatch(/^#if NUM_POINT_LIGHTS>0\|\|.*\n#error/);
    expect(lean).toContain('Headsets are left out');
    expect(lean).toContain('Shadow maps are left out');
  });
  test('has no branch in it that is never taken', () => expect(text('common') + text('lights_physical_pars_fragment')).not.toMatch(/USE_(?:SHEEN|IRIDESCENCE|TRANSMISSION|FOG)/));
  test('lets key frames go, and holds that nobody uses them', () => {
    expect(leanCore(three('build/three.core.js'))).not.toMatch(/^\w*KeyframeTrack\.prototype/m);
    for (const name of ['NumberKeyframeTrack', 'AnimationMixer', 'Points', 'InstancedMesh']) expect(name).toMatch(ABSENT);
    for (const name of ['Mesh', 'BatchedMesh', 'MeshPhysicalMaterial', 'DirectionalLight']) expect(name).not.toMatch(ABSENT);
  });
  test('has the decoder once', () => expect(leanDecoder(three('examples/jsm/libs/meshopt_decoder.module.js'))).toContain('var wasm = unpack(wasm_base);'));
  test('refuses a three.js it does not know', () => expect(() => leanModule('export {};')).toThrow('three.js has changed'));
});
