--- The client: how the server is started, and what it tells.
local M = {}

local ROOTS = { 'tutela.toml', '.tutela', 'pyproject.toml', 'package.json', 'go.mod', 'pom.xml', '.git' }
local SAYS = { live = 'Tutela', checking = 'Tutela …', ['no-deep'] = 'Tutela (no Semgrep)' }

---@type table? the last `tutela/status`
M.told = nil

local function settings()
  return require('tutela').settings
end

--- A document that is nowhere on disk belongs to the client that opened it.
local function reuse(client, config)
  if client.name ~= config.name then return false end
  return not config.root_dir or client.root_dir == config.root_dir
end

--- What `vim.lsp.config`, `vim.lsp.start` and `lsp/tutela.lua` are given.
function M.config()
  local capabilities = vim.lsp.protocol.make_client_capabilities()
  capabilities.experimental = {
    tutela = { showLesson = true, status = true, openDocument = true, fixed = settings().fixed },
  }
  return {
    name = 'tutela',
    cmd = settings().cmd,
    filetypes = settings().filetypes,
    root_markers = ROOTS,
    capabilities = capabilities,
    settings = { tutela = settings().settings },
    reuse_client = reuse,
    handlers = {
      ['tutela/showLesson'] = function(_, lesson)
        require('tutela.lesson').show(lesson)
      end,
      ['tutela/openDocument'] = function(_, document)
        require('tutela.practice').open(document)
      end,
      ['tutela/status'] = function(_, status)
        M.told = status
        vim.schedule(function() vim.cmd('redrawstatus') end)
      end,
      ['tutela/fixed'] = function(_, fixed)
        vim.notify(('Fixed: %s, line %d'):format(fixed.title, fixed.range.start.line + 1))
      end,
    },
  }
end

--- Start the server for the file types that are set, in whatever way this Neovim has.
function M.enable()
  if vim.lsp.config then
    vim.lsp.config('tutela', M.config())
    vim.lsp.enable('tutela')
    return
  end
  local group = vim.api.nvim_create_augroup('tutela', { clear = true })
  vim.api.nvim_create_autocmd('FileType', {
    group = group,
    pattern = settings().filetypes,
    callback = function(event) M.start(event.buf) end,
  })
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if vim.tbl_contains(settings().filetypes, vim.bo[buffer].filetype) then M.start(buffer) end
  end
end

--- Start or reuse the server for a buffer.
---@param buffer integer
function M.start(buffer)
  if vim.bo[buffer].buftype ~= '' then return end
  local config = M.config()
  local name = vim.api.nvim_buf_get_name(buffer)
  if not name:match('^%a[%w+.-]+:') then
    config.root_dir = vim.fs.root(buffer, ROOTS) or (name ~= '' and vim.fs.dirname(name)) or vim.fn.getcwd()
  end
  vim.lsp.start(config, { bufnr = buffer, reuse_client = reuse })
end

--- The running client of a buffer, or any.
---@param buffer? integer
function M.get(buffer)
  local found = vim.lsp.get_clients({ name = 'tutela', bufnr = buffer })
  return found[1] or vim.lsp.get_clients({ name = 'tutela' })[1]
end

--- Ask the server; `done` gets the answer, or is not called where there is no server.
---@param method string
---@param params table
---@param done fun(answer: any)
function M.ask(method, params, done)
  local client = M.get(0)
  if not client then
    vim.notify('Tutela does not run here. :checkhealth tutela says why.', vim.log.levels.WARN)
    return
  end
  local function answered(failure, answer)
    if failure then
      vim.notify('Tutela: ' .. (failure.message or vim.inspect(failure)), vim.log.levels.ERROR)
    else
      done(answer)
    end
  end
  if vim.fn.has('nvim-0.11') == 1 then
    client:request(method, params, answered, 0)
  else
    client.request(method, params, answered, 0)
  end
end

--- Run one of the server's commands.
---@param command string
---@param argument table
---@param done? fun(answer: any)
function M.execute(command, argument, done)
  local params = { command = command, arguments = { argument } }
  M.ask('workspace/executeCommand', params, done or function() end)
end

function M.status()
  if #vim.lsp.get_clients({ name = 'tutela' }) == 0 then return '' end
  return SAYS[M.told and M.told.state or 'live'] or 'Tutela'
end

--- Stop the server, and start it again for the buffers it had.
function M.restart()
  local buffers = {}
  local function stop(force)
    for _, client in ipairs(vim.lsp.get_clients({ name = 'tutela' })) do
      if not force then vim.list_extend(buffers, vim.tbl_keys(client.attached_buffers)) end
      if vim.fn.has('nvim-0.11') == 1 then client:stop(force) else client.stop(force) end
    end
  end
  -- While the old one is going, a new one would be taken for it.
  local function again(tries)
    if #vim.lsp.get_clients({ name = 'tutela' }) > 0 and tries > 0 then
      if tries == 20 then stop(true) end
      vim.defer_fn(function() again(tries - 1) end, 100)
      return
    end
    for _, buffer in ipairs(buffers) do
      if vim.api.nvim_buf_is_loaded(buffer) then M.start(buffer) end
    end
  end
  stop(false)
  again(50)
end

return M
