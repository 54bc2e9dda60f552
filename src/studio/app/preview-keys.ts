/**
 * The parts of a notice by keys: Tab comes to one of them, the arrows go from part to part, and Enter asks where it comes from,
 * as a press does.
 */
export function partsByKeys(page: Document): { renew(): void } {
  const stand = (part: HTMLElement): void => {
    for (const one of page.querySelectorAll('main [data-at][tabindex]')) one.removeAttribute('tabindex')
    part.tabIndex = 0
  }
  page.addEventListener('keydown', (event) => {
    const parts = partsOf(page)
    const here = parts.find((part) => part === page.activeElement)
    if (here === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'Enter') here.click()
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const next = way === undefined ? undefined : parts[parts.indexOf(here) + way]
    if (event.key !== 'Enter' && next === undefined) return
    event.preventDefault()
    if (next === undefined) return
    stand(next)
    next.focus()
    next.scrollIntoView({ block: 'nearest' })
  })
  return {
    renew() {
      const [first] = partsOf(page)
      if (first !== undefined && page.querySelector('main [data-at][tabindex="0"]') === null) stand(first)
    },
  }
}

/** The parts that come from somewhere, but for those that are folded away. */
const partsOf = (page: Document): readonly HTMLElement[] =>
  [...page.querySelectorAll<HTMLElement>('main [data-at]')].filter(
    (part) => part.closest('details:not([open]) > :not(summary)') === null,
  )
