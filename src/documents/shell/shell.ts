import Handlebars from 'handlebars'
import { NoticeError } from '../words/notice-error.js'

/** Text that a format has printed itself and that stands as it is; nothing else may make one. */
export type Ready = InstanceType<typeof Handlebars.SafeString>

/** What a shell is filled with, by the names that its template gives. */
export interface Context {
  readonly [name: string]: Filling | readonly Filling[]
}

type Filling = string | Ready | boolean | undefined | Context

/** What a template does with the names of its context. */
export type Reads = Readonly<Record<string, Read>>

/** One name that a template reads; `this` is the item of a list. */
export interface Read {
  /** What it may be where it is shown: words that are escaped, text that is ready, or either. */
  readonly shown?: 'words' | 'ready' | 'either'
  /** Asked for by `{{#if}}`: only then may it be undefined. */
  readonly tested?: true
  /** What is read of its items, where the template loops over it. */
  readonly each?: Reads
  /** What is read of it, where the template enters it; it may be undefined. */
  readonly with?: Reads
}

/** A page without what stands in it: a template that was checked, and the code that writes it. */
export interface Shell<Given> {
  readonly id: string
  readonly reads: Reads
  readonly write: (context: Given) => string
}

/** A shell of code that was made when the package was built. */
export const precompiled = <Given>(id: string, reads: Reads, spec: TemplateSpecification): Shell<Given> => ({
  id,
  reads,
  write: Handlebars.template<Given>(spec),
})

/** Text that is ready to stand in a shell: only for what a format has printed. */
export const ready = (printed: string): Ready => new Handlebars.SafeString(printed)

/** Fills a shell; Handlebars takes a name that is not there for something empty, so the context is held against it first. */
export function fill<Given extends Context>(shell: Shell<Given>, context: Given): string {
  hold(shell.reads, context, (why) => {
    throw new NoticeError(`templates/${shell.id}.hbs: ${why}.`)
  })
  return shell.write(context)
}

type Refuse = (why: string) => never

function hold(reads: Reads, context: Context, refuse: Refuse): void {
  for (const [name, read] of Object.entries(reads)) {
    if (!Object.hasOwn(context, name)) refuse(`the context has no ${name}`)
    holdValue(name, read, context[name], refuse)
  }
  const surplus = Object.keys(context).find((name) => !Object.hasOwn(reads, name))
  if (surplus !== undefined) refuse(`it does not show ${surplus}`)
}

function holdValue(name: string, read: Read, value: Context[string], refuse: Refuse): void {
  const { shown, tested, each, with: within } = read
  if (each) {
    const items: readonly Filling[] = isList(value) ? value : refuse(`${name} is no list`)
    for (const item of items) holdItem(each, item, refuse)
  } else if (within) {
    if (value !== undefined) hold(within, isContext(value) ? value : refuse(`${name} has no names`), refuse)
  } else if (shown && !(value === undefined && tested)) {
    if (!isShown(value)) refuse(`${name} is not stated`)
    if (shown === 'ready' && typeof value === 'string') refuse(`${name} is not printed yet`)
    if (shown === 'words' && typeof value !== 'string') refuse(`${name} has to be plain words`)
  }
}

const holdItem = (reads: Reads, item: Filling, refuse: Refuse): void =>
  hold(reads, isContext(item) ? item : { this: item }, refuse)

const isList = (value: Context[string]): value is readonly Filling[] => Array.isArray(value)

const isShown = (value: Context[string]): value is string | Ready =>
  typeof value === 'string' || value instanceof Handlebars.SafeString

const isContext = (value: Context[string]): value is Context =>
  typeof value === 'object' && !isList(value) && !isShown(value)
