/** Places that no notice prints and that have no reason, by the sections that have to. It only ever gets shorter. */
export const holes: Readonly<Record<string, string>> = {
  'products.*.url.url': 'who-we-are: the address of a product that some facts are limited to',
  'products.*.url.label': 'who-we-are: the address of a product that some facts are limited to',
  'transfers.none': 'other-countries: why no data go abroad',
  'customers.*.notes': 'who-we-are: what is said of a customer',
  'retention.*.words': 'how-long: the words of a rule that has nothing else',
  'purposes.*.phrase': 'rights: a purpose inside a sentence',
  'general.data.only': 'what-we-collect: the limits of data listed without a purpose',
  'general.data.products': 'what-we-collect: the limits of data listed without a purpose',
  'general.data.when': 'what-we-collect: the limits of data listed without a purpose',
  'general.data.because': 'what-we-collect: the limits of data listed without a purpose',
  'general.data.notes': 'what-we-collect: the limits of data listed without a purpose',
}
