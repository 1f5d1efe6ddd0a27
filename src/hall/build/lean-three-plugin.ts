import type { Plugin } from 'vite';
import { tightTemplates } from './glsl-trim.ts';
import { ABSENT, leanCore, leanDecoder, leanModule } from './lean-three.ts';

const THREE = /\/node_modules\/three\/build\/three\.(?:module|core)\.js$/;
const LEAN: readonly (readonly [RegExp, (code: string) => string])[] = [
  [/\/node_modules\/three\/build\/three\.module\.js$/, leanModule],
  [/\/node_modules\/three\/build\/three\.core\.js$/, leanCore],
  [/\/node_modules\/three\/examples\/jsm\/libs\/meshopt_decoder\.module\.js$/, leanDecoder],
  [/\/src\/hall\/.+\.ts$/, tightTemplates],
];

/** Leaves out of the build what of three.js the hall never asks for. A build that asks for it after all fails and says for what. */
export function leanThree(): Plugin {
  return {
    name: 'lean-three',
    apply: 'build',
    // ahead of the TypeScript plugin, which drops the marks of shader texts
    enforce: 'pre',
    transform: {
      filter: { id: LEAN.map(([file]) => file) },
      handler(code, id) {
        const lean = LEAN.find(([file]) => file.test(id))?.[1](code);
        return lean === undefined || lean === code ? null : { code: lean, map: null };
      },
    },
    generateBundle(_, bundle) {
      const held = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []))
        .filter(([id]) => THREE.test(id)).flatMap(([, { renderedExports }]) => renderedExports).filter((name) => ABSENT.test(name));
      if (held.length > 0) this.error(`${held.join(', ')}: in use, though lean-three leaves part of it out. Take it off its lists in src/hall/build/lean-three.ts.`);
    },
  };
}
