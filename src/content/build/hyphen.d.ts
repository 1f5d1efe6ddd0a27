declare module 'hyphen/de' {
  interface Options { readonly minWordLength?: number; readonly hyphenChar?: string }
  // CommonJS: Node offers its functions on the default export only
  const german: { hyphenateSync(text: string, options?: Options): string };
  export default german;
}
