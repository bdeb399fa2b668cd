/** The top of a page: the roof bar with name and mandate, the sentence that this is a demo, the main navigation. */
import { CsrfField } from './form.tsx';
import { Icon } from './icon.tsx';
import { RoofMark } from './roof-mark.tsx';
import { Hidden } from './text.tsx';
import type { FrameWords } from './words.ts';

/** On whose behalf the reader works now. */
export type PageActor = { organisation: string; role: string; canSwitch: boolean };

/** One page on the main menu. */
export type NavItem = { href: string; label: string; current: boolean };

/** Who reads, and the token for signing out. */
export type BarProps = { actor?: PageActor; csrf?: string; words: FrameWords };

/** Shows the mark, the mandate in use, and the way in or out. */
export function RoofBar({ actor, csrf, words }: BarProps) {
  return (
    <div class="bar">
      <div class="inner">
        <a class="brand" href="/">
          <RoofMark />
          Werkwinkel
        </a>
        {actor && <Mandate actor={actor} words={words} />}
        {actor ? csrf && <SignOut csrf={csrf} words={words} /> : <SignIn words={words} />}
      </div>
    </div>
  );
}

/** Says that nobody here is real. */
export function DemoRibbon({ words }: { words: FrameWords }) {
  return (
    <p class="ribbon" dir="auto">
      {words.demo}
    </p>
  );
}

/** Shows the pages of the product, the present one with a yellow edge. */
export function MainNav({ items, words }: { items: readonly NavItem[]; words: FrameWords }) {
  return (
    <nav class="menu" aria-label={words.menu}>
      <ul class="inner">
        {items.map((item) => (
          <li>
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Mandate({ actor, words }: { actor: PageActor; words: FrameWords }) {
  const text = `${actor.organisation} · ${actor.role}`;
  if (!actor.canSwitch) {
    return (
      <p class="mandate mandate--now">
        <span>
          <bdi>{text}</bdi>
        </span>
      </p>
    );
  }
  return (
    <a class="mandate mandate--now" href="/mandaat">
      <span>
        <Hidden>{words.switchMandate}: </Hidden>
        <bdi>{text}</bdi> <Icon name="switch" />
      </span>
    </a>
  );
}

function SignIn({ words }: { words: FrameWords }) {
  return (
    <a class="mandate" href="/aanmelden">
      <span>{words.signIn}</span>
    </a>
  );
}

function SignOut({ csrf, words }: { csrf: string; words: FrameWords }) {
  return (
    <form class="out" method="post" action="/afmelden">
      <CsrfField csrf={csrf} />
      <button type="submit">{words.signOut}</button>
    </form>
  );
}
