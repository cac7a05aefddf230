/** A variable where its value belongs: whoever should have replaced it did not. */

/** Which kind of variable the text is, in words that follow "holds"; `undefined` for any other text. */
export function unfilledVariable(text: string): string | undefined {
  const bare = text.trim().replaceAll(/^["']|["']$/g, '');
  return FORMS.find(([form]) => form.test(bare))?.[1];
}

const SHELL =
  'the name of a shell variable instead of its value; only a shell replaces `$NAME`, in `with:` write `${{ env.NAME }}` or `${{ secrets.NAME }}`';

const FORMS: readonly (readonly [RegExp, string])[] = [
  [
    /^\$\{\{[^{}]*\}\}$/,
    'an expression (`${{ … }}`) instead of its value; GitHub replaces expressions in workflow files only, not in secrets, variables or files',
  ],
  [/^\$\w+$|^\$\{\w+\}$/, SHELL],
  [/^%\w+%$|^\$env:\w+$/i, SHELL],
];
