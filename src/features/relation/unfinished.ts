/** What an organisation would leave behind when it ends its guidance of someone, as the gate gives it. Pure; what becomes of it, PostgreSQL does. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { AppointmentKind } from '../appointment/appointment.ts';

interface PlannedAppointment {
  readonly id: string;
  readonly day: CivilDate;
  readonly time: string;
  readonly kind: AppointmentKind;
  /** Its day is over, and nobody said how it went. */
  readonly past: boolean;
}

interface OpenReferral {
  readonly id: string;
  readonly other: string;
  readonly incoming: boolean;
  /** Nobody answered yet. */
  readonly waits: boolean;
  readonly answerBy: CivilDate;
}

interface OpenPlace {
  readonly id: string;
  readonly state: 'waiting' | 'reserved' | 'placed';
  readonly name: string;
  readonly employer: string;
  readonly until: CivilDate | null;
}

interface OpenQuestion {
  readonly id: string;
  readonly kind: 'lead' | 'release' | 'proposal';
  readonly other: string;
  readonly answerBy: CivilDate | null;
}

/** The part `unfinished` of a dossier: of the own organisation alone. */
export interface Unfinished {
  readonly appointments: readonly PlannedAppointment[];
  readonly referrals: readonly OpenReferral[];
  readonly places: readonly OpenPlace[];
  readonly asked: readonly OpenQuestion[];
  readonly gpmi: { readonly from: CivilDate; readonly until: CivilDate | null } | null;
}

/** What stops by itself when the guidance ends. */
export function stopping({ appointments, referrals, places, asked }: Unfinished) {
  return {
    appointments: appointments.filter(({ past }) => !past),
    referrals: referrals.filter(({ waits }) => waits),
    places: places.filter(({ state }) => state !== 'placed'),
    asked,
  };
}

/** What goes on when the guidance ends, or stays as it stands: nobody closes that unasked. */
export function staying({ appointments, referrals, places, gpmi }: Unfinished) {
  return {
    appointments: appointments.filter(({ past }) => past),
    referrals: referrals.filter(({ waits }) => !waits),
    places: places.filter(({ state }) => state === 'placed'),
    gpmi,
  };
}
