/** What `package.json` says of the package. */
export interface Published {
  readonly name: string
  readonly engines: { readonly node: string }
  /** Whether the registry has it under its name: until then nobody is told to ask it. */
  readonly published: boolean
  /** Where the site is; empty while that is nowhere. */
  readonly homepage: string
}

const marks = /(?<=<!-- without a clone -->\n)[\s\S]*?(?=<!-- in a clone -->)/
const webMarks = /(?<=<!-- on the web -->\n)[\s\S]*?(?=<!-- by yourself -->)/

/** A document that says how forthright is had without a clone, as soon as that is so, between two marks that nobody sees. */
export const withoutClone = (text: string, about: Published): string =>
  text
    .replace(marks, about.published ? `${beginning(about)}\n\n` : '')
    .replace(webMarks, about.homepage === '' ? '' : `${onTheWeb(about)}\n\n`)

const onTheWeb = ({ homepage }: Published): string =>
  `[It is on the web](${homepage}): there is nothing to install, and nothing that you write is sent anywhere.`

const beginning = ({ name, engines }: Published): string =>
  `With Node ${engines.node.replace(/^>=/, '')} or later, nothing needs to be installed: \`npx ${name} init\` begins, \`npx ${name} lint\` checks,
\`npx ${name} build\` prints. In a project, \`npm install --save-dev ${name}\` keeps it to one version.`
