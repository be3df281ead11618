--- `:Tutela …`
local M = {}

local function finding(say)
  local found = require('tutela.findings').at_cursor()
  if not found then vim.notify(say or 'Tutela finds nothing in this line.') end
  return found
end

local function here()
  return { uri = vim.uri_from_bufnr(0) }
end

local COMMANDS = {
  --- The lesson of the finding at the cursor, or the one that is named.
  learn = function(name)
    local asked
    if name then
      asked = { lesson = name, textDocument = here() }
    else
      local found = finding()
      if not found then return end
      asked = { textDocument = here(), fingerprint = found.fingerprint }
    end
    require('tutela.client').ask('tutela/lesson', asked, function(lesson)
      if lesson and lesson ~= vim.NIL then
        require('tutela.lesson').show(lesson)
      else
        vim.notify(name and ('There is no lesson ' .. name .. '.') or 'Tutela finds nothing here any more.')
      end
    end)
  end,

  --- The exercise of the finding at the cursor, or of the lesson that is named.
  practice = function(name)
    local lesson = name
    if not lesson then
      local found = finding()
      if not found then return end
      lesson = found.lesson
    end
    require('tutela.client').execute('tutela.practice', { uri = here().uri, lesson = lesson })
  end,

  --- Write the comment that ignores the finding at the cursor, for a reason that is asked for.
  ignore = function()
    local found = finding()
    if not found then return end
    vim.ui.input({ prompt = 'Ignore it because: ' }, function(reason)
      if not reason or vim.trim(reason) == '' then return end
      local asked = { uri = found.uri, fingerprint = found.fingerprint, reason = reason }
      require('tutela.client').execute('tutela.ignore', asked)
    end)
  end,

  findings = function() require('tutela.findings').list() end,
  hint = function() require('tutela.client').execute('tutela.hint', here()) end,
  solution = function() require('tutela.client').execute('tutela.solution', here()) end,
  restart = function() require('tutela.client').restart() end,

  log = function()
    local path = vim.lsp.log and vim.lsp.log.get_filename and vim.lsp.log.get_filename() or vim.lsp.get_log_path()
    vim.cmd.tabedit(vim.fn.fnameescape(path))
  end,
}

---@param arguments string[]
function M.run(arguments)
  local command = COMMANDS[arguments[1] or 'learn']
  if not command then
    vim.notify('There is no :Tutela ' .. arguments[1] .. '.', vim.log.levels.ERROR)
    return
  end
  command(arguments[2])
end

---@param typed string
function M.complete(typed)
  local names = vim.tbl_filter(function(name) return vim.startswith(name, typed) end, vim.tbl_keys(COMMANDS))
  table.sort(names)
  return names
end

return M
