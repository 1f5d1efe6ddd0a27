/** Before the end-to-end tests: a fresh build, served as visitors get it, on any free port, and a browser to go there with. */
import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { isStale } from '../../src/server/freshness.ts';
import { serve } from '../../src/server/serve.ts';
import { browserToLaunch } from './find-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** address of the served build, with its slash */
    house: string;
    /** folder of the served build */
    dist: string;
    /** where the browser listens that all test files share */
    browser: string;
  }
}

const root = new URL('../..', import.meta.url).pathname;

/** ZHANTING_DIST names another build to test, as it is. */
function build(): string {
  const given = process.env['ZHANTING_DIST'];
  if (given) return given;
  if (isStale(root)) {
    console.log('Building the hall for the end-to-end tests …');
    // the runner says NODE_ENV=test, which would build React's talkative version
    const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } });
    if (status !== 0) throw new Error('The build failed; the reasons stand above.');
  }
  return `${root}dist`;
}

export default async function openHouse(project: TestProject): Promise<() => Promise<void>> {
  const dist = build();
  const server = await serve({ dist, port: 0, host: 'localhost' });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no address.');
  project.provide('house', `http://localhost:${address.port}/`);
  project.provide('dist', dist);
  const browser = await chromium.launchServer(browserToLaunch());
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise<void>((resolve) => { server.close(() => resolve()); });
  };
}
