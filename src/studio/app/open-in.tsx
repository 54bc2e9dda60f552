import { render } from 'preact'

/** Why the page cannot show anything. */
const Sorry = ({ why }: { readonly why: string }) => (
  <main class="st-page">
    <h1>This page cannot be shown</h1>
    <p role="alert">{why}</p>
  </main>
)

/** Opens the page in its place, or says why that is not possible. */
export function openIn(open: (place: HTMLElement) => Promise<void>): void {
  const place = document.getElementById('studio')
  if (place === null) return
  place.replaceChildren()
  open(place).catch((error: unknown) => {
    render(<Sorry why={error instanceof Error ? error.message : String(error)} />, place)
  })
}
