import { describe, expect, it } from 'vitest';
import { type ActorRow, holds, parseActor } from './actor.ts';

const nobody = { session_id: null } as unknown as ActorRow;
const row: ActorRow = {
  session_id: 's',
  session_kind: 'session',
  user_id: 'u',
  user_name: 'coach.vlierbeke',
  display_name: 'Lies Coach',
  mandate_id: 'm',
  organisation: 7,
  organisation_id: 'o',
  organisation_name: 'OCMW Vlierbeke',
  organisation_kind: 'ocmw',
  enterprise_number: '0123456789',
  unit: null,
  role: 'trajectbegeleider',
  team_id: null,
  purposes: ['guidance'],
  category_mask: 3,
  all_persons: false,
  citizen: null,
  today: '2026-11-21',
};

describe('an actor', () => {
  it('is nobody when the gate finds no session', () => {
    expect(parseActor(null)).toBeUndefined();
    expect(parseActor(undefined)).toBeUndefined();
    expect(parseActor(nobody)).toBeUndefined();
  });

  it('leaves out what the mandate does not have', () => {
    const actor = parseActor(row);
    expect(actor).toMatchObject({ organisation: 7, role: 'trajectbegeleider', today: '2026-11-21' });
    expect(actor).not.toHaveProperty('unit');
    expect(actor).not.toHaveProperty('citizen');
  });

  it('holds only the purposes that the gate named', () => {
    const actor = parseActor(row);
    expect(actor && holds(actor, 'guidance')).toBe(true);
    expect(actor && holds(actor, 'oversight')).toBe(false);
  });
});
