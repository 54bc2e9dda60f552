import fc from 'fast-check'

/** Fifty values that mean something to one of the programs that a word of a notice passes through. */
export const chosen: readonly string[] = [
  // Markdown
  '# *x* **y** _z_ `c` | > - 1. + --- ![a](b)',
  '- one\n- two',
  '1. January',
  '---',
  '| a | b |\n|---|---|\n| c | d |',
  '``` ~~~ $$',
  '[x]: http://y [^1] [x][y]',
  '\\ \\* \\# \\',
  '    four spaces\n\n> quote',
  '*a**b***c_d__e___',
  'a  \nb\\\nc',
  '~~gone~~ ==marked== ^up^ H~2~O',
  // Links
  '[x](javascript:alert(1))',
  '![x](https://x.example/pixel.png)',
  '<https://x.example> and www.x.example and x@y.example',
  '<javascript:alert(1)>',
  'https://x.example/(a)_[b]?c=d&e=f#g',
  // HTML
  '</p></main><script>alert(1)</script><img src=x onerror=alert(1)>',
  '<!-- x --> <![CDATA[ y ]]> <?php z ?>',
  '&lt;b&gt; &amp; &#x3c; &nbsp; &zwj; &',
  '"><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><style>*{display:none}</style>',
  '<details open><summary>x</summary></details>',
  '</title><title>y',
  '--></article><h1>z</h1>',
  // Handlebars
  '{{name}} {{{x}}} {{#each a}} {{/each}} {{> p}}',
  '{{#if a}}{{else}}{{/if}} \\{{x}} {{!-- y --}}',
  '{{t "who.heading"}} {{lookup this "constructor"}}',
  // ICU
  "{n, plural, one {x} other {#}} <b>y</b> 'z'",
  "{page} of {pages} '{x}' ''",
  '<a>x</a> {url} # {0}',
  // Typst
  '#set page(width: 1pt) #panic("no") #import "/etc/passwd": *',
  '#read("/notice.json") #eval("1 + 1") #include "x.typ"',
  '$x^2$ $ x $ @membership <membership> ~ -- --- ...',
  '= not a heading\n+ not an item\n/ term: not a term',
  '// not a comment /* nor this */ \\u{41} \\#',
  '#[x] #(1 + 1) #{ let y = 1 } #metadata(none)',
  // Right to left
  'שלום, עולם (1) [2]',
  'مرحبا بالعالم! 123 abc',
  'abc \u200fאבג\u200e def',
  // Zero width and odd spaces
  'a\u200bb\u200cc\u200d\u2060d\ufeffe',
  'a\u2028b\u2029c\u00a0d\u3000e\u2007f',
  '\u200b*bold*\u200b and _\u200bemphasis\u200b_',
  'so\u00adft hy\u2011phen e\u0301 Z\u0351\u0346a\u0310l\u0324go',
  '👩‍👩‍👧‍👦 🏳️‍🌈 ☒ → ≥ €',
  '漢字とかな 한국어',
  // Names of things
  '__proto__ constructor toString hasOwnProperty',
  'null undefined NaN true 0x10 1e3 none',
  '../../etc/passwd %00 %s %d $\u007bx} $(x) `x`; DROP TABLE x;--',
]

const pieces = [
  ...'ab1 *_`[]()!<>#+-=|~\\&;:.\n"\'{}@/$%^,?’'.split(''),
  ...['https://', 'www.', 'mailto:', 'é', '漢', 'ש', 'م', '\u200d', '\u200b', '\u200f', '\u00a0', '\u2028', '\ufeff'],
  ...['&amp;', '&#42;', '1. ', '- ', '{{', '}}', '{{{', '<b>', '</b>', '<!--', '-->', '](', '\t', '\n\n', '***'],
  ...['#let ', '#[', '$x$', '<x>', '@x', '{n, plural, other {#}}', '{page}', '~~', '```', '    ', '| ', '![', '//'],
]

/** A thousand mixtures of such things, the same every time. */
export const mixed: readonly string[] = fc.sample(
  fc
    .array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 12 })
    .map((parts) => parts.join(''))
    .filter((text) => /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text) && text === text.trim()),
  { seed: 20261121, numRuns: 1000 },
)

/** All of them. */
export const hostileValues: readonly string[] = [...chosen, ...mixed]
