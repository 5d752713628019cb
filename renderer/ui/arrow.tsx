/** Points on to the next step. Only beside a word. */
export function Arrow() {
  return (
    <svg className="arrow" width="28" height="16" viewBox="0 0 28 16" aria-hidden="true">
      <path d="M0 8H25M18.5 1.5 25 8l-6.5 6.5" fill="none" stroke="currentColor" strokeWidth="2.25" />
    </svg>
  );
}
