import { CustomToneMapping, ShaderChunk, type WebGLRenderer } from 'three';

/** linear gains: a warm print of an overcast day */
const WHITE_BALANCE = '1.065, 1.0, .978';
const MARK = '/* hall tone */';

/** three's Khronos Neutral curve with our white balance becomes CustomToneMapping. May be called any number of times. */
export function installTone(renderer?: WebGLRenderer): void {
  const source = ShaderChunk.tonemapping_pars_fragment;
  if (!source.includes(MARK)) {
    const neutral = /vec3 NeutralToneMapping[\s\S]*?\n}/.exec(source)?.[0];
    const custom = /vec3 CustomToneMapping\([^}]*}/.exec(source)?.[0];
    if (!neutral || !custom) throw new Error('three.js changed its tone mapping chunk: tone.ts must follow');
    const ours = neutral.replace('NeutralToneMapping', 'CustomToneMapping').replace('color *= toneMappingExposure;', `color *= toneMappingExposure * vec3( ${WHITE_BALANCE} ); ${MARK}`);
    ShaderChunk.tonemapping_pars_fragment = source.replace(custom, ours);
  }
  if (renderer) renderer.toneMapping = CustomToneMapping;
}
