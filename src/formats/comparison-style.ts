/** What a page needs besides that shows two notices side by side; on a narrow screen one stands above the other. */
export const comparisonStyle = `@layer forthright {
.fr-changes { list-style: none; padding: 0; }
.fr-main .fr-changes { padding: 0; max-width: none; }
.fr-changes > li { padding-block: var(--s2); border-top: 1px solid var(--line); }
.fr-changes > li > p + p { margin-top: var(--s1); }
.fr-changes small, .fr-why { font: var(--small)/1.45 var(--brand-font-label); color: var(--quiet); overflow-wrap: anywhere; }
.fr-changes code { font-weight: 700; }
.fr-notice :is(del, ins, .is-gone, .is-new) { text-decoration-thickness: 1px; padding-inline: .1em; border-radius: 2px; }
.fr-notice :is(del, .is-gone) { background: var(--gone); text-decoration: line-through; }
.fr-notice :is(ins, .is-new) { background: var(--new); text-decoration: underline; text-underline-offset: .18em; }
.fr-notice { --gone: #fbe3e0; --new: #def2df; }
.fr-pair { margin-top: var(--s4); border-top: 2px solid var(--accent); }
.fr-two { display: grid; gap: var(--s3); margin-top: var(--s3); }
.fr-two > div { container: fr-main / inline-size; min-width: 0; padding: var(--s3); background: var(--raised); border-radius: 6px; }
.fr-side { font: var(--label); color: var(--quiet); margin-bottom: var(--s2); }
@media (min-width: 48rem) { .fr-two { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
@media screen and (prefers-color-scheme: dark) { .fr-notice { --gone: #4a1f1c; --new: #17391d; } }
@media print { .fr-two { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
}
`
