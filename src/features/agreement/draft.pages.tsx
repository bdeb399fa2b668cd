/** The forms with which the parties write an agreement, and its text beside that of the one before. */
import { categories, categoriesIn } from '../../gate/category.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox, CheckboxList, RadioGroup } from '../../ui/choice-field.tsx';
import { Empty } from '../../ui/empty.tsx';
import { fieldIn, problemOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Tiles } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Written } from '../../ui/text.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import { categoryList } from '../flow/flow-wording.ts';
import type { AgreementDetail } from './agreement.sql.ts';
import { noticeEndCodes, noticeEnds, periodOf, type SectionText } from './agreement.ts';
import { AgreementFormPage, at, type DraftForm, FormActs } from './agreement-form.tsx';
import type { PossibleLine } from './draft.sql.ts';
import { EntryTable } from './entry.tsx';
import { Overlaps } from './overlap.tsx';
import { ParentField } from './party.pages.tsx';
import type { Parent } from './party.sql.ts';
import { choicesOf, hasEntries, type SectionCode, sectionCodes, sections } from './section.ts';
import { Chosen, SectionWords, sectionOf, type WholeSection, wordsIn } from './section-text.tsx';
import { StandingHead } from './standing.tsx';

/** Asks when the renewal begins and ends; the rest is taken over and can be changed after. */
export function RenewPage(form: DraftForm) {
  const { detail, csrf, problems } = form;
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={say`Vernieuw deze overeenkomst`}
      lead={say`De tekst, de partijen en de bijlage komen mee in een ontwerp. Daarin schrijven de partijen samen verder. Deze overeenkomst verandert niet.`}
    >
      <Card title={say`De nieuwe overeenkomst`}>
        <Form action={at(detail, 'vernieuw')} csrf={csrf} problems={problems}>
          <TextField {...fieldIn(form, 'naam')} label={say`Titel`} maxlength={160} />
          <DateField {...fieldIn(form, 'begin')} label={say`Eerste dag`} />
          <DateField {...fieldIn(form, 'tot')} label={say`Laatste dag`} />
          <FormActs detail={detail} label={say`Begin het ontwerp`} />
        </Form>
      </Card>
    </AgreementFormPage>
  );
}

/** Asks from when an amendment holds; what changes is written after. */
export function AmendPage(form: DraftForm) {
  const { detail, csrf, problems } = form;
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={say`Wijzig deze overeenkomst`}
      lead={say`De tekst, de partijen en de bijlage komen mee in een ontwerp. Wat u daarin wijzigt, geldt pas als alle partijen akkoord gaan, beslissen en tekenen. De oude tekst blijft te lezen.`}
    >
      <Card title={say`De wijziging`}>
        <Form action={at(detail, 'wijziging')} csrf={csrf} problems={problems}>
          <DateField
            {...fieldIn(form, 'begin')}
            label={say`Vanaf wanneer geldt de nieuwe tekst?`}
            hint={say`Reken ook de tijd voor de besluiten mee.`}
          />
          <FormActs detail={detail} label={say`Begin de wijziging`} />
        </Form>
      </Card>
    </AgreementFormPage>
  );
}

/** Tells what the draft would stand beside, and asks why the parties want both. */
export function SubmitPage(form: DraftForm) {
  const { detail, csrf, problems } = form;
  const { overlaps } = detail;
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={say`Leg voor aan wie beslist`}
      lead={say`Daarna kan iedereen de overeenkomst lezen, en verandert niemand ze nog.`}
    >
      {overlaps.length > 0 && (
        <Card title={say`Wat deze partijen al afspraken`}>
          <Overlaps overlaps={overlaps} />
        </Card>
      )}
      <Card title={say`Voorleggen`}>
        <Form action={at(detail, 'voorleggen')} csrf={csrf} problems={problems}>
          {overlaps.length > 0 && (
            <TextArea
              {...fieldIn(form, 'reden')}
              label={say`Waarom willen de partijen beide overeenkomsten?`}
              hint={say`Iedereen die de overeenkomst leest, ziet de reden.`}
              maxlength={500}
            />
          )}
          <FormActs detail={detail} label={say`Leg voor aan wie beslist`} />
        </Form>
      </Card>
    </AgreementFormPage>
  );
}

/** Asks for what stands above the text. */
export function HeadPage(form: DraftForm & { readonly parents: readonly Parent[] }) {
  const { detail, csrf, problems, typed, parents } = form;
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={say`Titel en periode`}
      lead={voidsConsent()}
    >
      <StandingHead form={form} />
      <Card title={say`De overeenkomst`}>
        <Form action={at(detail, 'kop')} csrf={csrf} problems={problems}>
          <input type="hidden" name="versie" value={typed['versie'] ?? ''} />
          <TextField {...fieldIn(form, 'naam')} label={say`Titel`} maxlength={160} />
          <TextArea
            {...fieldIn(form, 'opmerking')}
            label={say`Waarover het gaat`}
            hint={say`Twee of drie zinnen voor wie de overeenkomst niet kent.`}
            maxlength={1000}
            optional
          />
          <DateField {...fieldIn(form, 'begin')} label={say`Eerste dag`} />
          <DateField {...fieldIn(form, 'tot')} label={say`Laatste dag`} />
          <TextField
            {...fieldIn(form, 'termijn')}
            label={say`Opzegtermijn in maanden`}
            inputmode="numeric"
            narrow
          />
          <TermFields form={form} />
          <ParentField form={form} parents={parents} />
          <FormActs detail={detail} label={say`Bewaar`} />
        </Form>
      </Card>
    </AgreementFormPage>
  );
}

function TermFields({ form }: { form: DraftForm }) {
  return (
    <>
      <RadioGroup
        {...fieldIn(form, 'opzegdag')}
        label={say`Wanneer mag een partij na haar opzegtermijn vertrekken?`}
        options={noticeEndCodes.map((value) => ({ value, label: beginning(noticeEnds[value]) }))}
      />
      <TextField
        {...fieldIn(form, 'verlenging')}
        label={say`Stilzwijgend verlengen, telkens met hoeveel maanden?`}
        hint={say`Laat leeg als de overeenkomst op haar laatste dag stopt.`}
        inputmode="numeric"
        narrow
        optional
      />
      <TextField
        {...fieldIn(form, 'keren')}
        label={say`Hoeveel keer hoogstens?`}
        hint={say`Laat leeg als ze blijft doorlopen.`}
        inputmode="numeric"
        narrow
        optional
      />
    </>
  );
}

/** Asks whether the parties really give the draft up. */
export function DropPage(form: DraftForm) {
  const { detail, csrf, problems } = form;
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={say`Geef dit ontwerp op`}
      lead={say`Niemand schrijft er dan nog in. De partijen kunnen de tekst blijven lezen, en een nieuwe hernieuwing beginnen.`}
    >
      <Card title={say`Weet u dit zeker?`}>
        <Form action={at(detail, 'opgeven')} csrf={csrf} problems={problems}>
          <input type="hidden" name="versie" value={form.typed['versie'] ?? detail.agreement.version} />
          <Checkbox name="zeker" label={say`Ja, de partijen geven dit ontwerp op`} />
          <FormActs detail={detail} label={say`Geef het ontwerp op`} />
        </Form>
      </Card>
    </AgreementFormPage>
  );
}

/** Asks for the words of one section, beside those of the former agreement. */
export function SectionPage(
  form: DraftForm & {
    readonly section: SectionCode;
    readonly former: SectionText | undefined;
    readonly chosen: readonly string[];
  },
) {
  const { detail, csrf, problems, section, former, typed, chosen } = form;
  const { label, hint } = sections[section];
  const choices = Object.entries(choicesOf[section] ?? {});
  return (
    <AgreementFormPage detail={detail} refused={form.refused} title={label} lead={voidsConsent()}>
      <Card title={say`De tekst`}>
        <Form action={at(detail, `tekst/${section}`)} csrf={csrf} problems={problems}>
          <input type="hidden" name="versie" value={typed['versie'] ?? '0'} />
          {choices.length > 0 && (
            <CheckboxList
              name="keuze"
              label={section === 'goals' ? say`Aan welke doelen van VDAB werkt u?` : say`Welke domeinen?`}
              options={choices.map(([value, words]) => ({ value, label: beginning(words) }))}
              values={chosen}
              error={problemOf(problems, 'keuze')}
            />
          )}
          <TextArea {...fieldIn(form, 'tekst')} label={label} hint={hint} rows={12} maxlength={20_000} />
          <FormActs detail={detail} label={say`Bewaar`} />
        </Form>
      </Card>
      {hasEntries(section) && (
        <Card title={say`Per partij`}>
          <EntryTable detail={detail} section={section} />
          <Acts>
            <ButtonLink
              href={at(detail, `posten/${section}`)}
            >{say`Schrijf per partij een regel`}</ButtonLink>
          </Acts>
        </Card>
      )}
      {former !== undefined && (
        <Card title={say`In de vorige overeenkomst`}>
          <Chosen text={former} />
          <Written text={former.body} />
        </Card>
      )}
    </AgreementFormPage>
  );
}

/** Says that someone was first: how the section stands now, and what was typed here. */
export function SectionConflictPage({
  detail,
  section,
  typed,
}: {
  detail: AgreementDetail;
  section: SectionCode;
  typed: string;
}) {
  const now = detail.sections.find((one) => one.section === section);
  return (
    <AgreementFormPage
      detail={detail}
      title={say`Iemand was u voor`}
      lead={say`Dit is ondertussen veranderd. Wat u typte, staat hieronder.`}
    >
      <Card title={say`Zo staat het nu`}>
        {now?.by != null && <p class="source">{say`Geschreven door ${now.by} op ${formatDate(now.on)}.`}</p>}
        <Written text={now?.body ?? ''} />
      </Card>
      <Card title={say`Uw tekst, niet bewaard`}>
        <Written text={typed} />
      </Card>
      <Acts>
        <ButtonLink
          href={at(detail, `tekst/${section}`)}
          look="primary"
        >{say`Schrijf opnieuw verder`}</ButtonLink>
      </Acts>
    </AgreementFormPage>
  );
}

/** Lets a party choose which of its flows goes to which other party. */
export function ChooseLinePage({
  detail,
  lines,
}: {
  detail: AgreementDetail;
  lines: readonly PossibleLine[];
}) {
  const way = ({ flow, receiver }: PossibleLine) =>
    at(detail, `punt?${new URLSearchParams({ stroom: flow.id, naar: receiver.id }).toString()}`);
  return (
    <AgreementFormPage
      detail={detail}
      title={say`Voeg een punt toe`}
      lead={say`U kiest alleen uit de stromen van uw eigen organisatie die een overeenkomst nodig hebben.`}
    >
      <Card title={say`Welke gegevens, aan wie?`}>
        {lines.length === 0 ? (
          <Empty
            title={say`Er is niets om toe te voegen.`}
            act={{ href: '/stromen', label: say`Bekijk de gegevensstromen` }}
          >{say`Alle stromen van uw organisatie naar de andere partijen staan al in de bijlage, of er zijn er geen.`}</Empty>
        ) : (
          <Lines
            items={lines.map((one) => (
              <>
                <a href={way(one)}>{say`Stroom ${one.flow.number} aan ${one.receiver.name}`}</a>
                <span class="source">
                  {one.flow.name}. {categoryList(one.flow.mask)}.
                </span>
              </>
            ))}
          />
        )}
      </Card>
    </AgreementFormPage>
  );
}

/** Asks which of the categories of a flow this line opens. */
export function LinePage(
  form: DraftForm & { readonly line: PossibleLine; readonly chosen: readonly string[] },
) {
  const { detail, csrf, problems, line, chosen } = form;
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={say`Stroom ${line.flow.number} aan ${line.receiver.name}`}
      lead={say`Een punt kan minder openen dan de stroom, nooit meer.`}
    >
      <Card title={line.flow.name}>
        <Form action={at(detail, 'punt')} csrf={csrf} problems={problems}>
          <input type="hidden" name="stroom" value={line.flow.id} />
          <input type="hidden" name="naar" value={line.receiver.id} />
          <CheckboxList
            name="soort"
            label={say`Wat deelt uw organisatie?`}
            options={categoriesIn(line.flow.mask).map((code) => ({
              value: code,
              label: categories[code].label,
            }))}
            values={chosen}
            error={
              problemOf(problems, 'soort') ?? problemOf(problems, 'stroom') ?? problemOf(problems, 'naar')
            }
          />
          <FormActs detail={detail} label={say`Voeg het punt toe`} />
        </Form>
      </Card>
    </AgreementFormPage>
  );
}

/** Puts the text beside that of the agreement it renews, section by section. */
export function ComparePage({ detail, former }: { detail: AgreementDetail; former: AgreementDetail }) {
  const rows = sectionCodes.map((code) => ({
    code,
    now: sectionOf(detail, code),
    before: sectionOf(former, code),
  }));
  const written = rows.filter(({ now, before }) => now !== undefined || before !== undefined);
  return (
    <AgreementFormPage
      detail={detail}
      title={say`Vergelijk met de vorige overeenkomst`}
      lead={say`Links wat gold, rechts wat nu voorligt.`}
    >
      <Card title={say`Kop`}>
        <DataTable
          caption={say`Titel en periode, toen en nu`}
          captionHidden
          rows={[
            { head: say`Titel`, before: former.agreement.title, now: detail.agreement.title },
            { head: say`Periode`, before: periodOf(former.agreement), now: periodOf(detail.agreement) },
            { head: say`Partijen`, before: partiesOf(former), now: partiesOf(detail) },
            { head: say`Bijlage gegevens`, before: linesOf(former), now: linesOf(detail) },
          ]}
          columns={[
            { head: say`Deel`, rowHead: true, cell: ({ head }) => head },
            { head: say`Vorige`, cell: ({ before }) => before },
            { head: say`Nu`, cell: ({ now }) => now },
          ]}
        />
      </Card>
      {written.map(({ code, now, before }) => (
        <Card title={sections[code].label}>
          {sameSection(now, before) ? (
            <p>{say`Niet veranderd.`}</p>
          ) : (
            <Tiles>
              <div>
                <h3>{say`Vorige`}</h3>
                {before === undefined ? <p>{say`Stond er niet.`}</p> : <SectionWords {...before} />}
              </div>
              <div>
                <h3>{say`Nu`}</h3>
                {now === undefined ? <p>{say`Staat er niet meer.`}</p> : <SectionWords {...now} />}
              </div>
            </Tiles>
          )}
        </Card>
      ))}
    </AgreementFormPage>
  );
}

function sameSection(now: WholeSection | undefined, before: WholeSection | undefined): boolean {
  return JSON.stringify(wordsIn(now)) === JSON.stringify(wordsIn(before));
}

function partiesOf({ agreement }: AgreementDetail): string {
  return agreement.parties.map(({ name }) => name).join(', ');
}

function linesOf({ lines }: AgreementDetail) {
  return (
    <Lines items={lines.map(({ from, to, mask }) => `${from.name} → ${to.name}: ${categoryList(mask)}`)} />
  );
}

function voidsConsent(): string {
  return say`Wie al akkoord ging met de tekst, doet dat na uw wijziging opnieuw.`;
}
