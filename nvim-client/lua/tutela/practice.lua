--- Exercises and answers, as buffers of their own.
local M = {}

local SUFFIXES = {
  python = 'py', javascript = 'js', typescript = 'ts', go = 'go', java = 'java',
  terraform = 'tf', yaml = 'yaml', dockerfile = 'Dockerfile', markdown = 'md',
} -- stylua: ignore
local count = 0

--- Open what the server sends, as an untitled document.
---@param document { title: string, languageId: string, text: string }
function M.open(document)
  count = count + 1
  local window = vim.api.nvim_get_current_win()
  vim.cmd(document.languageId == 'markdown' and 'botright vnew' or 'tabnew')
  local buffer = vim.api.nvim_get_current_buf()
  local suffix = SUFFIXES[document.languageId] or 'txt'
  vim.api.nvim_buf_set_name(buffer, ('untitled://tutela-%d.%s'):format(count, suffix))
  vim.api.nvim_buf_set_lines(buffer, 0, -1, false, vim.split(document.text:gsub('\n$', ''), '\n'))
  vim.bo[buffer].modified = false
  if document.languageId == 'markdown' then
    require('tutela.lesson').dress(buffer)
    -- Whoever is typing goes on typing.
    if vim.api.nvim_win_is_valid(window) then vim.api.nvim_set_current_win(window) end
    return
  end
  vim.bo[buffer].filetype = document.languageId
  local client = require('tutela.client').get()
  if client and not vim.lsp.buf_is_attached(buffer, client.id) then
    vim.lsp.buf_attach_client(buffer, client.id)
  end
end

return M
