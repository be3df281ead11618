-- For `vim.lsp.enable('tutela')` alone (Neovim 0.11 and newer).
return require('tutela.client').config()
