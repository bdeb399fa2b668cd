/** The forms of a party on the way of an agreement: a decision, a notice. Each says first what it does. */
import type { Reach } from '../../gate/reach.ts';
import { type CivilDate, formatDate, typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import { ReachCard } from '../flow/reach.tsx';
import { noticeEnds } from './agreement.ts';
import { AgreementFormPage, at, type DraftForm } from './agreement-form.tsx';
import { LineWords } from './annex.tsx';
import { type AnnexLine } from './annex-line.ts';
import type { PartyWay } from './way.ts';

export interface PartyForm extends DraftForm {
  readonly own: PartyWay;
}

/** Asks what an organ decided, when and under which reference. */
export function DecisionPage(form: PartyForm) {
  const { detail, own, csrf, problems } = form;
  const organ = own.next?.organ ?? '';
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={beginning(say`Besluit van ${own.party.name}`)}
      lead={say`U noteert wat dit orgaan besliste over deze overeenkomst. De andere partijen en iedereen die de overeenkomst leest, zien het.`}
    >
      <Card title={beginning(organ)}>
        <Form action={at(detail, 'besluit')} csrf={csrf} problems={problems}>
          <input type="hidden" name="stap" value={own.next?.id ?? ''} />
          <DateField {...fieldIn(form, 'datum')} label={say`Wanneer is het besluit genomen?`} />
          <TextField
            {...fieldIn(form, 'kenmerk')}
            label={say`Kenmerk`}
            hint={say`Het nummer van het agendapunt of van het besluit.`}
            maxlength={120}
          />
          <TextField
            {...fieldIn(form, 'voor')}
            label={say`Stemmen voor`}
            inputmode="numeric"
            narrow
            optional
          />
          <TextField
            {...fieldIn(form, 'tegen')}
            label={say`Stemmen tegen`}
            inputmode="numeric"
            narrow
            optional
          />
          <TextField
            {...fieldIn(form, 'onthouding')}
            label={say`Onthoudingen`}
            inputmode="numeric"
            narrow
            optional
          />
          <FormActs back={at(detail)} label={say`Noteer het besluit`} />
        </Form>
      </Card>
    </AgreementFormPage>
  );
}

/** Asks why and from when a party leaves, beside what that closes. */
export function NoticePage(form: PartyForm & { readonly reach: Reach; readonly first: CivilDate }) {
  const { detail, own, csrf, problems, reach, first } = form;
  const { agreement } = detail;
  const closing = detail.lines.filter(({ from, to }) => [from.id, to.id].includes(own.party.id));
  return (
    <AgreementFormPage
      detail={detail}
      refused={form.refused}
      title={say`Zeg op voor ${own.party.name}`}
      lead={say`Uw laatste dag is op zijn vroegst ${formatDate(first)}. Tot dan verandert er niets.`}
    >
      <Card title={say`Wat er sluit vanaf de dag na uw laatste dag`}>
        {closing.length === 0 ? (
          <p>{say`Geen enkel punt van de bijlage gaat over uw organisatie.`}</p>
        ) : (
          <Lines items={closing.map(closingLine)} />
        )}
      </Card>
      <ReachCard title={say`Wat uw organisatie dan niet meer deelt`} reach={reach} side="closes" later />
      <Card title={say`De opzegging`}>
        <Form action={at(detail, 'opzeggen')} csrf={csrf} problems={problems}>
          <DateField
            {...fieldIn(form, 'tot')}
            label={say`Laatste dag als partij`}
            hint={
              agreement.noticeEnds === 'day'
                ? say`dd/mm/jjjj, ten vroegste ${typedDate(first)}`
                : say`dd/mm/jjjj, ten vroegste ${typedDate(first)}. Vertrekken kan ${noticeEnds[agreement.noticeEnds]}.`
            }
          />
          <TextArea
            {...fieldIn(form, 'reden')}
            label={say`Waarom zegt u op?`}
            hint={say`De andere partijen en iedereen die de overeenkomst leest, zien de reden. Noem geen personen.`}
            maxlength={500}
          />
          <TextField {...fieldIn(form, 'orgaan')} label={say`Welk orgaan besliste?`} maxlength={120} />
          <DateField {...fieldIn(form, 'datum')} label={say`Wanneer is het besluit genomen?`} />
          <TextField {...fieldIn(form, 'kenmerk')} label={say`Kenmerk`} maxlength={120} />
          <FormActs back={at(detail)} label={say`Zeg op`} danger />
        </Form>
      </Card>
    </AgreementFormPage>
  );
}

function closingLine(line: AnnexLine) {
  return (
    <>
      {say`Punt ${line.number}.`} <LineWords line={line} />
    </>
  );
}
