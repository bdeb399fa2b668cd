/** The clock of Flanders in a calendar: its zone with the days on which summer time begins and ends, and a moment as that clock shows it. */

/** The zone of Flanders, by the name that calendar programs know. */
export const zone = 'Europe/Brussels';

/** Summer time begins and ends on the last Sunday of March and of October (Directive 2000/84/EC, art. 2 and 3). */
const RULES = `BEGIN:VTIMEZONE
TZID:${zone}
BEGIN:DAYLIGHT
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.replaceAll('\n', '\r\n');

/** What a calendar needs to say once, before it names the zone. */
export const zoneRules = { name: null, generator: () => RULES } as const;

/** A moment on the clock of a place, whatever the zone of this process: its local time is what the clock shows. */
export class WallTime extends Date {
  override getFullYear = () => this.getUTCFullYear();
  override getMonth = () => this.getUTCMonth();
  override getDate = () => this.getUTCDate();
  override getHours = () => this.getUTCHours();
  override getMinutes = () => this.getUTCMinutes();
  override getSeconds = () => this.getUTCSeconds();
  withTimeZone(): WallTime {
    return this;
  }
}
