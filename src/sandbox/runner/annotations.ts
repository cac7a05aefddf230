/** Annotations of one step, with the runner's limits. */

export type AnnotationLevel = 'notice' | 'warning' | 'error';

export interface Annotation extends AnnotationDetails {
  readonly level: AnnotationLevel;
  readonly message: string;
}

/** The properties of an annotation that a command may give beside its message. */
export interface AnnotationDetails {
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
}

const PER_LEVEL = 10;
const LONGEST_MESSAGE = 4096;

export class StepAnnotations {
  readonly #list: Annotation[] = [];

  get list(): Annotation[] {
    return [...this.#list];
  }

  /** Beyond ten of a level the runner still logs the line but keeps no annotation. */
  add(level: AnnotationLevel, message: string, details: AnnotationDetails): void {
    if (this.#list.filter((each) => each.level === level).length >= PER_LEVEL) return;
    this.#list.push({ level, ...details, message: message.slice(0, LONGEST_MESSAGE) });
  }
}

export function annotationDetails(properties: Readonly<Record<string, string>>): AnnotationDetails {
  const texts = (['title', 'file'] as const).flatMap((name) => {
    const text = properties[name];
    return text === undefined ? [] : [[name, text] as const];
  });
  const numbers = (['line', 'endLine', 'col', 'endColumn'] as const).flatMap((name) => {
    const text = properties[name] ?? '';
    return /^\d+$/.test(text) ? [[name, Number(text)] as const] : [];
  });
  return Object.fromEntries([...texts, ...numbers]);
}
