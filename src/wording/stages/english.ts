import type { MarkdownMistake } from '../../checking/markdown-can-be-printed.js'
import type { StageId } from '../../findings/stages.js'
import type { BareNone, Circle, Tangle, UndeclaredId } from '../../model/mistake.js'
import type { BrandMistake } from '../../reading/mistakes/brand-mistake.js'
import type { EmptyValue } from '../../reading/mistakes/empty-value.js'
import type { IncludeMistake } from '../../reading/mistakes/include-mistake.js'
import type { RefusedForm, UnknownTerm } from '../../reading/mistakes/refused-scalar.js'
import type { SchemaMistake } from '../../reading/mistakes/schema-mistake.js'
import type { SyntaxMistake } from '../../reading/mistakes/syntax-mistake.js'
import type { SettingsMistake } from '../../settings/settings-mistake.js'
import type { Wording } from '../words.js'
import { brand } from './brand.js'
import { include } from './include.js'
import { markdown } from './markdown.js'
import { missingField } from './missing-field.js'
import { wording } from './phrase.js'
import { finalTranscription, noticeGap, undrawnCharacter } from './printing.js'
import { refusedFile } from './refused-file.js'
import { refusedForm, unknownTerm } from './refused-scalar.js'
import { refusedYaml } from './refused-yaml.js'
import { ofRegime } from './regime.js'
import { earlyDay, oldTables, unofferedLanguage } from './scope.js'
import { settings } from './settings.js'
import {
  incompleteSuppression,
  noRule,
  pastSuppression,
  unknownSuppression,
  unusedSuppression,
} from './suppressions.js'
import { unknownField } from './unknown-field.js'
import { unreadableText } from './unreadable-text.js'
import { unstatedValue } from './unstated-value.js'
import { wrongKind } from './wrong-kind.js'
import { wrongName } from './wrong-name.js'
import { wrongReference } from './wrong-reference.js'
import { wrongWord } from './wrong-word.js'

/** What English says of the mistakes that a stage finds before the rules of law, by the id of the stage. */
export const englishOfStages: Readonly<Record<Exclude<StageId, 'file'>, Wording>> = {
  'settings-can-be-used': wording<SettingsMistake>(settings),
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
  'reference-exists': wording<Circle | Tangle | UndeclaredId>(wrongReference),
  'word-is-known': wording<UnknownTerm>(unknownTerm),
  ...ofRegime,
  'language-is-offered': unofferedLanguage,
  'law-tables-are-recent': oldTables,
  'law-of-the-day-is-held': earlyDay,
  'brand-can-be-printed': wording<BrandMistake>(brand),
  'markdown-can-be-printed': wording<MarkdownMistake>(markdown),
  'lint-names-rule': noRule,
  'suppression-is-complete': incompleteSuppression,
  'suppression-names-rule': unknownSuppression,
  'suppression-is-current': pastSuppression,
  'suppression-is-used': unusedSuppression,
  'transcription-stays-a-draft': finalTranscription,
  'notice-is-whole': noticeGap,
  'characters-have-a-font': undrawnCharacter,
}
