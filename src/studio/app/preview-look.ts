/** What the notice shows beside the text and nowhere else: what is only usual, what was found, and what is looked at. */
export const previewLook = `
main > section, .fr-card { content-visibility: auto; contain-intrinsic-size: auto 500px; }
[data-at] { cursor: pointer; }
[data-at]:hover:not(:has([data-at]:hover)) { background: color-mix(in srgb, var(--accent) 8%, transparent); }
[data-usual]:not(:has([data-usual])) { outline: 2px dashed var(--accent); outline-offset: 2px; background: color-mix(in srgb, var(--accent) 7%, var(--paper)); }
:is(p, li)[data-usual]:not(:has([data-usual]))::before,
div[data-usual]:not(:has([data-usual])) > dd::before,
tr[data-usual] > :first-child::before { content: "Usual, not confirmed: "; font: var(--label); color: var(--accent); }
[data-found]:not(:has([data-found])) { box-shadow: -.5rem 0 var(--paper), -.75rem 0 var(--alert); }
[data-found="info"]:not(:has([data-found])) { box-shadow: -.5rem 0 var(--paper), -.75rem 0 var(--edge); }
[data-at]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.is-here { outline: 3px solid var(--accent); outline-offset: 4px; }
@media print { [data-usual] { display: none; } .is-here { outline: 0; } [data-found] { box-shadow: none !important; } }
@media (prefers-reduced-motion: no-preference) { .is-new { animation: is-new 1.5s; } @keyframes is-new { from { background: var(--alert-paper); } } }
`
