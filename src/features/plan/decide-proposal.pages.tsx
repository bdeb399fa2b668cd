/** A proposal as its owner decides about it, beside what stands there now. */
import { organisationName } from '../../gate/opened.ts';
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { type FormView, PlanForm } from './plan-form.tsx';
import { planAddress } from './plan-address.ts';
import { ProposalWords } from './proposal-card.tsx';
import type { ProposalRow } from './proposal.ts';
import { fieldIn } from '../../ui/field.tsx';
import { About } from './proposal.pages.tsx';

type DecideView = FormView & { readonly proposal: ProposalRow };

/** Shows a proposal to its owner, with what stands there now. */
export function DecideProposalPage(view: DecideView) {
  const { opened, reason, proposal } = view;
  const about = opened.parts.plan.actions.find((action) => action.id === proposal.action);
  return (
    <PlanForm
      view={view}
      title={say`Een voorstel`}
      lead={say`${organisationName(opened, proposal.source)} wacht op uw antwoord.`}
      action={planAddress(opened.person, 'voorstel', { row: proposal.id, reason })}
      button={say`Verstuur uw antwoord`}
      before={
        <>
          <Card title={say`Voorstel van ${organisationName(opened, proposal.source)}`}>
            <ProposalWords opened={opened} one={proposal} />
          </Card>
          {about && <About about={about} />}
          <Alert>{say`Keurt u goed, dan verandert het plan meteen. Is het plan al getekend, dan is een nieuwe handtekening nodig.`}</Alert>
        </>
      }
    >
      <RadioGroup
        {...fieldIn(view, 'antwoord')}
        label={say`Uw antwoord`}
        options={[
          { value: 'approved', label: say`Ik keur het goed` },
          { value: 'rejected', label: say`Ik wijs het af` },
        ]}
      />
      <TextArea
        {...fieldIn(view, 'reden')}
        label={say`Reden`}
        hint={say`Verplicht als u afwijst. De ander leest dit.`}
        rows={3}
        maxlength={500}
        optional
      />
      <input type="hidden" name="versie" value={about === undefined ? '' : String(about.version)} />
    </PlanForm>
  );
}
