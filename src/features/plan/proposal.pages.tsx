/** The forms with which a proposal is made, about an action or about a plan as a whole. */
import { organisationName } from '../../gate/opened.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import { nameIn } from '../dossier/part-page.tsx';
import { ActionFields, type FormView, optionsOf, PlanForm } from './plan-form.tsx';
import { planAddress } from './plan-address.ts';
import { type ActionRow, actionStates, endReasons, periodWords } from './plan.ts';
import { Closed } from './proposal-card.tsx';
import { kindsFor, type ProposalKind, proposalKinds } from './proposal.ts';
import { beginning } from '../../kernel/sentence.ts';
import { fieldIn } from '../../ui/field.tsx';
import { Lines } from '../../ui/list.tsx';

type MakeView = FormView & {
  readonly about: ActionRow | undefined;
  /** What is proposed; asked first, so that the form has only the fields it needs. */
  readonly kind: ProposalKind | undefined;
};

/** Asks what is proposed, and then the rest. Where nobody may read a proposal, it says so instead. */
export function MakeProposalPage(view: MakeView) {
  const { opened, about, kind } = view;
  const open = opened.parts.plan.reach.filter((one) => one.opens);
  if (!open.some((one) => about === undefined || one.organisation === about.source))
    return <NobodyPage {...view} />;
  if (kind === undefined || !kindsFor(about).includes(kind)) return <ChooseKindPage {...view} />;
  return <ProposalForm {...view} kind={kind} />;
}

function ChooseKindPage({ opened, reason, about }: MakeView) {
  const back = planAddress(opened.person, '', { reason });
  return (
    <>
      <PageHead
        above={[{ href: back, label: say`Plan van ${nameIn(opened.parts.head)}` }]}
        title={say`Stel iets voor`}
        lead={say`Wat stelt u voor?`}
      />
      <Stack>
        {about && <About about={about} />}
        <Card title={say`Kies`}>
          <Lines
            items={kindsFor(about).map((kind) => (
              <a href={planAddress(opened.person, 'voorstel', { actie: about?.id, soort: kind, reason })}>
                {beginning(proposalKinds[kind])}
              </a>
            ))}
          />
        </Card>
      </Stack>
    </>
  );
}

function ProposalForm(view: MakeView & { readonly kind: ProposalKind }) {
  const { opened, reason, about, kind } = view;
  const open = opened.parts.plan.reach.filter((one) => one.opens);
  const decides =
    about === undefined
      ? say`Wie het plan schreef, beslist. U ziet het antwoord bij het plan.`
      : say`${organisationName(opened, about.source)} beslist. U ziet het antwoord bij het plan.`;
  return (
    <PlanForm
      view={view}
      title={say`Voorstel: ${proposalKinds[kind]}`}
      lead={decides}
      action={planAddress(opened.person, 'voorstel', { actie: about?.id, soort: kind, reason })}
      button={say`Verstuur het voorstel`}
      before={about && <About about={about} />}
    >
      {about === undefined && (
        <SelectField
          {...fieldIn(view, 'aan')}
          label={say`Aan wie?`}
          choose={say`Kies een organisatie`}
          options={open.map(({ organisation }) => ({
            value: opened.organisations[organisation]?.id ?? '',
            label: organisationName(opened, organisation),
          }))}
        />
      )}
      <KindFields view={view} kind={kind} />
      <TextArea
        {...fieldIn(view, 'waarom')}
        label={say`Waarom?`}
        hint={say`Geen gezondheid, schulden of andere gevoelige zaken.`}
        rows={3}
        maxlength={500}
      />
    </PlanForm>
  );
}

function KindFields({ view, kind }: { view: FormView; kind: ProposalKind }) {
  switch (kind) {
    case 'newAction':
      return <ActionFields view={view} />;
    case 'extend':
      return <DateField {...fieldIn(view, 'tegen')} label={say`Tot wanneer?`} />;
    case 'changeStart':
      return <DateField {...fieldIn(view, 'begin')} label={say`Vanaf wanneer?`} />;
    case 'changeIntensity':
      return (
        <TextField
          {...fieldIn(view, 'hoeveel')}
          label={say`Hoeveel?`}
          hint={say`Bijvoorbeeld: drie halve dagen per week.`}
          maxlength={80}
        />
      );
    case 'stop':
    case 'endReason':
      return (
        <SelectField
          {...fieldIn(view, 'eindreden')}
          label={say`Reden van het einde`}
          choose={say`Kies een reden`}
          options={optionsOf(endReasons)}
        />
      );
  }
}

export function About({ about }: { about: ActionRow }) {
  return (
    <Card title={say`Waarover`}>
      <p>
        <b>
          <Name>{about.text}</Name>
        </b>
      </p>
      <p>{tell`Nu: ${<Name>{periodWords(about)}</Name>}. Stand: ${actionStates[about.state]}.`}</p>
    </Card>
  );
}

function NobodyPage({ opened, reason }: FormView) {
  const back = planAddress(opened.person, '', { reason });
  return (
    <>
      <PageHead
        above={[{ href: back, label: say`Plan van ${nameIn(opened.parts.head)}` }]}
        title={say`Stel iets voor`}
      />
      <Stack>
        <Empty
          title={say`U kunt hier niets voorstellen.`}
          act={{ href: back, label: say`Terug naar het plan` }}
        >{say`Een voorstel gaat naar een andere organisatie die deze persoon begeleidt, als een stroom dat toelaat.`}</Empty>
        <Closed opened={opened} />
      </Stack>
    </>
  );
}
