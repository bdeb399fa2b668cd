/** The top of a page: the roof bar with name and mandate, the sentence that this is a demo, the main navigation. */
import { say } from '../kernel/language.ts';
import { CsrfField } from './form.tsx';
import { Icon } from './icon.tsx';
import { RoofMark } from './roof-mark.tsx';
import { Hidden } from './text.tsx';

/** On whose behalf the reader works now. */
export type PageActor = { organisation: string; role: string; canSwitch: boolean };

/** One page on the main menu. */
export type NavItem = { href: string; label: string; current: boolean };

/** Who reads, and the token for signing out. Of whom it could not be asked (`unknown`), the bar says nothing. */
export type BarProps = {
  actor?: PageActor;
  csrf?: string;
  unknown?: boolean;
  /** Where one searches in everything; not on the pages of the person. */
  search?: { href: string; label: string };
};

/** Shows the mark, the mandate in use, and the way in or out. */
export function RoofBar({ actor, csrf, unknown = false, search }: BarProps) {
  return (
    <div class="bar">
      <div class="inner">
        <a class="brand" href="/">
          <RoofMark />
          Werkwinkel
        </a>
        {search && (
          <a class="seek" href={search.href}>
            <Icon name="search" />
            {search.label}
          </a>
        )}
        {actor && <Mandate actor={actor} />}
        {actor ? csrf && <SignOut csrf={csrf} /> : !unknown && <SignIn />}
      </div>
    </div>
  );
}

/** Says that nobody here is real. */
export function DemoRibbon() {
  return (
    <p class="ribbon" dir="auto">
      {say`Demo: alle personen zijn verzonnen.`}
    </p>
  );
}

/** With more than this, a phone shows the present page alone, and the others behind a tick. */
const FEW = 3;

/** Shows the pages of the product, the present one with a yellow edge. */
export function MainNav({ items }: { items: readonly NavItem[] }) {
  const many = items.length > FEW;
  return (
    <nav class={many ? 'menu menu--many' : 'menu'} aria-label={say`Hoofdmenu`}>
      <div class="inner">
        {many && (
          <label class="menu__all">
            <input type="checkbox" /> {say`Toon het menu`}
          </label>
        )}
        <ul>
          {items.map((item) => (
            <li>
              <a href={item.href} aria-current={item.current ? 'page' : undefined}>
                {item.label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

function Mandate({ actor }: { actor: PageActor }) {
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
        <Hidden>{say`Wissel van mandaat`}: </Hidden>
        <bdi>{text}</bdi> <Icon name="switch" />
      </span>
    </a>
  );
}

function SignIn() {
  return (
    <a class="mandate" href="/aanmelden">
      <span>{say`Aanmelden`}</span>
    </a>
  );
}

function SignOut({ csrf }: { csrf: string }) {
  return (
    <form class="out" method="post" action="/afmelden">
      <CsrfField csrf={csrf} />
      <button type="submit">{say`Afmelden`}</button>
    </form>
  );
}
