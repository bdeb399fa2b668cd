/** The picture of the front page: one roof, and under it the three who work together. It says nothing that the words beside it do not say. */
const BODY = 'M-26 84V46a26 26 0 0 1 52 0v38';

/** Draws it in the colours of the bar. */
export function FrontPicture() {
  return (
    <svg
      class="hero__picture"
      viewBox="0 0 400 250"
      fill="none"
      stroke-width="9"
      stroke-linecap="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M28 118 200 22l172 96" stroke="#ffc515" stroke-width="16" stroke-linejoin="round" />
      <path d="M24 236h352" stroke="#5d8dc4" stroke-width="6" />
      <g stroke="#9cc3ee">
        <g transform="translate(96 150)">
          <circle r="17" cy="-2" />
          <path d={BODY} />
        </g>
        <g transform="translate(304 150)">
          <circle r="17" cy="-2" />
          <path d={BODY} />
        </g>
      </g>
      <g transform="translate(200 134) scale(1.19)" stroke="#fff">
        <circle r="17" cy="-2" />
        <path d={BODY} />
      </g>
      <path d="M138 206h18M244 206h18" stroke="#ffc515" />
    </svg>
  );
}
