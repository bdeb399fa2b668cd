/** The form of the words of a GPMI: a first version, a new one, and what a file brings, shown before anything is saved. */
import type { ComponentChildren } from 'preact';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { fieldIn, problemOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Name } from '../../ui/text.tsx';
import { DateField, FileField, TextArea } from '../../ui/text-field.tsx';
import { personsAddress, withReason } from '../dossier/dossier.ts';
import { gpmiForms, gpmiAddress } from './gpmi.ts';
import { gpmiSections, type Sections, sectionCodes } from './gpmi-section.ts';
import { Differences, SectionWords } from './gpmi-wording.tsx';

export type Typed = Readonly<Record<string, string | undefined>>;

/** What every form about a GPMI stands in. */
export interface FormView {
  readonly person: string;
  readonly name: string;
  readonly reason: string | undefined;
  readonly csrf: string;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

type WordsView = FormView & {
  /** A contract runs already: what is saved is a new version of it. */
  readonly existing?: { readonly id: string; readonly version: number };
  /** Rows of others in the plan that were not taken over. */
  readonly others: number;
  /** What a file would change. */
  readonly incoming?: {
    readonly older: Sections;
    readonly newer: Sections;
    readonly another?: boolean | undefined;
  };
  /** What somebody else saved meanwhile. */
  readonly now?: Sections;
};

/** Asks for the words of a contract. */
export function WordsPage(view: WordsView) {
  const { existing, others, incoming, now } = view;
  return (
    <GpmiFrame
      view={view}
      title={existing === undefined ? say`Stel het GPMI op` : say`Nieuwe versie van het GPMI`}
      lead={say`Schrijf het samen met de persoon, in woorden die de persoon begrijpt.`}
    >
      {incoming && (
        <Card title={say`Dit verandert er door het bestand`}>
          {incoming.another === true && (
            <Alert tone="warning">{say`Het bestand noemt een andere naam of geboortedatum dan dit dossier. Kijk na of het over deze persoon gaat.`}</Alert>
          )}
          <Differences older={incoming.older} newer={incoming.newer} />
          <p class="source">{say`Er is nog niets bewaard. Kijk het na en bewaar het hieronder.`}</p>
        </Card>
      )}
      {now && (
        <Card title={say`Dit staat er nu`}>
          <SectionWords sections={now} />
        </Card>
      )}
      {others > 0 && (
        <Alert>
          {others === 1
            ? say`In het plan staat 1 actie van een andere organisatie. Die blijft daar en komt niet vanzelf in dit contract.`
            : say`In het plan staan ${others} acties van een andere organisatie. Die blijven daar en komen niet vanzelf in dit contract.`}
        </Alert>
      )}
      <WordsForm {...view} />
    </GpmiFrame>
  );
}

function WordsForm(view: WordsView) {
  const { person, reason, csrf, problems, existing } = view;
  return (
    <Form action={withReason(gpmiAddress(person, 'opstellen'), reason)} csrf={csrf} problems={problems} wide>
      {existing === undefined ? <TermFields view={view} form /> : <OnContract existing={existing} />}
      {sectionCodes.map((code) => {
        const { field, label, hint } = gpmiSections[code];
        return <TextArea {...fieldIn(view, field)} label={label} hint={hint} rows={3} maxlength={6000} />;
      })}
      {existing && (
        <TextArea
          {...fieldIn(view, 'waarom')}
          label={say`Waarom verandert het?`}
          hint={say`Bijvoorbeeld: de persoon vond een opleiding.`}
          rows={2}
          maxlength={300}
        />
      )}
      <Acts>
        <Button look="primary">
          {existing === undefined ? say`Bewaar het GPMI` : say`Bewaar als nieuwe versie`}
        </Button>
        <ButtonLink href={withReason(gpmiAddress(person), reason)}>{say`Terug`}</ButtonLink>
      </Acts>
    </Form>
  );
}

/** Asks when the right was granted and when the contract begins and ends. */
export function TermFields({ view, form = false }: { view: FormView; form?: boolean }) {
  return (
    <>
      <DateField {...fieldIn(view, 'toegekend')} label={say`Leefloon toegekend op`} />
      <DateField {...fieldIn(view, 'begin')} label={say`Het GPMI begint op`} />
      <DateField {...fieldIn(view, 'tot')} label={say`Het GPMI loopt tot`} optional />
      {form && (
        <SelectField
          {...fieldIn(view, 'vorm')}
          label={say`Vorm`}
          options={Object.entries(gpmiForms).map(([value, label]) => ({ value, label }))}
        />
      )}
    </>
  );
}

/** Carries which contract is meant and how it stood when it was read. */
export function OnContract({ existing }: { existing: { readonly id: string; readonly version: number } }) {
  return (
    <>
      <input type="hidden" name="contract" value={existing.id} />
      <input type="hidden" name="versie" value={existing.version} />
    </>
  );
}

/** Asks for a file with the words of a contract. */
export function UploadPage(view: FormView) {
  const error = problemOf(view.problems, 'bestand');
  return (
    <GpmiFrame
      view={view}
      title={say`GPMI inlezen`}
      lead={say`U ziet eerst wat het bestand verandert. Daarna bewaart u het, of niet.`}
    >
      <Card title={say`Welk bestand?`}>
        <p>{say`Een bestand dat deze toepassing bewaarde, of dat ons formaat volgt. Het formaat van de federale overheid is niet openbaar. Ons formaat heeft dezelfde onderdelen als het federale formulier.`}</p>
        <Form
          action={withReason(gpmiAddress(view.person, 'inlezen'), view.reason)}
          csrf={view.csrf}
          problems={view.problems}
          files
        >
          <FileField
            name="bestand"
            label={say`XML-bestand`}
            accept=".xml,application/xml,text/xml"
            error={error}
          />
          <Acts>
            <Button look="primary">{say`Lees het bestand`}</Button>
            <ButtonLink href={withReason(gpmiAddress(view.person), view.reason)}>{say`Terug`}</ButtonLink>
          </Acts>
        </Form>
      </Card>
    </GpmiFrame>
  );
}

type FrameProps = { view: FormView; title: string; lead: string; children: ComponentChildren };

/** The head of a form about someone's GPMI, with the way back. */
export function GpmiFrame({ view: { person, name, reason }, title, lead, children }: FrameProps) {
  return (
    <>
      <PageHead
        above={[
          { href: personsAddress(reason), label: say`Personen` },
          { href: withReason(gpmiAddress(person), reason), label: say`GPMI van ${name}` },
        ]}
        title={title}
        lead={
          <>
            <Name>{name}</Name>. {lead}
          </>
        }
      />
      <Stack>{children}</Stack>
    </>
  );
}
