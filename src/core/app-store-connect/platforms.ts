/** The platforms of apps, as people write them in inputs and as Apple writes them in answers. */

export const PLATFORMS = {
  ios: 'IOS',
  macos: 'MAC_OS',
  tvos: 'TV_OS',
  visionos: 'VISION_OS',
} as const;

export type PlatformWord = keyof typeof PLATFORMS;

export const PLATFORM_WORDS: readonly PlatformWord[] = ['ios', 'macos', 'tvos', 'visionos'];

/** Apple's name in the word of the inputs; a platform that is new stays as Apple writes it. */
export function platformWord(platform: string | undefined): string {
  return PLATFORM_WORDS.find((word) => PLATFORMS[word] === platform) ?? platform ?? 'no platform';
}
