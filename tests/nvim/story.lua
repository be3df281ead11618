-- A person's session with the plugin: type, hover, learn, answer, practise, fix, ignore.
-- Writes one JSON object of what was seen to the file in $SEEN. Neovim 0.10 and newer.
local seen = {}

local function until_true(what, condition)
  if not vim.wait(30000, condition, 20) then error('waited in vain for ' .. what) end
end

local function codes(buffer)
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(buffer or 0)) do
    table.insert(found, one.code)
  end
  table.sort(found)
  return found
end

local function flagged(...)
  local wanted = vim.inspect({ ... })
  until_true(wanted .. ' for ' .. vim.inspect(codes()), function() return vim.inspect(codes()) == wanted end)
end

local function text(buffer)
  return table.concat(vim.api.nvim_buf_get_lines(buffer or 0, 0, -1, false), '\n')
end

local function type_keys(keys)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), 'x', false)
end

local function main()
  vim.opt.runtimepath:append(vim.env.PLUGIN)
  vim.cmd.runtime('plugin/tutela.lua')
  local notified = {}
  vim.notify = function(message) table.insert(notified, message) end
  require('tutela').setup({ cmd = vim.json.decode(vim.env.SERVER), settings = { deep = false } })

  vim.cmd.edit(vim.env.WORKSPACE .. '/app.py')
  flagged()
  until_true('the server', function() return #vim.lsp.get_clients({ name = 'tutela', bufnr = 0 }) == 1 end)
  seen.status = require('tutela').status()

  -- Letter by letter, and never saved.
  local line = '    return db.execute(f"SELECT * FROM users WHERE id = {name}")'
  vim.api.nvim_buf_set_lines(0, -1, -1, false, { 'def find(db, name):', '' })
  local row = vim.api.nvim_buf_line_count(0)
  for length = 1, #line do
    vim.api.nvim_buf_set_lines(0, row - 1, row, false, { line:sub(1, length) })
  end
  flagged('sql-built-from-strings')
  vim.api.nvim_win_set_cursor(0, { row, 56 })

  vim.lsp.buf.hover()
  until_true('the card', function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      local config = vim.api.nvim_win_get_config(window)
      if config.relative ~= '' then
        seen.hover = text(vim.api.nvim_win_get_buf(window))
        vim.api.nvim_win_close(window, true)
        return true
      end
    end
  end)

  vim.cmd('Tutela learn')
  until_true('the lesson', function() return vim.bo.filetype == 'markdown' end)
  seen.lesson = text()
  seen.conceal = vim.wo.conceallevel
  type_keys('2')
  local marks = vim.api.nvim_buf_get_extmarks(0, vim.api.nvim_create_namespace('tutela-lesson'), 0, -1, { details = true })
  seen.answered = marks[1][4].virt_lines[1][1][1]
  vim.fn.search('Shell command built')
  type_keys('<CR>')
  until_true('the related lesson', function() return text():match('^# Shell command') end)
  type_keys('<BS>')
  until_true('the way back', function() return text():match('^# SQL built') end)
  local opened
  vim.ui.open = function(address) opened = address end
  vim.fn.search('CWE-89')
  type_keys('<CR>')
  seen.opened = opened
  type_keys('q')
  seen.closed = vim.fn.expand('%:t')

  vim.cmd('Tutela practice')
  until_true('the exercise', function() return text():match('^# Practice with Tutela') end)
  until_true('its diagnostic', function() return codes()[1] == 'practice' end)
  seen.exercise = vim.diagnostic.get(0, { lnum = 0 })[1].message
  vim.cmd('Tutela hint')
  until_true('a hint', function() return vim.diagnostic.get(0, { lnum = 0 })[1].message:match('Hint 1') end)
  local solution = vim.fn.readfile(vim.env.SOLUTION)
  local start = vim.fn.search('^import csv', 'nw')
  vim.api.nvim_buf_set_lines(0, start - 1, -1, false, solution)
  until_true('the praise', function() return vim.diagnostic.get(0, { lnum = 0 })[1].message:match('^Solved') end)
  until_true('the answer', function() return #vim.api.nvim_tabpage_list_wins(0) == 2 end)
  seen.still_in = vim.bo.filetype
  vim.cmd('tabclose!')

  vim.cmd('Tutela findings')
  seen.quickfix = #vim.fn.getqflist()
  vim.cmd('cclose')

  vim.ui.input = function(_, done) done('read-only copy') end
  vim.cmd('Tutela ignore')
  flagged()
  seen.ignored = vim.api.nvim_buf_get_lines(0, row - 1, row, false)[1]
  vim.cmd('undo')
  flagged('sql-built-from-strings')

  vim.api.nvim_buf_set_lines(0, row - 1, row, false, { '    return db.execute("SELECT * FROM users WHERE id = ?", (name,))' })
  flagged()
  until_true('the good news', function() return #notified > 0 end)
  seen.fixed = notified[#notified]

  vim.api.nvim_buf_set_lines(0, row - 1, row, false, { line })
  flagged('sql-built-from-strings')
  local before = vim.lsp.get_clients({ name = 'tutela' })[1].id
  vim.cmd('Tutela restart')
  until_true('a new server', function()
    local clients = vim.lsp.get_clients({ name = 'tutela', bufnr = 0 })
    return #clients == 1 and clients[1].id ~= before
  end)
  vim.api.nvim_buf_set_lines(0, -1, -1, false, { '# and on' })
  flagged('sql-built-from-strings')

  vim.cmd('checkhealth tutela')
  seen.health = text()
  vim.cmd('helptags ' .. vim.fn.fnameescape(vim.env.PLUGIN .. '/doc'))
  vim.cmd('help tutela-lesson')
  seen.help = vim.fn.expand('%:t')
  vim.fn.delete(vim.env.PLUGIN .. '/doc/tags')
end

local fine, why = xpcall(main, debug.traceback)
if not fine then seen.error = tostring(why) end
vim.fn.writefile({ vim.json.encode(seen) }, vim.env.SEEN)
vim.cmd('qa!')
