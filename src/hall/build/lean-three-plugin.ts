import type { Plugin } from 'vite';
import { ABSENT, leanCore, leanModule } from './lean-three.ts';

const THREE = /\/node_modules\/three\/build\/three\.(module|core)\.js$/;

/** Leaves out of the build what of three.js the hall never asks for. A build that asks for it after all fails and says for what. */
export function leanThree(): Plugin {
  return {
    name: 'lean-three',
    apply: 'build',
    transform: {
      filter: { id: THREE },
      handler: (code, id) => ({ code: THREE.exec(id)?.[1] === 'module' ? leanModule(code) : leanCore(code), map: null }),
    },
    generateBundle(_, bundle) {
      const held = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules) : []))
        .filter(([id]) => THREE.test(id)).flatMap(([, { renderedExports }]) => renderedExports).filter((name) => ABSENT.test(name));
      if (held.length > 0) this.error(`${held.join(', ')}: in use, though lean-three leaves part of it out. Take it off its lists in src/hall/build/lean-three.ts.`);
    },
  };
}
