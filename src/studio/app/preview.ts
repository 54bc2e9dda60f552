import { partsByKeys } from './preview-keys.js'
import { previewLook } from './preview-look.js'
import type { WholeNotice } from './whole-notice.js'

/** What the notice tells the page when somebody presses a part of it. */
export interface Pressed {
  readonly at: readonly string[]
  readonly cites: readonly string[]
}

/** The notice in a frame of its own, in which no script runs. */
export interface Preview {
  /** Shows what changed; everything else stays the element that it was. */
  show(notice: WholeNotice): void
  /** Marks what shows a place, or the nearest place around it; `isSeen` brings it into sight. */
  mark(pointer: string | undefined, isSeen: boolean): void
  print(): void
}

/** Fills a frame that has been loaded. */
export function newPreview(frame: HTMLIFrameElement, pressed: (part: Pressed) => void): Preview | undefined {
  const page = frame.contentDocument
  const view = page?.defaultView
  if (!page || !view) return undefined
  page.addEventListener('click', (event) => press(event, page, pressed))
  const sheets = [new view.CSSStyleSheet(), new view.CSSStyleSheet()] as const
  sheets[1].replaceSync(previewLook)
  page.adoptedStyleSheets = [...sheets]
  const keys = partsByKeys(page)
  let before: WholeNotice | undefined
  return {
    show(notice) {
      if (notice.style !== before?.style) sheets[0].replaceSync(notice.style)
      if (notice.around !== before?.around) surround(page, notice.around)
      page.documentElement.lang = notice.language
      page.title = notice.title
      replaceSections(page, notice, before)
      keys.renew()
      before = notice
    },
    mark(pointer, isSeen) {
      for (const old of page.querySelectorAll('.is-here')) old.classList.remove('is-here')
      const found = pointer === undefined ? [] : showing(page, pointer)
      for (const part of found) part.classList.add('is-here')
      if (isSeen) found[0]?.scrollIntoView({ block: 'nearest' })
    },
    print: () => view.print(),
  }
}

/** The page around the sections, which move into it as they are. */
function surround(page: Document, html: string): void {
  const kept = [...page.querySelectorAll('main > section')]
  page.body.className = 'fr-notice'
  page.body.replaceChildren(partsOf(page, html))
  page.querySelector('main')?.prepend(...kept)
}

function partsOf(page: Document, html: string): DocumentFragment {
  const template = page.createElement('template')
  template.innerHTML = html
  return template.content
}

function replaceSections(page: Document, { sections, html }: WholeNotice, before: WholeNotice | undefined): void {
  const main = page.querySelector('main')
  if (main === null) return
  const there = new Map([...main.querySelectorAll(':scope > section')].map((one) => [one.id, one]))
  for (const id of sections) {
    if (before !== undefined && there.has(id) && before.html.get(id) === html.get(id)) continue
    const made = partsOf(page, html.get(id) ?? '').firstElementChild
    if (made === null) continue
    if (before !== undefined) made.classList.add('is-new')
    there.get(id)?.replaceWith(made)
    there.set(id, made)
  }
  const wanted = sections.flatMap((id) => there.get(id) ?? [])
  const now = [...main.querySelectorAll(':scope > section')]
  const isSame = wanted.length === now.length && wanted.every((one, index) => one === now[index])
  if (isSame) return
  for (const old of now) if (!wanted.includes(old)) old.remove()
  main.prepend(...wanted)
}

/** A link inside the notice leads there, one out of it to a window of its own; anything else asks where it comes from. */
function press(event: MouseEvent, page: Document, pressed: (part: Pressed) => void): void {
  const target = event.target
  if (!isElement(target)) return
  const href = target.closest('a')?.getAttribute('href') ?? undefined
  if (href !== undefined) {
    event.preventDefault()
    if (href.startsWith('#')) page.getElementById(decodeURIComponent(href.slice(1)))?.scrollIntoView()
    else if (/^https?:/i.test(href)) window.open(href, '_blank', 'noopener,noreferrer')
  }
  const part = target.closest('[data-at]')
  const at = part?.getAttribute('data-at')?.split('\n') ?? []
  const isInside = href?.startsWith('#') === true && target.closest('nav') !== null
  if (at.length > 0 && !isInside) pressed({ at, cites: part?.getAttribute('data-cites')?.split(' ') ?? [] })
}

/** The frame has classes of its own, so that `instanceof` would not know its elements. */
const isElement = (target: EventTarget | null): target is Element => target !== null && 'closest' in target

/** The smallest parts that show a place or something in it; else those that show what is around it. */
function showing(page: Document, pointer: string): readonly Element[] {
  const all = [...page.querySelectorAll('main [data-at]')].map((part) => ({
    part,
    at: part.getAttribute('data-at')?.split('\n') ?? [],
  }))
  for (let place = pointer; place !== ''; place = place.slice(0, Math.max(0, place.lastIndexOf('/')))) {
    const found = all.filter(({ at }) => at.some((one) => one === place || one.startsWith(`${place}/`)))
    const smallest = found.filter(
      ({ part }) => !found.some((other) => other.part !== part && part.contains(other.part)),
    )
    if (smallest.length > 0) return smallest.map(({ part }) => part)
  }
  return []
}
