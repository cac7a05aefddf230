/**
 * A limit on how many requests are under way at once, which a busy server lowers: each time it
 * refuses one for that reason the limit is halved, and with every success it recovers a little.
 */
export class BusyGate {
  readonly #most: number;
  #limit: number;
  #underWay = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(most: number) {
    this.#most = most;
    this.#limit = most;
  }

  /** Does `work` when its turn comes; `isBusy` tells whether its error is the server being busy. */
  async pass<T>(work: () => Promise<T>, isBusy: (error: unknown) => boolean): Promise<T> {
    while (this.#underWay >= Math.floor(this.#limit)) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#underWay += 1;
    try {
      const result = await work();
      this.#limit = Math.min(this.#most, this.#limit + 1 / this.#limit);
      return result;
    } catch (error) {
      if (isBusy(error)) this.#limit = Math.max(1, this.#limit / 2);
      throw error;
    } finally {
      this.#underWay -= 1;
      // Each looks at the limit for itself, so that a recovered one lets several pass.
      this.#waiting.splice(0).forEach((wake) => wake());
    }
  }
}
