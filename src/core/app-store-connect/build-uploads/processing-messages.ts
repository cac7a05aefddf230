/** Apple's messages about uploads, files and builds that it has processed. */
import type { Fields } from '../client/json-api.ts';

/** A message of Apple about an upload; the code is an ITMS number without its prefix. */
export interface ProcessingMessage {
  readonly code: string;
  readonly description: string;
}

/**
 * Messages of one kind (`errors`, `warnings`, `infos`) in a state that Apple sent. Throws
 * `app-store-connect/surprising-answer` where they are no list.
 */
export function processingMessages(
  state: Fields | undefined,
  name: string,
): readonly ProcessingMessage[] {
  return (state?.list(name) ?? []).map((message) => ({
    code: message.text('code') ?? '',
    description: message.text('description') ?? '',
  }));
}

/** The message with its code, as people read it. */
export function sayMessage({ code, description }: ProcessingMessage): string {
  return [code, description].filter((part) => part !== '').join(': ');
}
