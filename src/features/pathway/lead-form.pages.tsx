/** The page about the lead: answer what is asked, follow up what one asked, or decide and propose. One of these at a time. */
import { formatDate, typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { tell } from '../../ui/tell.ts';
import { Name, Written } from '../../ui/text.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import { withReason } from '../dossier/dossier.ts';
import { PartPage, RowSource } from '../dossier/part-page.tsx';
import { isRunning } from '../handover/handover.ts';
import { proposedDeadline } from './deadline.ts';
import { isOverdue, type LeadRow, leadingKinds, leadOn, leadStates, waitingLead } from './lead.ts';
import { EarlierLeads, LeadNow } from './lead-card.tsx';
import { DecideCard } from './lead-decide.tsx';
import { functionOf, type OpenedPathway } from './pathway.ts';
import { type FormProps, pathwayAddress } from './pathway-address.ts';

/** Shows the lead, what waits, and what the viewer may do about it. */
export function LeadPage({ opened, asked }: FormProps) {
  const { parts, actor } = opened;
  const now = leadOn(parts.leads, actor.today);
  const waiting = waitingLead(parts.leads);
  return (
    <PartPage
      opened={opened}
      current="pathway"
      reason={asked.reason}
      side={<History opened={opened} asked={asked} />}
    >
      <Card title={say`Wie heeft de regie`}>
        {now === undefined ? (
          <p>{say`U kunt niet zien wie de regie heeft.`}</p>
        ) : (
          <LeadNow opened={opened} lead={now} />
        )}
        <p>{say`Wie de regie heeft, doet de werkbegeleiding en houdt het geheel samen. Het OCMW beslist of het dat zelf doet of VDAB. Een wijziging vraagt het akkoord van de ander.`}</p>
      </Card>
      {waiting?.asked?.ref === actor.organisation && (
        <AnswerCard opened={opened} asked={asked} row={waiting} />
      )}
      {waiting !== undefined && waiting.source === actor.organisation && (
        <FollowCard opened={opened} asked={asked} row={waiting} />
      )}
      {parts.handovers.some(isRunning) ? (
        <Card title={say`Er loopt een warme overdracht`}>
          <p>{tell`De regie verandert bij de laatste bevestiging van de overdracht, en tot dan niet. ${<a href={withReason(`/dossiers/${opened.person}/overdracht`, asked.reason)}>{say`Bekijk de overdracht`}</a>}.`}</p>
        </Card>
      ) : (
        mayDecide(opened, waiting) && <DecideCard opened={opened} asked={asked} lead={now} />
      )}
    </PartPage>
  );
}

/** Whoever waits for an answer decides nothing new, except an OCMW that got none. */
function mayDecide({ actor }: OpenedPathway, waiting: LeadRow | undefined): boolean {
  if (actor.organisation_kind === null || !leadingKinds.includes(actor.organisation_kind)) return false;
  if (waiting === undefined) return true;
  return (
    actor.organisation_kind === 'ocmw' &&
    waiting.source === actor.organisation &&
    waiting.lead.ref === actor.organisation &&
    isOverdue(waiting.answerBy, actor.today)
  );
}

function AnswerCard({ opened, asked, row }: FormProps & { row: LeadRow }) {
  const { typed, problems } = asked;
  return (
    <Card title={say`Er wacht een voorstel op uw antwoord`}>
      <p>{tell`${<b>{row.lead.name}</b>} krijgt de regie vanaf ${formatDate(row.from)}. Antwoord tegen ${row.answerBy ? formatDate(row.answerBy, 'full') : ''}.`}</p>
      <Written text={row.why} />
      <p class="source">{tell`Voorgesteld door ${<Name>{row.by ?? ''}</Name>}`}</p>
      <RowSource opened={opened} row={row} />
      <Form
        action={pathwayAddress(opened.person, '/regie/antwoord', asked.reason)}
        csrf={asked.csrf}
        problems={problems}
      >
        <input type="hidden" name="rij" value={row.id} />
        <TextField
          {...fieldIn(asked, 'functie')}
          label={say`Uw functie`}
          hint={say`U wordt de contactpersoon als uw organisatie de regie krijgt.`}
          value={typed['functie'] ?? functionOf(opened)}
        />
        <TextArea
          {...fieldIn(asked, 'waarom')}
          label={say`Waarom`}
          hint={say`Nodig als u weigert. De ander leest dit.`}
          rows={3}
          optional
        />
        <Acts>
          <Button look="primary" name="antwoord" value="accepted">{say`Aanvaard`}</Button>
          <Button name="antwoord" value="refused">{say`Weiger`}</Button>
        </Acts>
      </Form>
    </Card>
  );
}

function FollowCard({ opened, asked, row }: FormProps & { row: LeadRow }) {
  const late = isOverdue(row.answerBy, opened.actor.today);
  const by = row.answerBy ? formatDate(row.answerBy) : '';
  const action = pathwayAddress(opened.person, '/regie/vervolg', asked.reason);
  return (
    <Card title={late ? say`Geen antwoord op uw voorstel` : say`Uw voorstel wacht op antwoord`}>
      <p>{tell`U stelde voor dat ${<b>{row.lead.name}</b>} de regie heeft vanaf ${formatDate(row.from)}. ${
        late
          ? say`${row.asked?.name} antwoordde niet tegen ${by}. U bent aan zet.`
          : say`${row.asked?.name} antwoordt tegen ${by}.`
      }`}</p>
      <Written text={row.why} />
      <Form action={action} csrf={asked.csrf} problems={asked.problems}>
        <input type="hidden" name="rij" value={row.id} />
        <DateField
          {...fieldIn(asked, 'termijn', typedDate(proposedDeadline(opened.actor.today)))}
          label={say`Nieuwe termijn`}
          hint={say`Een werkdag. Wie gevraagd is, leest uw vraag opnieuw.`}
        />
        <Acts>
          <Button
            look={late ? 'primary' : 'secondary'}
            name="vervolg"
            value="remind"
          >{say`Vraag opnieuw`}</Button>
          <Button name="vervolg" value="withdraw">{say`Trek het voorstel in`}</Button>
        </Acts>
      </Form>
    </Card>
  );
}

function History({ opened, asked }: FormProps) {
  const past = opened.parts.leads.filter((row) => ['refused', 'withdrawn', 'lapsed'].includes(row.state));
  return (
    <Card title={say`Wat eerder was`}>
      <EarlierLeads opened={opened} />
      {past.length === 0 ? (
        <p class="source">{say`Geen geweigerde of ingetrokken voorstellen.`}</p>
      ) : (
        <ul class="plain">
          {past.map((row) => (
            <li>
              {row.lead.name}, {formatDate(row.from, 'short')}: {leadStates[row.state]}
              {row.answerWhy && <Written text={row.answerWhy} />}
            </li>
          ))}
        </ul>
      )}
      <ButtonLink
        look="subtle"
        href={pathwayAddress(opened.person, '', asked.reason)}
      >{say`Terug naar het traject`}</ButtonLink>
    </Card>
  );
}
