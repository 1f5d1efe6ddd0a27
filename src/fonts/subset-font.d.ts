/** The package ships without types; what we use of it. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
    readonly noHinting?: boolean;
    readonly keepAllGlyphs?: boolean;
    /** OpenType features kept, and with them the glyphs they lead to; default all */
    readonly keepFeatures?: readonly string[];
    readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  }
  export default function subsetFont(font: Buffer, text: string | null, options?: Options): Promise<Buffer>;
}
