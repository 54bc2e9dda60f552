import { isSlip } from '../../language/suggest.js'
import type { Plain } from '../../source/edit.js'
import type { Locator } from '../../source/locate.js'
import { plainDashes, plainly } from '../../source/look-alikes.js'
import { child, type Pointer, parentOf } from '../../source/pointer.js'
import { isList, valueAt } from '../map-place.js'
import { isValueMap, type Value, type ValueMap } from '../value.js'
import { type Fix, perhaps, safe } from './fix.js'
import type { Misfit } from './misfit.js'
import type { SchemaMistake } from './schema-mistake.js'
import type { FieldAdvice } from './unknown-field.js'
import type { KeptInWords } from './wrong-form.js'

/** The declaration in which a mistake was made. */
interface Around {
  readonly whole: ValueMap
  readonly locator: Locator
}

type SchemaMisfit = Misfit<SchemaMistake>

/** What mends what does not fit the schema, where there is one answer; undefined where somebody has to decide. */
export function fixOf(misfit: SchemaMisfit, around: Around): Fix | undefined {
  const { at, mistake, meant } = misfit
  switch (mistake.mistake) {
    case 'unknown-field':
      return fixOfField(misfit, mistake.key.quote, mistake.advice, around)
    case 'no-right':
      return mistake.meant === undefined || meant?.key === undefined
        ? undefined
        : perhaps({ rename: at, to: meant.key }, isSlip(mistake.key.quote, meant.key))
    case 'no-id':
      return fixOfId(at, mistake.meant, around.whole)
    case 'wrong-form': {
      const isPlain = mistake.form !== 'id' || isSlip(mistake.written.quote, mistake.meant?.quote ?? '')
      return setTo(at, meant?.value, isPlain)
    }
    case 'look-alike-in-word':
      if (misfit.aim === 'key' && meant?.key === undefined)
        return fixOfId(at, plainly(mistake.written.quote), around.whole)
      return meant?.key === undefined ? setTo(at, meant?.value) : safe({ rename: at, to: meant.key })
    case 'look-alike-dash':
      return safe({ replace: around.locator.locate(at), by: plainDashes(around.locator.written(at)) })
    case 'period-in-words':
      return fixOfPeriod(at, mistake.fields, around.whole)
    case 'wrong-version':
      return safe({ set: at, to: 1 })
    case 'no-version':
      return fixOfVersion(around)
    case 'text-for-none':
    case 'wrong-kind':
      return setTo(at, meant?.value) ?? fixByAdvice(misfit, mistake.advice, around)
    case 'misspelt-none':
      // What is only like it may have been meant to name something.
      return setTo(at, meant?.value, mistake.written.quote.toLowerCase() === 'none')
    case 'unknown-word':
    case 'unquoted':
      return setTo(at, meant?.value)
    default:
      return undefined
  }
}

function setTo(at: Pointer, value: Value | undefined, isPlain = true): Fix | undefined {
  const to = plainOf(value)
  return to === undefined ? undefined : perhaps({ set: at, to }, isPlain)
}

/** A scalar, or a list of scalars: nothing else is taken for meant. */
function plainOf(value: Value | undefined): Plain | undefined {
  if (!isList(value)) return isValueMap(value) ? undefined : value
  const items = value.flatMap((item) => (typeof item === 'string' ? [item] : []))
  return items.length === value.length ? items : undefined
}

function fixOfField(
  { at, alsoSkipped, meant }: SchemaMisfit,
  key: string,
  advice: FieldAdvice,
  { whole }: Around,
): Fix | undefined {
  const owner = parentOf(at)
  const moved = (to: Pointer): Fix | undefined =>
    valueAt(whole, to) === undefined ? safe({ move: at, to }) : undefined
  switch (advice.do) {
    case 'rename':
      return meant?.key === undefined ? undefined : perhaps({ rename: at, to: meant.key }, isSlip(key, meant.key))
    case 'indent-less':
      return alsoSkipped[0] === undefined ? undefined : moved(alsoSkipped[0])
    case 'indent-further':
      return moved(child(owner, advice.above, key))
    case 'move': {
      const [holder, ...others] = advice.holders
      if (holder === undefined || others.length > 0) return undefined
      const there = valueAt(whole, child(owner, holder))
      return there === undefined || isValueMap(there) ? moved(child(owner, holder, key)) : undefined
    }
    default:
      return undefined
  }
}

/** An id as it can be written, unless it is that of another entry: what names it is told by itself. */
function fixOfId(at: Pointer, meant: string | undefined, whole: ValueMap): Fix | undefined {
  const isFree = meant !== undefined && valueAt(whole, child(parentOf(at), meant)) === undefined
  return isFree ? safe({ rename: at, to: meant }) : undefined
}

/** How long data are kept, in the field that takes the words. */
function fixOfPeriod(at: Pointer, fields: KeptInWords, whole: ValueMap): Fix | undefined {
  const owner = parentOf(at)
  const isFree = (field: string): boolean => valueAt(whole, child(owner, field)) === undefined
  if ('criterion' in fields) return isFree('criterion') ? safe({ rename: at, to: 'criterion' }) : undefined
  if ('until' in fields)
    return isFree('until') ? safe({ rename: at, to: 'until' }, { set: at, to: fields.until.quote }) : undefined
  return isFree('after')
    ? safe({ set: at, to: fields.keep.quote }, { set: child(owner, 'after'), to: fields.after.quote })
    : undefined
}

/** The version stands above the first line that says something. */
function fixOfVersion({ locator }: Around): Fix {
  const { file, range } = locator.locate('')
  return safe({ replace: { file, range: { start: range.start, end: range.start } }, by: 'forthright: 1\n' })
}

type Advice = Extract<SchemaMistake, { readonly advice: unknown; readonly spot: unknown }>['advice']

/** What to write instead, where the advice says it letter for letter. */
function fixByAdvice({ at }: SchemaMisfit, advice: Advice, { whole, locator }: Around): Fix | undefined {
  const value = valueAt(whole, at)
  switch (advice.do) {
    case 'keep':
      return safe({ set: at, to: { keep: advice.period.quote } })
    case 'write-type':
      return /^\w[\w-]*$/.test(advice.type.quote) ? safe({ set: at, to: { type: advice.type.quote } }) : undefined
    case 'unwrap':
      return safe({ set: at, to: advice.item.quote })
    case 'write-digits':
      return typeof value === 'string' && /^\d{1,9}$/.test(value) ? safe({ set: at, to: Number(value) }) : undefined
    case 'space-after-dash': {
      const spaced = locator.written(at).replace(/^(\s*)-(?=\S)/gm, '$1- ')
      return safe({ replace: locator.locate(at), by: spaced })
    }
    default:
      return undefined
  }
}
