/** What `package.json` says of the package. */
export interface Published {
  readonly name: string
  readonly engines: { readonly node: string }
  /** Whether the registry has it under its name: until then nobody is told to ask it. */
  readonly published: boolean
}

const marks = /(?<=<!-- without a clone -->\n)[\s\S]*?(?=<!-- in a clone -->)/

/** A document that says how forthright is had without a clone, as soon as that is so, between two marks that nobody sees. */
export const withoutClone = (text: string, about: Published): string =>
  text.replace(marks, about.published ? `${beginning(about)}\n\n` : '')

const beginning = ({ name, engines }: Published): string =>
  `With Node ${engines.node.replace(/^>=/, '')} or later, nothing needs to be installed: \`npx ${name} init\` begins, \`npx ${name} lint\` checks,
\`npx ${name} build\` prints. In a project, \`npm install --save-dev ${name}\` keeps it to one version.`
