/** The page about blocked steps: who holds what, and the questions with their answers. Asking stands in release-ask.tsx. */
import { formatDate, typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { tell } from '../../ui/tell.ts';
import { Name, Written } from '../../ui/text.tsx';
import { DateField, TextArea } from '../../ui/text-field.tsx';
import { PartPage, RowSource } from '../dossier/part-page.tsx';
import { proposedDeadline } from './deadline.ts';
import { isOverdue } from './lead.ts';
import type { OpenedPathway, ReleaseRow } from './pathway.ts';
import { type Asked, type FormProps, pathwayAddress } from './pathway-address.ts';
import { heldThings, isOpen } from './release.ts';
import { AskCard } from './release-ask.tsx';
import { Holders, holdersOf, ReleaseTag } from './release-card.tsx';

/** Shows what is blocked and what may be done: first what the viewer has to answer. Only one form may carry the filled button. */
export function ReleasePage({ opened, asked }: FormProps) {
  const { parts, actor } = opened;
  const holders = holdersOf(opened);
  const open = parts.releases.filter(isOpen);
  const past = parts.releases.filter((row) => !isOpen(row));
  const [first] = open.filter((row) => needsViewer(row, opened));
  return (
    <PartPage opened={opened} current="pathway" reason={asked.reason}>
      {holders.length > 0 && (
        <Card title={say`Wie houdt wat vast`}>
          <Holders opened={opened} holders={holders} />
        </Card>
      )}
      {open.map((row) =>
        row.asked.ref === actor.organisation ? (
          <AnswerCard opened={opened} asked={asked} row={row} primary={row === first} />
        ) : (
          <FollowCard opened={opened} asked={asked} row={row} primary={row === first} />
        ),
      )}
      <AskCard opened={opened} asked={asked} primary={first === undefined} />
      {past.length > 0 && <PastCard opened={opened} rows={past} />}
    </PartPage>
  );
}

function needsViewer(row: ReleaseRow, { actor }: OpenedPathway): boolean {
  return (
    row.asked.ref === actor.organisation ||
    row.state === 'notReleased' ||
    isOverdue(row.answerBy, actor.today)
  );
}

type RowProps = FormProps & { row: ReleaseRow; primary: boolean };

/** The problems of a form belong to the row that was sent, so that another form on the page stays as it was. */
function ownAsked(asked: Asked, row: ReleaseRow): Asked {
  return asked.typed['rij'] === row.id ? asked : { ...asked, typed: {}, problems: [] };
}

function AnswerCard({ opened, asked: all, row, primary }: RowProps) {
  const asked = ownAsked(all, row);
  return (
    <Card title={say`Een vraag om vrijgave aan u`} id={`vrijgave-${row.id}`}>
      <Question opened={opened} row={row} />
      <Form
        action={pathwayAddress(opened.person, '/vrijgave/antwoord', asked.reason)}
        csrf={asked.csrf}
        problems={asked.problems}
      >
        <input type="hidden" name="rij" value={row.id} />
        <TextArea
          {...fieldIn(asked, 'waarom')}
          id={`waarom-${row.id}`}
          label={say`Wat u erbij zegt`}
          hint={say`Nodig als u niet vrijgeeft. De ander leest dit.`}
          rows={3}
          optional
        />
        <Acts>
          <Button
            look={primary ? 'primary' : 'secondary'}
            name="antwoord"
            value="released"
          >{say`Ik geef vrij`}</Button>
          <Button name="antwoord" value="notReleased">{say`Ik geef niet vrij`}</Button>
        </Acts>
      </Form>
    </Card>
  );
}

function FollowCard({ opened, asked: all, row, primary }: RowProps) {
  const asked = ownAsked(all, row);
  const refused = row.state === 'notReleased';
  return (
    <Card
      title={refused ? say`Niet vrijgegeven: zoek een andere weg` : say`Uw vraag om vrijgave`}
      id={`vrijgave-${row.id}`}
    >
      <Question opened={opened} row={row} />
      {row.answerWhy && <Written text={row.answerWhy} />}
      <Form
        action={pathwayAddress(opened.person, '/vrijgave/vervolg', asked.reason)}
        csrf={asked.csrf}
        problems={asked.problems}
      >
        <input type="hidden" name="rij" value={row.id} />
        {refused ? <HowOnward row={row} asked={asked} /> : <NewDeadline {...{ opened, row, asked }} />}
        <Acts>
          <Button
            look={primary ? 'primary' : 'secondary'}
            name="vervolg"
            value={refused ? 'close' : 'remind'}
          >
            {refused ? say`Bewaar hoe het verder gaat` : say`Vraag opnieuw`}
          </Button>
          {!refused && <Button name="vervolg" value="withdraw">{say`Niet meer nodig`}</Button>}
        </Acts>
      </Form>
      {refused && (
        <p>{tell`U kunt ook ${<a href={pathwayAddress(opened.person, '/regie', asked.reason)}>{say`een andere regie voorstellen`}</a>}.`}</p>
      )}
    </Card>
  );
}

function HowOnward({ row, asked }: Pick<RowProps, 'row' | 'asked'>) {
  return (
    <TextArea
      {...fieldIn(asked, 'hoe')}
      id={`hoe-${row.id}`}
      label={say`Hoe gaat het verder?`}
      hint={say`Bijvoorbeeld: we starten na de opleiding, of we stellen een andere regie voor.`}
      rows={2}
    />
  );
}

function NewDeadline({ opened, row, asked }: Pick<RowProps, 'opened' | 'row' | 'asked'>) {
  return (
    <DateField
      {...fieldIn(asked, 'termijn', typedDate(proposedDeadline(opened.actor.today)))}
      id={`termijn-${row.id}`}
      label={say`Nieuwe termijn`}
      hint={say`Een werkdag. De ander leest uw vraag opnieuw.`}
    />
  );
}

function Question({ opened, row }: { opened: OpenedPathway; row: ReleaseRow }) {
  return (
    <>
      <p>
        <ReleaseTag request={row} today={opened.actor.today} /> <b>{row.asked.name}</b>:{' '}
        {heldThings[row.held]}
      </p>
      <Written text={row.step} />
      <p class="source">
        {row.reminded === 0
          ? tell`Gevraagd door ${<Name>{row.by ?? ''}</Name>}`
          : tell`Gevraagd door ${<Name>{row.by ?? ''}</Name>}, ${row.reminded} keer opnieuw`}
      </p>
      <RowSource opened={opened} row={row} />
    </>
  );
}

function PastCard({ opened, rows }: { opened: OpenedPathway; rows: readonly ReleaseRow[] }) {
  return (
    <Card title={say`Vroegere vragen`}>
      <ul class="plain">
        {rows.map((row) => (
          <li>
            <ReleaseTag request={row} today={opened.actor.today} /> {row.asked.name}: {heldThings[row.held]}
            {row.closedOn !== null && <span class="source">{formatDate(row.closedOn, 'short')}</span>}
            {row.answerWhy && <Written text={row.answerWhy} />}
            {row.closedHow && <Written text={row.closedHow} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}
