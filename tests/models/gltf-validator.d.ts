declare module 'gltf-validator' {
  interface Message { readonly code: string; readonly message: string; readonly severity: 0 | 1 | 2 | 3; readonly pointer?: string }
  export function validateBytes(bytes: Uint8Array, options?: { ignoredIssues?: readonly string[]; maxIssues?: number }):
    Promise<{ readonly issues: { readonly numErrors: number; readonly messages: readonly Message[] } }>;
}
