/** Where an entry lies within the framework or extension around it. */
export interface NestedPlace {
  /** The outermost framework or extension: `Payload/Tea.app/Frameworks/Pot.framework`. */
  readonly bundle: string;
  /** The steps from there on: `['Frameworks', 'Lid.framework', 'Lid']`. */
  readonly steps: readonly string[];
}

const FRAMEWORK_OR_EXTENSION = /\.(?:framework|appex)$/;
const BUNDLE = /\.(?:framework|appex|app)$/;
/** Watch apps and App Clips, which follow rules of their own on what may lie in them. */
const OTHER_PRODUCTS = /^Payload\/[^/]+\.app\/(?:Watch|AppClips)\//;

/** Whether the entry or bundle lies in a watch app or App Clip. */
export function isOfOtherProduct(entryName: string): boolean {
  return OTHER_PRODUCTS.test(entryName);
}

/** Whether the entry or bundle lies in a watch app. */
export function isForWatch(entryName: string): boolean {
  return /^Payload\/[^/]+\.app\/Watch\//.test(entryName);
}

/** `undefined` for what lies in the app itself, or outside it. */
export function nestedPlace(entryName: string): NestedPlace | undefined {
  // Nearly all entries lie in neither, and an app has tens of thousands.
  if (!entryName.includes('.framework/') && !entryName.includes('.appex/')) return undefined;
  if (!entryName.startsWith('Payload/') || isOfOtherProduct(entryName)) return undefined;
  const steps = entryName.split('/');
  const outermost = steps.findIndex((step) => FRAMEWORK_OR_EXTENSION.test(step));
  if (outermost < 0) return undefined;
  return {
    bundle: steps.slice(0, outermost + 1).join('/'),
    steps: steps.slice(outermost + 1),
  };
}

/** Whether yet another bundle is around the entry. */
export function isInInnerBundle({ steps }: NestedPlace): boolean {
  return steps.slice(0, -1).some((step) => BUNDLE.test(step));
}
