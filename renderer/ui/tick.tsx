/** Says "chosen" or "done". Only beside a word. */
export function Tick() {
  return (
    <svg className="tick" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M2.5 8.5 6.5 12.5 13.5 4" fill="none" stroke="currentColor" strokeWidth="2.5" />
    </svg>
  );
}
