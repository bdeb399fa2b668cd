/** One person on a list to reach: what was tried, a new attempt in ten seconds, and how it ended. */
import { type RoleCode, roles } from '../../gate/role.ts';
import { dayInWords, typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox, RadioGroup } from '../../ui/choice-field.tsx';
import { fieldIn, filledOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { lookedOver } from '../../ui/looked-over.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Name } from '../../ui/text.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { nameOf } from './outreach.pages.tsx';
import type { Entry, OpenedList } from './outreach.sql.ts';
import { channels, outcomes } from './outreach.ts';

interface EntryView {
  readonly opened: OpenedList;
  readonly entry: Entry;
  readonly csrf: string;
  readonly typed: Readonly<Record<string, string | undefined>>;
  /** The form that was sent. */
  readonly sent?: 'poging' | 'einde';
  readonly problems: readonly Problem[];
}

/** Shows what was tried and what may be done. */
export function EntryPage(view: EntryView) {
  const { opened, entry } = view;
  const { id, name } = opened.list;
  return (
    <>
      <PageHead
        above={[
          { href: '/outreach', label: say`Mensen bereiken` },
          { href: `/outreach/${id}`, label: name },
        ]}
        title={<Name>{nameOf(entry)}</Name>}
        lead={
          entry.outcome === null
            ? say`Op deze lijst sinds ${dayInWords(entry.addedOn, 'short')}.`
            : ended(entry)
        }
        acts={<Dossier opened={opened} person={entry.person} />}
      />
      <Columns side={entry.outcome === null ? <CloseForm {...view} /> : undefined}>
        {entry.outcome === null && <AttemptForm {...view} />}
        <Card title={say`Wat u probeerde`}>
          {entry.attempts.length === 0 ? (
            <p>{say`Nog niemand probeerde deze persoon te bereiken.`}</p>
          ) : (
            <Timeline
              label={say`Pogingen`}
              moments={entry.attempts.toReversed().map(({ on, channel, reached, words, by }) => ({
                iso: on,
                when: dayInWords(on, 'short'),
                title: `${beginning(channels[channel])}: ${reached ? say`bereikt` : say`niet bereikt`}`,
                ...(words === null ? {} : { text: <Name>{words}</Name> }),
                ...(by === null ? {} : { source: by }),
              }))}
            />
          )}
        </Card>
      </Columns>
    </>
  );
}

/** The way to the dossier. Whoever may open everyone says why first, and that is asked where people are searched. */
function Dossier({ opened, person }: { opened: OpenedList; person: string }) {
  const { role } = opened.actor;
  const saysWhy = role !== null && Object.hasOwn(roles, role) && roles[role as RoleCode].allPersons;
  return saysWhy ? (
    <a href="/personen">{say`Zoek deze persoon op, met een reden`}</a>
  ) : (
    <a href={`/dossiers/${person}`}>{say`Open het dossier`}</a>
  );
}

function ended({ outcome, closedOn, closedBy, words }: Entry): string {
  const what = outcome === null ? '' : outcomes[outcome];
  return `${what}, ${dayInWords(closedOn ?? '', 'short')}${closedBy === null ? '' : ` (${closedBy})`}.${words === null ? '' : ` ${words}`}`;
}

function AttemptForm({ opened, entry, csrf, typed, sent, problems }: EntryView) {
  const mine = filledOf('poging', { form: sent, typed, problems });
  // Once something was typed, nothing is chosen for who writes.
  const first = (before: string) => (sent === 'poging' ? '' : before);
  return (
    <Card title={say`Nieuwe poging`}>
      <Form action={`/outreach/${opened.list.id}/${entry.id}/poging`} csrf={csrf} problems={mine.problems}>
        <RadioGroup
          {...fieldIn(mine, 'kanaal', first('phone'))}
          label={say`Hoe?`}
          options={Object.entries(channels).map(([value, label]) => ({ value, label: beginning(label) }))}
        />
        <RadioGroup
          {...fieldIn(mine, 'bereikt')}
          label={say`Bereikt?`}
          options={[
            { value: 'ja', label: say`Ja` },
            { value: 'nee', label: say`Nee` },
          ]}
        />
        <TextField {...fieldIn(mine, 'regel')} label={say`Eén regel`} optional maxlength={300} />
        <DateField {...fieldIn(mine, 'datum', first(typedDate(opened.actor.today)))} label={say`Wanneer?`} />
        <Tick problems={mine.problems} id="nagekeken-poging" />
        <Button look="primary">{say`Bewaar de poging`}</Button>
      </Form>
    </Card>
  );
}

function CloseForm({ opened, entry, csrf, typed, sent, problems }: EntryView) {
  const mine = filledOf('einde', { form: sent, typed, problems });
  return (
    <Card title={say`Hoe eindigde het?`}>
      <Form action={`/outreach/${opened.list.id}/${entry.id}/einde`} csrf={csrf} problems={mine.problems}>
        <input type="hidden" name="versie" value={entry.version} />
        <RadioGroup
          {...fieldIn(mine, 'resultaat')}
          label={say`Uitkomst`}
          options={Object.entries(outcomes).map(([value, label]) => ({ value, label }))}
        />
        <TextField {...fieldIn(mine, 'tekst')} label={say`Toelichting`} optional maxlength={300} />
        <Tick problems={mine.problems} id="nagekeken-einde" />
        <Button>{say`Sluit af`}</Button>
      </Form>
    </Card>
  );
}

function Tick({ problems, id }: { problems: readonly Problem[]; id: string }) {
  if (!problems.some(({ warning }) => warning)) return null;
  return <Checkbox name={lookedOver} id={id} label={say`Ik keek dit na. Bewaar het zo.`} />;
}
