/** Settings of the environment that weaken connections, of Slipway or of programs it starts. */
import { isLoopback } from './address.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const ON = /^(?:1|true|yes|on)$/i;

/** Variables that switch a check off, with the values that do so. */
const SWITCHES: readonly (readonly [string, RegExp, string])[] = [
  ['NODE_TLS_REJECT_UNAUTHORIZED', /^0$/, 'Slipway checks certificates all the same'],
  ['NODE_OPTIONS', /--tls-(?:min|max)-v1\.[01]|--insecure-http-parser/, 'it allows old TLS'],
  ['PYTHONHTTPSVERIFY', /^0$/, 'Python checks no certificates'],
  ['PIP_TRUSTED_HOST', /\S/, 'pip checks no certificates of these hosts'],
  ['UV_INSECURE_HOST', /\S/, 'uv checks no certificates of these hosts'],
  ['GIT_SSL_NO_VERIFY', ON, 'git checks no certificates'],
  ['SSLKEYLOGFILE', /\S/, 'programs write the keys of their connections to a file'],
];

/** Variables with addresses from which the app’s parts come. */
const SOURCES =
  /^(?:PIP_(?:EXTRA_)?INDEX_URL|UV_(?:DEFAULT_|EXTRA_)?INDEX(?:_URL)?|PUB_HOSTED_URL|FLUTTER_STORAGE_BASE_URL)$/;

/** One sentence for each setting that weakens a connection; never its value. */
export function weakenedConnections(environment: Environment): readonly string[] {
  const switched = SWITCHES.flatMap(([name, weak, effect]) =>
    weak.test(environment[name]?.trim() ?? '')
      ? [`The environment variable ${name} weakens connections: ${effect}.`]
      : [],
  );
  const plain = Object.entries(environment).flatMap(([name, value = '']) =>
    SOURCES.test(name) && value.split(/\s+/).some(isPlain)
      ? [
          `The environment variable ${name} names a source over plain http, which anybody on the way can change.`,
        ]
      : [],
  );
  return [...switched, ...plain];
}

function isPlain(address: string): boolean {
  const url = URL.parse(address.replace(/^[\w-]+=/, ''));
  return url?.protocol === 'http:' && !isLoopback(url.hostname);
}
