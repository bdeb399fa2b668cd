/** The frame of every form about one agreement: the way back to it, its cards under one another, and its buttons. */
import type { ComponentChildren } from 'preact';
import { say } from '../../kernel/language.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import type { Filled } from '../../ui/field.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import type { AgreementDetail } from './agreement.sql.ts';

/** A form about one agreement: what was typed, what is wrong with it, and the agreement as it stands. */
export interface DraftForm extends Filled {
  readonly csrf: string;
  readonly detail: AgreementDetail;
}

/** Shows a page that stands under an agreement. */
export function AgreementFormPage({
  detail: { agreement },
  title,
  lead,
  children,
}: {
  detail: AgreementDetail;
  title: string;
  lead: string;
  children: ComponentChildren;
}) {
  return (
    <>
      <PageHead
        above={[
          { href: '/overeenkomsten', label: say`Overeenkomsten` },
          { href: `/overeenkomsten/${agreement.id}`, label: agreement.title },
        ]}
        title={title}
        lead={lead}
      />
      <Stack>{children}</Stack>
    </>
  );
}

/** The button that sends the form, and the way back without it. */
export function FormActs({
  detail,
  label,
  danger = false,
}: {
  detail: AgreementDetail;
  label: string;
  danger?: boolean;
}) {
  return (
    <Acts>
      <Button look={danger ? 'danger' : 'primary'}>{label}</Button>
      <ButtonLink href={`/overeenkomsten/${detail.agreement.id}`} look="subtle">{say`Toch niet`}</ButtonLink>
    </Acts>
  );
}

/** Gives the address of a part of an agreement. */
export function at({ agreement }: AgreementDetail, part: string): string {
  return `/overeenkomsten/${agreement.id}/${part}`;
}
