declare module '*.md' {
  const text: import('./types.ts').StationText;
  export default text;
}
