/** The fields for what whoever plans assumes, each with where a number comes from or that it is asked because no source has it. */
import { say } from '../../kernel/language.ts';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { type Filled, fieldIn } from '../../ui/field.tsx';
import { TextField } from '../../ui/text-field.tsx';

export function AssumptionFields({ filled }: { filled: Filled }) {
  return (
    <>
      <RadioGroup
        {...fieldIn(filled, 'aandeel')}
        label={say`Hoeveel van hen komen naar het OCMW?`}
        options={[
          {
            value: '33',
            label: '33 %',
            hint: say`Een op de drie: zo rekende de federale regering`,
          },
          {
            value: '36',
            label: '36 %',
            hint: say`Bevraging van de VVSG over januari 2026. Te verifiëren: wat precies geteld is, is niet bekend.`,
          },
          { value: 'eigen', label: say`Een eigen aandeel` },
        ]}
      />
      <TextField
        {...fieldIn(filled, 'eigen')}
        label={say`Uw eigen aandeel in procent`}
        inputmode="decimal"
        optional
        narrow
      />
      <TextField
        {...fieldIn(filled, 'dossiers')}
        label={say`Hoeveel dossiers kan een voltijdse begeleider hebben?`}
        hint={say`Uw eigen aanname: daarvoor is geen bron. Laat leeg om geen personeel te berekenen.`}
        inputmode="numeric"
        optional
        narrow
      />
      <TextField
        {...fieldIn(filled, 'bedrag')}
        label={say`Wat kost een leefloon per maand, gemiddeld?`}
        hint={say`Uw eigen aanname in euro. Laat leeg om geen leefloon te berekenen.`}
        inputmode="decimal"
        optional
        narrow
      />
    </>
  );
}
