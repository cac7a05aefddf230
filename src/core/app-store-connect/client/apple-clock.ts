/** Apple's clock, as the Date header of each answer shows it. */
import type { HttpResponse } from '../../system/network/http.ts';

export class AppleClock {
  #aheadMs = 0;

  /** Compares an answer with the runner's time at its arrival; one without a date changes nothing. */
  see({ headers }: HttpResponse, now: Date): void {
    const apple = Date.parse(headers['date'] ?? '');
    if (!Number.isNaN(apple)) this.#aheadMs = apple - now.getTime();
  }

  /** The later of the runner's time `now` and Apple's; the runner's before the first answer. */
  laterOf(now: Date): Date {
    return new Date(now.getTime() + Math.max(0, this.#aheadMs));
  }
}
