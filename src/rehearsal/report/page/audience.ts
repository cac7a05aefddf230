/** The release as its audience would see it: testers, App Review, customers. */
import type { AppCenterSnapshot } from '../../../sandbox/app-center/snapshot.ts';
import type { StoreVersionSnapshot } from '../../../sandbox/app-store-connect/app-review/snapshot.ts';
import type { AppSnapshot, BuildSnapshot } from '../../../sandbox/app-store-connect/snapshot.ts';
import type { ServicesState } from '../../services/sandbox-client.ts';
import { markup } from './html.ts';
import type { Content, Markup } from './html.ts';
import { renderedMarkdown } from './markdown.ts';

/** Sections of level 3; `icon` is a `data:` address. */
export function audienceSections(
  { appStoreConnect, appCenter }: ServicesState,
  icon: string | undefined,
): Markup[] {
  const sections = [
    ...appStoreConnect.apps.flatMap((app) => [
      ...app.builds.map((build) => testersCard(app, build, icon)),
      ...app.appStoreVersions.map((version) => reviewCard(app, version, icon)),
    ]),
    ...appCenter.apps.flatMap((app, index) => appCenterCards(app, index, icon)),
  ];
  return sections.length > 0 ? sections : [markup`<p>Nobody would see anything of it yet.</p>`];
}

function card(title: Content, icon: string | undefined, body: Content): Markup {
  const picture =
    icon === undefined
      ? markup`<span class="icon none" aria-hidden="true"></span>`
      : markup`<img class="icon" src="${icon}" alt="The icon of the app">`;
  return markup`<section class="card">${picture}<div><h3>${title}</h3>${body}</div></section>`;
}

function facts(rows: readonly (readonly [string, Content])[]): Markup {
  const given = rows.filter(([, value]) => value !== undefined && value !== '');
  return markup`<dl>${given.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

type Texts = Readonly<Record<string, unknown>>;

function byLocale(heading: string, texts: Texts): Markup | undefined {
  const written = Object.entries(texts).filter(
    ([, text]) => typeof text === 'string' && text !== '',
  );
  if (written.length === 0) return markup`<p>${heading}: nothing is written.</p>`;
  return markup`<h4>${heading}</h4><dl>${written.map(
    ([locale, text]) => markup`<dt>${locale}</dt><dd class="written">${String(text)}</dd>`,
  )}</dl>`;
}

function testersCard(app: AppSnapshot, build: BuildSnapshot, icon: string | undefined): Markup {
  const groups = app.betaGroups.filter(({ name }) => build.betaGroups.includes(name));
  const people = new Set(groups.flatMap(({ testers }) => testers));
  const kinds = groups.map(
    ({ name, isInternalGroup }) => `${name} (${isInternalGroup ? 'internal' : 'external'})`,
  );
  return card(`TestFlight: ${app.name} ${build.version} (${build.buildNumber})`, icon, [
    facts([
      ['state', build.processingState],
      ['groups', kinds.join(', ') || 'none'],
      ['testers', people.size],
      ['internal testers', build.internalBuildState],
      ['external testers', build.externalBuildState],
      ['beta review', build.betaReviewState ?? 'not submitted'],
    ]),
    byLocale('What to Test', build.whatsNew),
  ]);
}

function reviewCard(
  app: AppSnapshot,
  version: StoreVersionSnapshot,
  icon: string | undefined,
): Markup {
  // Reviewers see the password of the demo account; who reads a report need not.
  const told = Object.entries(version.reviewDetail ?? {}).flatMap(([name, value]) => {
    const isPlain =
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return isPlain && !/password/i.test(name) ? [[name, String(value)] as const] : [];
  });
  return card(`App Review and the store: ${app.name} ${version.version}`, icon, [
    facts([
      ['state', version.state],
      ['build', version.buildNumber ?? 'none'],
      ['release', version.releaseType],
      ['phased release', version.phasedReleaseState ?? undefined],
      ['copyright', version.copyright ?? undefined],
    ]),
    byLocale('What’s New', version.whatsNew),
    told.length > 0 && [markup`<h4>For the reviewers</h4>`, facts(told)],
  ]);
}

function appCenterCards(
  { app, releases }: AppCenterSnapshot['apps'][number],
  index: number,
  icon: string | undefined,
): Markup[] {
  return releases.map((release) =>
    card(`App Center: ${app} ${release.shortVersion} (${release.version})`, icon, [
      facts([
        ['to', release.destinations.map(({ name }) => name).join(', ') || 'nobody yet'],
        ['mandatory', release.mandatoryUpdate ? 'yes' : 'no'],
      ]),
      release.releaseNotes === ''
        ? markup`<p>Release notes: nothing is written.</p>`
        : markup`<h4>Release notes</h4><div class="markdown">${renderedMarkdown(
            release.releaseNotes,
            `release-${index + 1}-${release.id}`,
          )}</div>`,
    ]),
  );
}
