--- `:checkhealth tutela`
local M = {}

function M.check()
  local health = vim.health
  health.start('Tutela')
  if vim.fn.has('nvim-0.10') == 0 then
    health.error('This Neovim is older than 0.10.', 'Start the server by hand; see nvim-client/README.md.')
    return
  end
  local command = require('tutela').settings.cmd
  local program = vim.fn.exepath(command[1])
  if program == '' then
    health.error(
      ('`%s` is not to be found.'):format(command[1]),
      { 'pip install tutela, into an environment of its own', "require('tutela').setup({ cmd = { '…/tutela', 'lsp' } })" }
    )
    return
  end
  local version = vim.trim(vim.fn.system({ program, '--version' }))
  if vim.v.shell_error == 0 then
    health.ok(('%s: %s'):format(program, version))
  else
    health.error(('%s does not start: %s'):format(program, version))
  end
  local clients = vim.lsp.get_clients({ name = 'tutela' })
  if #clients == 0 then
    local types = table.concat(require('tutela').settings.filetypes, ', ')
    health.warn('It runs for no open file.', 'Open a file of one of its types: ' .. types)
  end
  for _, client in ipairs(clients) do
    health.ok(('It runs for %s'):format(client.root_dir or 'files of no folder'))
  end
  local told = require('tutela.client').told
  if told and told.state == 'no-deep' then
    health.warn('Semgrep does not run: ' .. tostring(told.why))
  end
  for _, problem in ipairs(told and told.problems or {}) do
    health.warn(problem)
  end
end

return M
