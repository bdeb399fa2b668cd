/** The small forms of a GPMI: a signature, an evaluation, more time, and the end. */
import type { ComponentChildren } from 'preact';
import { dutch, say } from '../../kernel/language.ts';
import { Acts, Button, ButtonLink, type ButtonLook } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import { withReason } from '../dossier/dossier.ts';
import { capacities } from '../representative/representative.ts';
import { type Contract, endReasons, gpmiAddress, gpmiResults, type Party, unsignedBy } from './gpmi.ts';
import { type FormView, GpmiFrame, OnContract } from './gpmi-form.pages.tsx';
import { SectionWords } from './gpmi-wording.tsx';

export type ActView = FormView & { readonly contract: Contract };

export const actPages = dutch(
  {
    tekenen: { title: 'Handtekening vastleggen', Page: SignPage },
    evaluatie: { title: 'Evaluatie vastleggen', Page: EvaluatePage },
    verlengen: { title: 'GPMI verlengen', Page: ProlongPage },
    beeindigen: { title: 'GPMI beëindigen', Page: EndPage },
  },
  'title',
);

export type ActPageName = keyof typeof actPages;

const signers: Readonly<Record<Party | 'representative', string>> = dutch({
  person: 'De persoon tekende op papier',
  representative: 'Iemand anders tekende op papier voor de persoon',
  ocmw: 'Het OCMW tekende',
});

function SignPage(view: ActView) {
  const [latest] = view.contract.versions;
  const waiting = latest === undefined ? [] : unsignedBy(latest);
  if (latest === undefined || waiting.length === 0)
    return <NothingToSign view={view} hidden={latest === undefined} />;
  return (
    <GpmiFrame view={view} title={say`Handtekening vastleggen`} lead={say`Onder versie ${latest.number}.`}>
      <Card title={say`Wat er getekend wordt`}>
        <SectionWords sections={latest.sections} />
      </Card>
      <ActForm view={view} page="tekenen" label={say`Leg de handtekening vast`}>
        <input type="hidden" name="kenmerk" value={latest.hash} />
        <RadioGroup
          {...fieldIn(view, 'wie')}
          label={say`Wie tekende?`}
          hint={say`De persoon kan ook zelf tekenen, op de eigen pagina.`}
          options={waiting
            .flatMap((party) => (party === 'person' ? ([party, 'representative'] as const) : [party]))
            .map((who) => ({ value: who, label: signers[who] }))}
        />
        {waiting.includes('person') && (
          <SelectField
            {...fieldIn(view, 'functie')}
            label={say`Wie vertegenwoordigt de persoon?`}
            hint={say`Alleen als iemand anders tekende, die met een bewijs in het dossier staat als vertegenwoordiger.`}
            choose={say`Niemand, de persoon tekende zelf`}
            options={Object.entries(capacities).map(([value, label]) => ({ value, label }))}
            optional
          />
        )}
        <TextField {...fieldIn(view, 'naam')} label={say`Naam van wie tekende`} autocomplete="off" />
        <DateField {...fieldIn(view, 'datum')} label={say`Getekend op`} />
      </ActForm>
    </GpmiFrame>
  );
}

function NothingToSign({ view, hidden }: { view: ActView; hidden: boolean }) {
  return (
    <GpmiFrame view={view} title={say`Handtekening vastleggen`} lead="">
      <Card title={say`Niets te tekenen`}>
        <Empty
          title={
            hidden ? say`De woorden van dit GPMI ziet u nu niet.` : say`Iedereen tekende deze versie al.`
          }
          act={{ href: withReason(gpmiAddress(view.person), view.reason), label: say`Terug naar het GPMI` }}
        />
      </Card>
    </GpmiFrame>
  );
}

function EvaluatePage(view: ActView) {
  return (
    <GpmiFrame view={view} title={say`Evaluatie vastleggen`} lead={say`U bekeek samen hoe het loopt.`}>
      <ActForm view={view} page="evaluatie" label={say`Bewaar de evaluatie`}>
        <DateField {...fieldIn(view, 'datum')} label={say`Wanneer bekeek u het samen?`} />
        <RadioGroup
          {...fieldIn(view, 'gesprek')}
          label={say`Hoe?`}
          options={[
            { value: 'ja', label: say`In een gesprek, samen op één plaats` },
            { value: 'nee', label: say`Anders: telefoon, video of bericht` },
          ]}
        />
        <RadioGroup
          {...fieldIn(view, 'resultaat')}
          label={say`Hoe loopt het?`}
          options={Object.entries(gpmiResults).map(([value, label]) => ({ value, label }))}
        />
        <TextArea
          {...fieldIn(view, 'tekst')}
          label={say`Wat sprak u af?`}
          hint={say`Wie het plan mag zien, leest dit. Schrijf geen diagnose of schuld op.`}
          rows={3}
          maxlength={500}
          optional
        />
        <DateField {...fieldIn(view, 'volgende')} label={say`Wanneer bekijkt u het opnieuw?`} optional />
      </ActForm>
    </GpmiFrame>
  );
}

function ProlongPage(view: ActView) {
  return (
    <GpmiFrame view={view} title={say`GPMI verlengen`} lead={say`De afspraken blijven, het loopt langer.`}>
      <ActForm view={view} page="verlengen" label={say`Verleng`}>
        <DateField {...fieldIn(view, 'tot')} label={say`Het GPMI loopt nu tot`} />
        <TextArea {...fieldIn(view, 'waarom')} label={say`Waarom?`} rows={2} maxlength={300} />
      </ActForm>
    </GpmiFrame>
  );
}

function EndPage(view: ActView) {
  return (
    <GpmiFrame
      view={view}
      title={say`GPMI beëindigen`}
      lead={say`Alles wat afgesproken en getekend is, blijft te lezen.`}
    >
      <ActForm view={view} page="beeindigen" label={say`Beëindig het GPMI`} look="danger">
        <DateField {...fieldIn(view, 'datum')} label={say`Het GPMI stopt op`} />
        <RadioGroup
          {...fieldIn(view, 'waarom')}
          label={say`Waarom stopt het?`}
          options={Object.entries(endReasons).map(([value, label]) => ({ value, label }))}
        />
      </ActForm>
    </GpmiFrame>
  );
}

type ActFormProps = {
  view: ActView;
  page: ActPageName;
  label: string;
  look?: ButtonLook;
  children: ComponentChildren;
};

function ActForm({ view, page, label, look = 'primary', children }: ActFormProps) {
  const { person, reason, csrf, problems, contract } = view;
  return (
    <Form action={withReason(gpmiAddress(person, page), reason)} csrf={csrf} problems={problems}>
      <OnContract existing={contract} />
      {children}
      <Acts>
        <Button look={look}>{label}</Button>
        <ButtonLink href={withReason(gpmiAddress(person), reason)}>{say`Terug`}</ButtonLink>
      </Acts>
    </Form>
  );
}
