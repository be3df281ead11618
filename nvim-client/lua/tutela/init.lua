--- Tutela teaches secure coding at the moment the code is written.
local M = {}

--- What can be set; see |tutela-settings|.
---@class tutela.Settings
---@field cmd? string[] how the server is started
---@field filetypes? string[]
---@field settings? table as in `tutela.toml`, over it
---@field window? 'float'|'split' where lessons are shown
---@field fixed? boolean whether a fix is told
local DEFAULTS = {
  cmd = { 'tutela', 'lsp' },
  filetypes = {
    'python', 'javascript', 'javascriptreact', 'typescript', 'typescriptreact',
    'go', 'java', 'terraform', 'yaml', 'dockerfile', 'markdown',
  }, -- stylua: ignore
  settings = {},
  window = 'float',
  fixed = true,
}

---@type tutela.Settings
M.settings = vim.deepcopy(DEFAULTS)

--- Start Tutela for its file types. Not needed where `vim.lsp.enable('tutela')` is called.
---@param settings? tutela.Settings
function M.setup(settings)
  M.settings = vim.tbl_deep_extend('force', vim.deepcopy(DEFAULTS), settings or {})
  require('tutela.client').enable()
end

--- What the server is doing, for a status line: empty where it doesn't run.
---@return string
function M.status()
  return require('tutela.client').status()
end

return M
