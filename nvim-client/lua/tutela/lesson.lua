--- The lesson's window: Markdown in a float or a split, with links, the question, and a way back.
local M = {}

local NAMESPACE = vim.api.nvim_create_namespace('tutela-lesson')
local WIDEST, MARGIN = 88, 4

---@type { lesson: table, buffer: integer, window: integer, back: table[] }?
local shown = nil

--- A buffer as Markdown that is read, not written.
---@param buffer integer
function M.dress(buffer)
  vim.bo[buffer].buftype = 'nofile'
  vim.bo[buffer].bufhidden = 'wipe'
  vim.bo[buffer].filetype = 'markdown'
  vim.bo[buffer].modifiable = false
  pcall(vim.treesitter.start, buffer, 'markdown')
  for _, window in ipairs(vim.fn.win_findbuf(buffer)) do
    vim.wo[window].wrap = true
    vim.wo[window].linebreak = true
    vim.wo[window].conceallevel = 2
    vim.wo[window].concealcursor = 'nc'
    vim.wo[window].spell = false
    vim.wo[window].number = false
    vim.wo[window].relativenumber = false
  end
end

local function open_window(buffer)
  if require('tutela').settings.window == 'split' then
    vim.cmd('botright vsplit')
    local window = vim.api.nvim_get_current_win()
    vim.api.nvim_win_set_buf(window, buffer)
    vim.api.nvim_win_set_width(window, math.min(WIDEST, math.floor(vim.o.columns / 2)))
    return window
  end
  local width = math.max(20, math.min(WIDEST, vim.o.columns - MARGIN))
  local height = math.max(5, vim.o.lines - MARGIN - 2)
  return vim.api.nvim_open_win(buffer, true, {
    relative = 'editor',
    width = width,
    height = math.min(height, vim.api.nvim_buf_line_count(buffer) + 2),
    row = 1,
    col = math.floor((vim.o.columns - width) / 2),
    border = 'rounded',
    title = ' Tutela ',
    footer = ' q closes · Enter follows · number answers · p practises · Backspace goes back ',
  })
end

--- Show a lesson, as `tutela/lesson` gives it.
---@param lesson table
---@param going_back? boolean
function M.show(lesson, going_back)
  local back = shown and shown.back or {}
  if shown and not going_back and shown.lesson.lesson ~= lesson.lesson then
    table.insert(back, shown.lesson)
  end
  local buffer = vim.api.nvim_create_buf(false, true)
  vim.api.nvim_buf_set_lines(buffer, 0, -1, false, vim.split(lesson.content:gsub('\n$', ''), '\n'))
  local window
  if shown and vim.api.nvim_win_is_valid(shown.window) then
    window = shown.window
    vim.api.nvim_win_set_buf(window, buffer)
    vim.api.nvim_set_current_win(window)
  else
    back = {}
    window = open_window(buffer)
  end
  shown = { lesson = lesson, buffer = buffer, window = window, back = back }
  M.dress(buffer)
  M.bind(buffer)
end

function M.close()
  if shown and vim.api.nvim_win_is_valid(shown.window) then
    vim.api.nvim_win_close(shown.window, true)
  end
  shown = nil
end

---@param buffer integer
function M.bind(buffer)
  local function map(key, what, about)
    vim.keymap.set('n', key, what, { buffer = buffer, nowait = true, silent = true, desc = about })
  end
  map('q', M.close, 'Close the lesson')
  map('<Esc>', M.close, 'Close the lesson')
  map('<CR>', M.follow, 'Follow the link')
  map('<BS>', M.back, 'The lesson before')
  map('p', function()
    local name = shown and shown.lesson.lesson
    M.close()
    if name then require('tutela.commands').run({ 'practice', name }) end
  end, 'Practise')
  for number = 1, 9 do
    map(tostring(number), function() M.answer(number) end, 'Answer the question')
  end
end

--- Say whether an answer is right, below it.
---@param number integer
function M.answer(number)
  local question = shown and (shown.lesson.questions or {})[1]
  local answer = question and question.answers[number]
  if not answer then return end
  local lines = vim.api.nvim_buf_get_lines(shown.buffer, 0, -1, false)
  local asked = #lines
  for row, line in ipairs(lines) do
    if line:match('^## One question') then asked = row end
    if row > asked and vim.startswith(line, number .. '. ') then
      local verdict = answer.right and 'Right. ' or 'No. '
      local group = answer.right and 'DiagnosticOk' or 'DiagnosticError'
      vim.api.nvim_buf_set_extmark(shown.buffer, NAMESPACE, row - 1, 0, {
        id = number,
        virt_lines = { { { '   ' .. verdict .. answer.why, group } } },
      })
      return
    end
  end
end

--- Follow the link at the cursor: to the web, or to another lesson.
function M.follow()
  if not shown then return end
  local line, column = vim.api.nvim_get_current_line(), vim.api.nvim_win_get_cursor(0)[2] + 1
  local at = 1
  while true do
    local first, last, address = line:find('%[[^%]]*%]%((https?://[^%s%)]+)%)', at)
    if not first then break end
    if first <= column and column <= last then
      vim.ui.open(address)
      return
    end
    at = last + 1
  end
  for _, related in ipairs(shown.lesson.related or {}) do
    local first, last = line:find(related.title, 1, true)
    if first and first <= column and column <= last then
      require('tutela.commands').run({ 'learn', related.lesson })
      return
    end
  end
end

--- Show the lesson that was shown before.
function M.back()
  local before = shown and table.remove(shown.back)
  if before then M.show(before, true) end
end

return M
