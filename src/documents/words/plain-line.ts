/** Whether a text is one line in which Markdown sees nothing but words. */
export const isPlainLine = (text: string): boolean =>
  !/[\n*_`[\]<>&\\|]|^\s*(?:[-+#=~]|\d+[.)])|^ {4}|^\t/.test(text.replace(/\n$/, ''))
