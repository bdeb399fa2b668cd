/** Taking over the GPMI that another OCMW agreed with someone who moved. */
import { say } from '../../kernel/language.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Form } from '../../ui/form.tsx';
import { withReason } from '../dossier/dossier.ts';
import { type Contract, type GpmiVersion, gpmiAddress } from './gpmi.ts';
import { type FormView, GpmiFrame, TermFields } from './gpmi-form.pages.tsx';
import { SectionWords } from './gpmi-wording.tsx';

type MoveView = FormView & {
  readonly found?: { readonly contract: Contract; readonly version: GpmiVersion; readonly from: string };
};

/** Shows what another OCMW hands over because someone moved, and asks to take it over. */
export function MovePage(view: MoveView) {
  const { found, person, reason, csrf, problems } = view;
  return (
    <GpmiFrame
      view={view}
      title={say`Komt van een ander OCMW`}
      lead={say`Bij een verhuis kan het GPMI meekomen.`}
    >
      {found === undefined ? (
        <Card title={say`Niets gevonden`}>
          <Empty
            title={say`Er is hier geen GPMI dat u kunt overnemen.`}
            act={{
              href: withReason(gpmiAddress(person, 'opstellen'), reason),
              label: say`Stel zelf een GPMI op`,
            }}
          >{say`U ziet het alleen als een ander OCMW het mag doorgeven, onder een stroom voor een verhuis.`}</Empty>
        </Card>
      ) : (
        <>
          <Card title={say`GPMI van ${found.from}`}>
            <SectionWords sections={found.version.sections} />
          </Card>
          <Form action={withReason(gpmiAddress(person, 'verhuis'), reason)} csrf={csrf} problems={problems}>
            <p>{say`U neemt deze woorden over als eerste versie van uw eigen GPMI. Er blijft bij staan van wie ze komen. De persoon en uw OCMW tekenen opnieuw.`}</p>
            <input type="hidden" name="van" value={found.version.id} />
            <TermFields view={view} />
            <Acts>
              <Button look="primary">{say`Neem over`}</Button>
              <ButtonLink href={withReason(gpmiAddress(person), reason)}>{say`Terug`}</ButtonLink>
            </Acts>
          </Form>
        </>
      )}
    </GpmiFrame>
  );
}
