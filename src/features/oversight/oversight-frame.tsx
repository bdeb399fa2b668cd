/** What the pages of the officer share: the tabs above them, numbers instead of names, deadlines, and the way to older lines. */
import { type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Alert } from '../../ui/alert.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Tag } from '../../ui/tag.tsx';

const tabs = dutch({
  '/dpo': 'Overzicht',
  '/dpo/inzages': 'Wie zag wat',
  '/dpo/registraties': 'Registraties',
  '/dpo/uitzonderlijk': 'Uitzonderlijke toegang',
  '/dpo/vragen': 'Vragen van mensen',
});

/** Shows the parts of the officer's desk. */
export function OversightTabs({ current }: { current: keyof typeof tabs }) {
  const items = Object.entries(tabs).map(([href, label]) => ({ href, label, current: href === current }));
  return <Tabs label={say`Delen van het toezicht`} items={items} />;
}

/** A form that did not pass: of which access, what was typed and what is wrong. */
export interface AskedAgain {
  readonly id: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** Says a deadline with how pressing it is. */
export function Deadline({ day, late }: { day: CivilDate; late: boolean }) {
  return (
    <Tag tone={late ? 'late' : 'wait'}>
      {late ? say`moest voor ${formatDate(day, 'short')}` : say`moet voor ${formatDate(day, 'short')}`}
    </Tag>
  );
}

/** Leads from a dossier number to who saw that person. */
export function DossierLink({ dossier }: { dossier: string | null }) {
  if (dossier === null) return <>{say`gewist na de bewaartermijn`}</>;
  return <a href={`/dossiers/${dossier}/inzages`}>{dossier.slice(0, 8)}</a>;
}

/** Says that a number stands for a person, and why no name is shown. */
export function NoNames() {
  return (
    <Alert>{say`U ziet nummers en geen namen: toezicht gaat over wie keek, niet over wat er staat. Dat u dit bekijkt, staat ook in het logboek.`}</Alert>
  );
}

/** Goes to the next page of a list. */
export function More({ href }: { href: string | undefined }) {
  return href === undefined ? null : (
    <p>
      <ButtonLink href={href}>{say`Oudere tonen`}</ButtonLink>
    </p>
  );
}
