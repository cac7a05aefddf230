/** Apple's messages about uploads, files and builds that it has processed. */
import type { Fields } from '../client/json-api.ts';

/** A message of Apple about an upload; the code is an ITMS number without its prefix. */
export interface ProcessingMessage {
  readonly code: string;
  readonly description: string;
}

/** Messages of one kind (`errors`, `warnings`, `infos`) in a state that Apple sent. */
export function processingMessages(
  state: Fields | undefined,
  name: string,
): readonly ProcessingMessage[] {
  return (state?.list(name) ?? []).map((message) => ({
    code: message.text('code') ?? '',
    description: message.text('description') ?? '',
  }));
}

export function sayMessage({ code, description }: ProcessingMessage): string {
  return [code, description].filter((part) => part !== '').join(': ');
}
