import type { Plugin } from 'vite';

const FIBER = /\/node_modules\/@react-three\/fiber\/dist\/events-[\w]+\.esm\.js$/;
/** Of the module that holds the reconciler alone; vite.config.ts puts it beside react-dom. */
export const RECONCILER = '\0fiber-reconciler';
const START = /^function \$1\(Ut\) \{$/m, END = 'const Z1 = $1(J1);\n';

/**
 * React Three Fiber brings React's reconciler inside one of its own files. Taken out of there it can lie in one file with
 * react-dom, whose twin it is: together they compress by 20 kB better than apart.
 */
export function reconcilerApart(): Plugin {
  let reconciler = '';
  return {
    name: 'reconciler-apart',
    apply: 'build',
    resolveId: { filter: { id: /fiber-reconciler$/ }, handler: () => RECONCILER },
    load: { filter: { id: /fiber-reconciler$/ }, handler: () => ({ code: reconciler, map: null, moduleSideEffects: false }) },
    transform: {
      filter: { id: FIBER },
      handler(code) {
        const start = START.exec(code)?.index ?? -1, end = code.indexOf(END, start) + END.length;
        if (start < 0 || end < END.length) return this.error('React Three Fiber has changed, src/hall/build/reconciler-plugin.ts must follow.');
        reconciler = `import React__default from 'react';\nimport w1 from 'scheduler';\n${code.slice(start, end)}export default Z1;\n`;
        return { code: `import Z1 from 'virtual:fiber-reconciler';\n${code.slice(0, start)}${code.slice(end)}`, map: null };
      },
    },
  };
}
