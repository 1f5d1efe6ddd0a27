import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { stationText } from '../src/content/build/vite-plugin.ts';

const plugins = [react(), stationText()];

export default defineConfig({
  test: {
    projects: [
      { plugins, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node', testTimeout: 30_000 } },
      { plugins, test: { name: 'models', include: ['tests/models/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
      {
        test: {
          name: 'e2e', include: ['tests/e2e/*.test.ts'], environment: 'node', globalSetup: './tests/e2e/open-house.ts',
          testTimeout: 240_000, hookTimeout: 240_000, fileParallelism: false,
        },
      },
    ],
  },
});
