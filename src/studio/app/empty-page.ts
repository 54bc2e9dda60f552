/** A page in which a notice is put: of the policy of the page that makes it, with no style and no script of its own. */
export const emptyPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>The notice</title>
  </head>
  <body></body>
</html>
`
