/** How a work place changed: which field, as it was and as it became, who did it and when. */
import { instruments } from '../../gate/field-code.ts';
import { dayInWords, isCivilDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { municipalityName } from '../organisation/municipality.ts';
import type { PlaceChange } from './workplace.sql.ts';
import { dutchLevels, sectors } from './workplace.ts';

const fieldNames: Readonly<Record<string, string>> = dutch({
  name: 'Werk',
  sector: 'Soort werk',
  municipality_nis: 'Gemeente',
  instruments: 'Voor',
  places: 'Plaatsen',
  offered: 'Aangeboden aan anderen',
  valid_from: 'Eerste dag',
  valid_until: 'Laatste dag',
  hours: 'Uren per week',
  dutch_level: 'Nederlands',
  languages: 'Andere talen',
  public_transport: 'Met het openbaar vervoer',
  conditions: 'Wat het werk vraagt',
  contact_function: 'Contact',
  contact_phone: 'Telefoon',
  contact_mail: 'E-mail',
  note: 'Opmerking',
  seats: 'Genomen plaatsen',
});

const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sector: sectors,
  dutch_level: dutchLevels,
};

/** Shows the changes, the newest first; nothing where none may be told. */
export function ChangeCard({ changes }: { changes: readonly PlaceChange[] }) {
  if (changes.length === 0) return null;
  return (
    <Card title={say`Wat er veranderde`}>
      <Timeline
        label={say`Wijzigingen van deze werkplek`}
        moments={changes.map(({ on, by, who, before, after }) => {
          const fields = Object.keys(after);
          return {
            iso: on,
            when: dayInWords(on, 'short'),
            title: fields.length === 0 ? say`Toegevoegd` : say`Gewijzigd`,
            text: fields.map((field) => (
              <div>
                {say`${fieldNames[field] ?? field}: ${valueIn(field, before[field])} werd ${valueIn(field, after[field])}`}
              </div>
            )),
            source: who === undefined ? by : `${who}, ${by}`,
          };
        })}
      />
    </Card>
  );
}

function valueIn(field: string, value: unknown): string {
  if (value === null || value === undefined) return say`leeg`;
  if (Array.isArray(value)) return value.map((one) => valueIn('instruments', one)).join(', ');
  if (typeof value === 'boolean') return value ? say`ja` : say`nee`;
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (field === 'instruments')
    return Object.hasOwn(instruments, text) ? instruments[text as keyof typeof instruments] : text;
  if (field === 'municipality_nis') return municipalityName(text) ?? text;
  if (isCivilDate(text)) return dayInWords(text, 'short');
  return codes[field]?.[text] ?? `“${text}”`;
}
