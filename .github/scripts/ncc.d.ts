/** The part of the bundler's interface that .github/scripts/build.ts uses; it ships no types. */
declare module '@vercel/ncc' {
  interface Options {
    readonly esm?: boolean;
    readonly target?: string;
    readonly license?: string;
    readonly cache?: string | false;
    readonly quiet?: boolean;
  }
  interface Bundle {
    readonly code: string;
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  }
  export default function ncc(entry: string, options: Options): Promise<Bundle>;
}
