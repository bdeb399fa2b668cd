/** The form for one section of a draft, and both texts where two wrote at once. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckboxList } from '../../ui/choice-field.tsx';
import { fieldIn, problemOf } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { Written } from '../../ui/text.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import type { AgreementDetail } from '../agreement/agreement.sql.ts';
import type { SectionText } from '../agreement/agreement.ts';
import { AgreementFormPage, at, type DraftForm, voidsConsent } from '../agreement/agreement-form.tsx';
import { EntryTable } from '../agreement/entry-table.tsx';
import { choicesOf, hasEntries, type SectionCode, sections } from '../agreement/section.ts';
import { Chosen } from '../agreement/section-text.tsx';

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
          <FormActs back={at(detail)} label={say`Bewaar`} />
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
