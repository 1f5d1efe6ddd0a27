import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { plainPages } from './src/content/build/plain-pages-plugin.ts';
import { stationText } from './src/content/build/vite-plugin.ts';
import { firstFontPack } from './src/fonts/pack-plugin.ts';
import { farForms } from './src/hall/build/far-forms-plugin.ts';
import { leanThree } from './src/hall/build/lean-three-plugin.ts';
import { reconcilerApart } from './src/hall/build/reconciler-plugin.ts';
import { closeHtml, closedPage } from './src/server/closed.ts';

export default defineConfig({
  // relative addresses, so that dist/ runs under any path of any static host
  base: './',
  plugins: [react(), stationText(), farForms(), firstFontPack(), leanThree(), reconcilerApart(), closedPage(), plainPages(closeHtml)],
  resolve: { dedupe: ['three', 'react', 'react-dom'] },
  build: {
    target: 'es2022',
    // 0: nothing is inlined as data:, the content security policy stays short
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        // all that main.tsx imports is one file: cut where later sheets share it, it would be a dozen requests before the first frame. What quality/ and state/ hold is wanted by hall and sheets alike
        codeSplitting: {
          groups: [
            { name: 'first', priority: 2, test: /fiber-reconciler$|rolldown[\\/]runtime|[\\/]src[\\/](?:main\.tsx|(?:quality|state)[\\/](?!reset|narration)\w+\.ts)$/ },
            // and so is all that the first picture needs: later chunks share much of it
            { name: 'Hall', priority: 1, test: /[\\/]src[\\/]hall[\\/]Hall\.tsx$/ },
          ],
        },
      },
    },
  },
  server: { port: 5173 },
});
