import type { BareNone, UndeclaredId } from '../../model/mistake.js'
import type { EmptyValue } from '../../reading/mistakes/empty-value.js'
import type { IncludeMistake } from '../../reading/mistakes/include-mistake.js'
import type { RefusedForm, UnknownTerm } from '../../reading/mistakes/refused-scalar.js'
import type { SchemaMistake } from '../../reading/mistakes/schema-mistake.js'
import type { SyntaxMistake } from '../../reading/mistakes/syntax-mistake.js'
import type { Wording } from '../words.js'
import { include } from './include.js'
import { missingField } from './missing-field.js'
import { wording } from './phrase.js'
import { refusedFile } from './refused-file.js'
import { refusedForm, unknownTerm } from './refused-scalar.js'
import { refusedYaml } from './refused-yaml.js'
import { undeclaredId } from './undeclared-id.js'
import { unknownField } from './unknown-field.js'
import { unreadableText } from './unreadable-text.js'
import { unstatedValue } from './unstated-value.js'
import { wrongKind } from './wrong-kind.js'
import { wrongName } from './wrong-name.js'
import { wrongWord } from './wrong-word.js'

/** What English says of the mistakes that a stage finds before the rules of law, by the id of the stage. */
export const englishOfStages: Readonly<Record<string, Wording>> = {
  syntax: wording<SyntaxMistake>({ ...refusedFile, ...refusedYaml, ...unreadableText }),
  include: wording<IncludeMistake>(include),
  'value-is-stated': wording<BareNone | EmptyValue>(unstatedValue),
  schema: wording<RefusedForm | SchemaMistake>({
    ...missingField,
    ...refusedForm,
    ...unknownField,
    ...wrongKind,
    ...wrongName,
    ...wrongWord,
  }),
  'reference-exists': wording<UndeclaredId>(undeclaredId),
  'word-is-known': wording<UnknownTerm>(unknownTerm),
}
