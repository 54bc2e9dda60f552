import type { RequiredItem } from '../../facts/required.js'

/** What Articles 13 and 14 ask for, as the end of “nothing says …”. */
export const itemInWords = (item: RequiredItem): string => words[item]

const words: Readonly<Record<RequiredItem, string>> = {
  'complaint-to-authority': 'that people can complain to an authority',
  'complaint-to-controller': 'how people complain to the controller',
  controller: 'who is responsible',
  'controller-contact': 'how to reach who is responsible',
  'controller-name': 'who is responsible',
  'criminal-condition': 'what allows the use of data on crimes',
  'decision-consequences': 'what follows from decisions by machine',
  'decision-logic': 'how a machine decides',
  'decision-significance': 'what decisions by machine mean for people',
  destination: 'to which country data go',
  'dpo-contact': 'how to reach the data protection officer',
  'indirect-data': 'which data come from others',
  'lawful-basis': 'on which legal basis data are used',
  'legitimate-interests': 'which interests are pursued',
  name: 'what is meant by an id',
  provision: 'whether people have to give data',
  'purpose-title': 'what data are used for',
  purposes: 'what data are used for',
  recipients: 'who receives data',
  rights: 'which rights people have',
  source: 'where data come from',
  'special-condition': 'what allows the use of sensitive data',
  'storage-period': 'how long data are kept',
  'transfer-mechanism': 'what protects data abroad',
  withdrawal: 'how consent is withdrawn',
}
