/** The frame of every form about one action: the way back to it under its agreement. */
import type { ComponentChildren } from 'preact';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { beginning } from '../../kernel/sentence.ts';
import { AgreementFormPage, type DraftForm } from '../agreement/agreement-form.tsx';
import { type Action, actionPage } from './action.ts';

/** A form about one action, with the action as it stands. */
export interface OneActionForm extends DraftForm {
  readonly action: Action;
  readonly today: CivilDate;
}

/** Shows a page that stands under an action. */
export function ActionFrame({
  form: { detail, action, refused },
  title,
  lead,
  children,
}: {
  form: OneActionForm;
  title: string;
  lead: string;
  children: ComponentChildren;
}) {
  const under = [{ href: actionPage(detail.agreement.id, action.id), label: action.title }];
  return (
    <AgreementFormPage {...{ detail, under, title, refused }} lead={beginning(lead)}>
      {children}
    </AgreementFormPage>
  );
}
