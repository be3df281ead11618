-- A person's few minutes in Neovim: open, type, see, hover, learn, fix, ignore. Works from 0.7 on.
-- Prints one JSON object of what was seen to the file in $SEEN.
local seen = {}

local function until_true(what, condition)
  if not vim.wait(20000, condition, 20) then
    error('waited in vain for ' .. what)
  end
end

local function codes()
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do
    table.insert(found, one.code or (one.user_data and one.user_data.lsp.code))
  end
  table.sort(found)
  return found
end

local function flagged(...)
  local wanted = vim.inspect({ ... })
  until_true(wanted, function() return vim.inspect(codes()) == wanted end)
end

local function request(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 10000)
  for _, answer in pairs(answers or {}) do
    if answer.error then error(method .. ': ' .. vim.inspect(answer.error)) end
    return answer.result
  end
  error('no answer to ' .. method)
end

local function actions(line)
  local params = vim.lsp.util.make_range_params()
  params.range.start.line, params.range['end'].line = line, line
  params.range.start.character, params.range['end'].character = 6, 6
  params.context = { diagnostics = {} }
  local found = {}
  for _, action in ipairs(request('textDocument/codeAction', params)) do
    found[action.title] = action
  end
  return found
end

local function main()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.WORKSPACE .. '/app.py'))
  vim.lsp.start_client_for_test()
  flagged('shell-call')
  seen.opened = codes()

  -- Type a second flaw, letter by letter, and never save.
  vim.api.nvim_buf_set_lines(0, -1, -1, false, { 'import acme', '' })
  for character in ('acme.load(text)'):gmatch('.') do
    local row = vim.api.nvim_buf_line_count(0)
    local line = vim.api.nvim_buf_get_lines(0, row - 1, row, false)[1]
    vim.api.nvim_buf_set_lines(0, row - 1, row, false, { line .. character })
  end
  flagged('acme-load', 'shell-call')
  seen.typed = codes()

  vim.api.nvim_win_set_cursor(0, { 5, 6 })
  seen.hover = request('textDocument/hover', vim.lsp.util.make_position_params()).contents.value

  local found = actions(4)
  seen.learned = request('workspace/executeCommand', {
    command = found['Learn: Commands built from text'].command.command,
    arguments = found['Learn: Commands built from text'].command.arguments,
  })
  seen.buffer = vim.fn.expand('%:t')
  if seen.buffer ~= 'app.py' then vim.cmd('buffer app.py') end

  local last = vim.api.nvim_buf_line_count(0) - 1
  for title, action in pairs(actions(last)) do
    if vim.startswith(title, 'Fix: ') then
      vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
    end
  end
  flagged('shell-call')
  seen.fixed = vim.api.nvim_buf_get_lines(0, last, last + 1, false)[1]

  vim.lsp.util.apply_workspace_edit(actions(4)['Ignore here, with a reason'].edit, 'utf-16')
  flagged()
  seen.ignored = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end

function vim.lsp.start_client_for_test()
  local id = vim.lsp.start_client({
    name = 'tutela',
    cmd = vim.fn.json_decode(vim.env.SERVER),
    root_dir = vim.env.WORKSPACE,
    workspace_folders = { { uri = vim.uri_from_fname(vim.env.WORKSPACE), name = 'workspace' } },
  })
  vim.lsp.buf_attach_client(0, id)
end

local fine, why = pcall(main)
if not fine then seen.error = tostring(why) end
vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.SEEN)
vim.cmd('qa!')
