if vim.g.loaded_tutela then return end
vim.g.loaded_tutela = true

vim.api.nvim_create_user_command('Tutela', function(arguments)
  require('tutela.commands').run(arguments.fargs)
end, {
  nargs = '*',
  desc = 'Tutela: learn, practice, ignore, findings, …',
  complete = function(typed) return require('tutela.commands').complete(typed) end,
})
