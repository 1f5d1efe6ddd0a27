/**
 * What every answer carries, on whatever host. Scripts, styles, fonts, pictures and requests come from this origin only;
 * 'wasm-unsafe-eval' lets the mesh decoder's WebAssembly run, blob: the decoded pictures and workers.
 */
const POLICY = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "worker-src 'self' blob:", "connect-src 'self' blob:",
  "img-src 'self' blob: data:", "media-src 'self' blob:", "font-src 'self'", "style-src 'self'", "manifest-src 'self'",
  "base-uri 'none'", "form-action 'none'", "frame-ancestors 'self'", "object-src 'none'", "require-trusted-types-for 'script'",
];
export const CONTENT_SECURITY_POLICY = POLICY.join('; ');
/** For hosts that send no headers: the same in the page itself. Who may frame it can be said by a header only. */
export const META_POLICY = POLICY.filter((rule) => !rule.startsWith('frame-ancestors')).join('; ');

export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), payment=(), fullscreen=(self), screen-wake-lock=(self), gamepad=(self)',
};

/** Files whose names carry a hash of what is in them never change. */
export const isForever = (path: string): boolean => path.startsWith('/assets/');
export const FOREVER = 'public, max-age=31536000, immutable';
/** Everything else is asked for again each time, and answered with "unchanged" mostly. */
export const ASK_AGAIN = 'no-cache';

/** The same headers in the form that several static hosts read from a file of this name beside the page. */
export const headersFile = (): string => [
  '/*', ...Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`), `  Cache-Control: ${ASK_AGAIN}`,
  '/assets/*', `  Cache-Control: ${FOREVER}`, '',
].join('\n');
