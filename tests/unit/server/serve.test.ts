import { mkdtempSync, writeFileSync } from 'node:fs';
import { type Server, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CannotServe, serve } from '../../../src/server/serve.ts';

const dist = mkdtempSync(join(tmpdir(), 'zhanting-'));
const essay = join(dist, 'my-copy.txt');
let server: Server;
let port = 0;

interface Answer { readonly status: number; readonly headers: Readonly<Record<string, string | string[] | undefined>>; readonly bytes: number }
const ask = (path: string, accept = ''): Promise<Answer> => new Promise((resolve, reject) => {
  request({ port, path, headers: { 'accept-encoding': accept } }, (response) => {
    let bytes = 0;
    response.on('data', (chunk: Buffer) => { bytes += chunk.length; });
    response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes }));
  }).on('error', reject).end();
});

beforeAll(async () => {
  const model = Buffer.alloc(5000, 'glTF');
  writeFileSync(join(dist, 'index.html'), '<!doctype html>');
  writeFileSync(join(dist, 'van.glb'), model);
  writeFileSync(join(dist, 'van.glb.br'), brotliCompressSync(model));
  writeFileSync(join(dist, 'van.glb.gz'), gzipSync(model));
  writeFileSync(essay, 'Ein Text.');
  server = await serve({ dist, port: 0, host: 'localhost', essay });
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(() => { server.close(); });

test('every answer carries the headers, even "not found"', async () => {
  for (const path of ['/', '/van.glb', '/nothing.txt', '/essay/essay.txt']) {
    const { headers } = await ask(path);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  }
  expect((await ask('/nothing.txt')).status).toBe(404);
});

test('serves models compressed as the browser takes them', async () => {
  const [br, gz, plain] = [await ask('/van.glb', 'gzip, br'), await ask('/van.glb', 'gzip'), await ask('/van.glb')];
  expect([br.headers['content-encoding'], gz.headers['content-encoding'], plain.headers['content-encoding']]).toEqual(['br', 'gzip', undefined]);
  expect(br.bytes).toBeLessThan(100);
  expect(plain.bytes).toBe(5000);
  expect(br.headers['content-type']).toBe('model/gltf-binary');
});

test('lays the essay of ESSAY beside the page', async () => {
  expect((await ask('/essay/essay.txt')).bytes).toBe(9);
});

test('says in a line what is wrong: a taken port, no build, no essay', async () => {
  await expect(serve({ dist, port, host: 'localhost' })).rejects.toThrow(new CannotServe(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`));
  await expect(serve({ dist: join(dist, 'none'), port: 0, host: 'localhost' })).rejects.toThrow('There is no build to serve. Run: npm run build');
  await expect(serve({ dist, port: 0, host: 'localhost', essay: '/not/here.txt' })).rejects.toThrow('ESSAY names a file that is not there: /not/here.txt');
});
