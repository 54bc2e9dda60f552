import { controllerName } from '../../facts/query.js'
import { missingRepresentatives } from '../../facts/representatives.js'
import { defineRule } from '../rule.js'

export default defineRule({
  id: 'representative-is-named',
  severity: 'error',
  cites: {
    eu: ['gdpr:13.1.a', 'gdpr:14.1.a', 'gdpr:27.1', 'gdpr:27.3'],
    uk: ['uk-gdpr:13.1.a', 'uk-gdpr:14.1.a', 'uk-gdpr:27'],
  },
  summary: 'Whoever reaches people from outside the area names a representative in it.',
  confidence: 'recalled',
  why: 'An organisation without an establishment where people are must appoint somebody there to whom they can turn.',
  message: (data: { controller: string; area: string; regime: string; country: string }) =>
    `${data.controller} reaches people in ${data.area} from outside, but names no representative there who can be reached.`,
  fix: (data) =>
    `Add representatives: [{ regime: ${data.regime}, name: …, country: ${data.country}, contact: { email: … } }], or representatives: { none: why none is needed }.`,

  *check(model, law, regime) {
    const [area, country] = regime === 'uk' ? ['the United Kingdom', 'GB'] : ['the European Union', 'IE']
    for (const { at, controller } of missingRepresentatives(model, law, regime)) {
      yield { at, data: { controller: controllerName(controller), area, regime, country } }
    }
  },
})
