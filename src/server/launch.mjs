// Plain JavaScript on purpose: it must run on any Node to be able to say that this one is too old.
const NEEDED = 20;
const [major] = process.versions.node.split('.').map(Number);
if (major < NEEDED) {
  console.error(`Zhanting needs Node ${NEEDED} or newer; this is ${process.version}. Install it from your system's packages or nodejs.org.`);
  process.exit(1);
}
try {
  const { register } = await import('tsx/esm/api');
  register();
} catch {
  console.error('The tools are not installed yet. Run: npm ci');
  process.exit(1);
}
await import('./start.ts');
