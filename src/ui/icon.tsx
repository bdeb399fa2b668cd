/** The few icons of the product, drawn here as strokes on a grid of 24. They never speak alone: each stands beside a word. */
const paths = {
  arrow: 'M5 12h14M13 6l6 6-6 6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  check: 'M4 12.5l5.5 5.5L20 6.5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3.5 2',
  download: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v5M12 7.6v.3',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  paper: 'M7 3h7l5 5v13H7zM14 3v5h5M10 13h6M10 17h6',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4.5 20a7.5 7.5 0 0 1 15 0',
  roof: 'M3 11l9-7 9 7M7 20v-5M12 20v-8M17 20v-5',
  steps: 'M4 20v-5h5v-5h6V5h5M4 20h16V5',
  switch: 'M4 8h14M14 4l4 4-4 4M20 16H6M10 12l-4 4 4 4',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5L20 20',
  warning: 'M12 4L2.5 20h19zM12 10v4.5M12 17.4v.3',
} as const;

export type IconName = keyof typeof paths;

/** Draws one icon in the colour and size of the text around it. */
export function Icon({ name }: { name: IconName }) {
  const turns = name === 'arrow' || name === 'back';
  return (
    <svg
      class={turns ? 'icon icon--turns' : 'icon'}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
