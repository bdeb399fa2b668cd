/** The forms of a proposal: making one about an action or about a plan as a whole, and deciding about one as the owner. */
import { organisationName } from '../../gate/opened.ts';
import { Alert } from '../../ui/alert.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Name } from '../../ui/text.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import { nameIn } from '../dossier/part-page.tsx';
import { doerName } from './opened-plan.ts';
import { fieldIn, type FormView, optionsOf, PlanForm } from './plan-form.tsx';
import { planAddress } from './plan-address.ts';
import { type ActionRow, type Doer, doers, endReasons, partWords } from './plan.ts';
import { Closed, ProposalWords } from './proposal-card.tsx';
import { kindsFor, type ProposalRow, proposalKinds } from './proposal.ts';

type MakeView = FormView & { readonly about: ActionRow | undefined };

/** Asks what is proposed; only the fields that belong to the kind are read. */
export function MakeProposalPage(view: MakeView) {
  const { opened, reason, about } = view;
  const kinds = kindsFor(about);
  const open = opened.parts.plan.reach.filter((one) => one.opens);
  const owner = about === undefined ? undefined : organisationName(opened, about.source);
  if (!open.some((one) => about === undefined || one.organisation === about.source))
    return <NobodyPage {...view} />;
  return (
    <PlanForm
      view={view}
      title="Stel iets voor"
      lead={
        owner === undefined
          ? 'Wie het plan schreef, beslist. U ziet het antwoord bij het plan.'
          : `${owner} schreef deze actie en beslist. U ziet het antwoord bij het plan.`
      }
      action={planAddress(opened.person, 'voorstel', { actie: about?.id, reason })}
      button="Verstuur het voorstel"
      before={about && <About about={about} />}
    >
      {about === undefined && (
        <SelectField
          {...fieldIn(view, 'aan')}
          label="Aan wie?"
          choose="Kies een organisatie"
          options={open.map(({ organisation }) => ({
            value: opened.organisations[organisation]?.id ?? '',
            label: organisationName(opened, organisation),
          }))}
        />
      )}
      <RadioGroup
        {...fieldIn(view, 'soort')}
        label="Wat stelt u voor?"
        options={kinds.map((kind) => ({ value: kind, label: hints[kind] ?? proposalKinds[kind] }))}
      />
      <ProposalFields view={view} />
      <TextArea
        {...fieldIn(view, 'waarom')}
        label="Waarom?"
        hint="Geen gezondheid, schulden of andere gevoelige zaken."
        rows={3}
        maxlength={500}
      />
    </PlanForm>
  );
}

const hints: Partial<Readonly<Record<keyof typeof proposalKinds, string>>> = {
  newAction: 'een nieuwe actie: vul ook in wat, wie en tegen wanneer',
  extend: 'langer laten lopen: vul ook in tegen wanneer',
  changeStart: 'op een andere dag beginnen: vul ook het begin in',
  changeIntensity: 'meer of minder doen: vul ook in hoeveel',
  stop: 'stoppen: kies ook een reden',
  endReason: 'een andere reden voor het einde: kies ook de reden',
};

function ProposalFields({ view }: { view: MakeView }) {
  const kinds = kindsFor(view.about);
  const who = (Object.keys(doers) as Doer[]).map((by) => ({ value: by, label: doerName(view.opened, by) }));
  return (
    <>
      {kinds.includes('newAction') && (
        <>
          <TextArea
            {...fieldIn(view, 'tekst')}
            label="Wat zou er gebeuren?"
            hint="Alleen bij een nieuwe actie."
            rows={2}
            maxlength={300}
            optional
          />
          <SelectField
            {...fieldIn(view, 'wie')}
            label="Wie zou dit doen?"
            choose="Niet van toepassing"
            options={who}
            optional
          />
        </>
      )}
      {kinds.includes('changeStart') && (
        <DateField {...fieldIn(view, 'begin')} label="Nieuw begin" optional />
      )}
      {kinds.includes('extend') && <DateField {...fieldIn(view, 'einde')} label="Tegen wanneer?" optional />}
      {kinds.includes('changeIntensity') && (
        <TextField
          {...fieldIn(view, 'hoeveel')}
          label="Hoeveel?"
          hint="Bijvoorbeeld: drie halve dagen per week."
          maxlength={80}
          optional
        />
      )}
      {(kinds.includes('stop') || kinds.includes('endReason')) && (
        <SelectField
          {...fieldIn(view, 'eindreden')}
          label="Reden van het einde"
          choose="Niet van toepassing"
          options={optionsOf(endReasons)}
          optional
        />
      )}
    </>
  );
}

function About({ about }: { about: ActionRow }) {
  return (
    <Card title="Waarover">
      <p>
        <b>
          <Name>{about.text}</Name>
        </b>
      </p>
      <p>
        Nu: {about.start !== null && `vanaf ${partWords('start', about.start)} `}tegen{' '}
        {partWords('due', about.due)}
        {about.intensity !== null && `, ${about.intensity}`}. Stand: {partWords('state', about.state)}.
      </p>
    </Card>
  );
}

function NobodyPage({ opened, reason }: FormView) {
  const back = planAddress(opened.person, '', { reason });
  return (
    <>
      <PageHead
        above={[{ href: back, label: `Plan van ${nameIn(opened.parts.head)}` }]}
        title="Stel iets voor"
      />
      <Stack>
        <Empty title="U kunt hier niets voorstellen." act={{ href: back, label: 'Terug naar het plan' }}>
          Een voorstel gaat naar een andere organisatie die deze persoon begeleidt, als een stroom dat
          toelaat.
        </Empty>
        <Closed opened={opened} />
      </Stack>
    </>
  );
}

type DecideView = FormView & { readonly proposal: ProposalRow };

/** Shows a proposal to its owner, with what stands there now. */
export function DecideProposalPage(view: DecideView) {
  const { opened, reason, proposal } = view;
  const about = opened.parts.plan.actions.find((action) => action.id === proposal.action);
  return (
    <PlanForm
      view={view}
      title="Een voorstel"
      lead={`${organisationName(opened, proposal.source)} wacht op uw antwoord.`}
      action={planAddress(opened.person, 'voorstel', { row: proposal.id, reason })}
      button="Verstuur uw antwoord"
      before={
        <>
          <Card title={`Voorstel van ${organisationName(opened, proposal.source)}`}>
            <ProposalWords opened={opened} one={proposal} />
          </Card>
          {about && <About about={about} />}
          <Alert>
            Keurt u goed, dan verandert het plan meteen. Is het plan al getekend, dan is een nieuwe
            handtekening nodig.
          </Alert>
        </>
      }
    >
      <RadioGroup
        {...fieldIn(view, 'antwoord')}
        label="Uw antwoord"
        options={[
          { value: 'approved', label: 'Ik keur het goed' },
          { value: 'rejected', label: 'Ik wijs het af' },
        ]}
      />
      <TextArea
        {...fieldIn(view, 'reden')}
        label="Reden"
        hint="Verplicht als u afwijst. De ander leest dit."
        rows={3}
        maxlength={500}
        optional
      />
      <input type="hidden" name="versie" value={about === undefined ? '' : String(about.version)} />
    </PlanForm>
  );
}
