-- Neovim 0.11 or later: put this file into ~/.config/nvim/lsp/ and write vim.lsp.enable('forthright') into init.lua.
return {
  cmd = { 'npx', '--no', 'forthright', 'lsp', '--stdio' },
  filetypes = { 'yaml' },
  root_markers = { 'forthright.config.yaml', 'package.json', '.git' },
}
