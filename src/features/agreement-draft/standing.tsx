/** What stands in a draft now, beside what was typed in a form by who came second: so that either can be chosen, and neither is lost. */
import { say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { type Definition, DefinitionList } from '../../ui/definition-list.tsx';
import { noticeEnds, type Party, periodOf } from '../agreement/agreement.ts';
import { type DraftForm, placesInWords } from '../agreement/agreement-form.tsx';

function Standing({ form, items }: { form: DraftForm; items: readonly (Definition | false)[] }) {
  if (form.refused === undefined) return null;
  return (
    <Card title={say`Zo staat het nu`}>
      <DefinitionList items={items.filter((item) => item !== false)} />
    </Card>
  );
}

/** Shows what stands above the text. */
export function StandingHead({ form }: { form: DraftForm }) {
  const { agreement, parent } = form.detail;
  const { title, summary, noticeMonths, tacit } = agreement;
  return (
    <Standing
      form={form}
      items={[
        { term: say`Titel`, details: title },
        summary !== '' && { term: say`Waarover het gaat`, details: summary },
        { term: say`Periode`, details: periodOf(agreement) },
        {
          term: say`Opzegtermijn in maanden`,
          details: `${noticeMonths}, ${noticeEnds[agreement.noticeEnds]}`,
        },
        tacit !== null && {
          term: say`Stilzwijgend verlengen, telkens met hoeveel maanden?`,
          details: listed([String(tacit.months), ...(tacit.times === null ? [] : [`${tacit.times} ×`])]),
        },
        parent !== null && { term: say`Onder welke ruimere overeenkomst hoort ze?`, details: parent.name },
      ]}
    />
  );
}

/** Shows what one party is. */
export function StandingParty({ form, party }: { form: DraftForm; party: Party }) {
  return (
    <Standing
      form={form}
      items={[
        party.group !== null && { term: say`Groep`, details: party.group },
        { term: say`Rol in de overeenkomst`, details: party.role },
        { term: say`Wie tekent?`, details: party.signatory ?? '–' },
      ]}
    />
  );
}

/** Shows where it holds. */
export function StandingPlaces({ form }: { form: DraftForm }) {
  const places = placesInWords(form.detail);
  return (
    <Standing
      form={form}
      items={[
        {
          term: say`Waar geldt de overeenkomst?`,
          details: places === '' ? say`Overal waar de lokale besturen van de overeenkomst werken.` : places,
        },
      ]}
    />
  );
}
