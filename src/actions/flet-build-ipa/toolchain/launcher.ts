/** How flet is started: the program, and what its environment gets for it and all it starts. */
export interface Launcher {
  /** Name on PATH or absolute path. */
  readonly flet: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The flet that earlier steps of the job have put on PATH. */
export const fletOnPath: Launcher = { flet: 'flet', environment: {} };
