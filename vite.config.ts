import react from '@vitejs/plugin-react';
import { existsSync } from 'node:fs';
import { defineConfig, type PluginOption } from 'vite';
import { farForms } from './src/server/far-forms-plugin.ts';

/** The stations' Markdown is compiled and checked by a plugin of ours; see src/content/build. */
async function stationText(): Promise<PluginOption> {
  if (!existsSync(new URL('./src/content/build/vite-plugin.ts', import.meta.url))) return null;
  const { stationText: plugin } = await import('./src/content/build/vite-plugin.ts');
  return plugin();
}

export default defineConfig(async () => ({
  // relative addresses, so that dist/ runs under any path of any static host
  base: './',
  plugins: [react(), await stationText(), farForms()],
  resolve: { dedupe: ['three', 'react', 'react-dom'] },
  build: {
    target: 'es2022',
    // 0: nothing is inlined as data:, the content security policy stays short
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        // all that main.tsx imports is one file: cut where later sheets share it, it would be a dozen requests before the first frame
        codeSplitting: { groups: [{ name: 'first', test: /[\\/]src[\\/]main\.tsx$/ }] },
      },
    },
  },
  server: { port: 5173 },
}));
