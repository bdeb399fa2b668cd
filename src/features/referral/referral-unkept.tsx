/** What someone wrote in a form that the page no longer has: too late to be kept, but still there to copy. */
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Card } from '../../ui/card.tsx';
import { Written } from '../../ui/text.tsx';
import type { FormsView, ReferralForms } from './referral-desk.tsx';
import type { OpenedReferral } from './referral.sql.ts';
import { isUndecided } from './referral.ts';

const goesOn: readonly string[] = ['accepted', 'started'];

/** Tells whether a form about this referral stands on its page. */
export function hasForm({ referral, incoming, phase }: OpenedReferral, form: ReferralForms): boolean {
  const { status, reportable } = referral;
  const runs = isUndecided(status) || goesOn.includes(status);
  switch (form) {
    case 'antwoord':
      return incoming && phase === 'open';
    case 'start':
      return phase === 'known' && reportable === true && status === 'accepted';
    case 'afloop':
      return phase === 'known' && reportable === true && goesOn.includes(status);
    case 'poging':
      return (phase === 'open' || phase === 'known') && runs;
    case 'toewijzen':
      return incoming && (phase === 'open' || phase === 'known') && runs;
  }
}

interface UnkeptProps {
  readonly opened: OpenedReferral;
  readonly forms: FormsView;
  /** Whether it was told already why it came too late. */
  readonly told: boolean;
}

/** Says that it came too late, and shows the text that was sent; nothing where its form still stands there. */
export function Unkept({ opened, forms: { form, typed }, told }: UnkeptProps) {
  if (form === undefined || hasForm(opened, form)) return null;
  const text = (typed[form === 'poging' ? 'opmerking' : 'reden'] ?? '').trim();
  return (
    <>
      {!told && (
        <Alert tone="warning" live>{say`Dit kan bij deze verwijzing niet meer. Er is niets bewaard.`}</Alert>
      )}
      {text !== '' && (
        <Card title={say`Niet bewaard`}>
          <p>{say`Dit schreef u. U kunt het nog kopiëren.`}</p>
          <Written text={text} />
        </Card>
      )}
    </>
  );
}
