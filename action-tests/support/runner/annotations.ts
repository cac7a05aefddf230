// Annotations of one step, with the runner's limits.

export type AnnotationLevel = 'notice' | 'warning' | 'error';

export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title?: string;
  readonly message: string;
}

const perLevel = 10;
const longestMessage = 4096;

export class StepAnnotations {
  readonly #list: Annotation[] = [];

  get list(): Annotation[] {
    return [...this.#list];
  }

  /** Beyond ten of a level the runner still logs the line but keeps no annotation. */
  add(level: AnnotationLevel, message: string, title?: string): void {
    if (this.#list.filter((each) => each.level === level).length >= perLevel) return;
    this.#list.push({
      level,
      ...(title === undefined ? {} : { title }),
      message: message.slice(0, longestMessage),
    });
  }
}
