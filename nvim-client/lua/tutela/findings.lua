--- Tutela's diagnostics, as Neovim keeps them.
local M = {}

--- What the server said of a diagnostic: its code, and `{ fingerprint, lesson }`.
local function told(diagnostic)
  local lsp = diagnostic.user_data and diagnostic.user_data.lsp or {}
  return lsp.data
end

--- All findings of a buffer, or of all buffers.
---@param buffer? integer
function M.all(buffer)
  return vim.tbl_filter(function(one)
    return one.source == 'tutela' and told(one) ~= nil and told(one).fingerprint ~= nil
  end, vim.diagnostic.get(buffer))
end

--- The narrowest finding at the cursor, else the first of its line.
---@return table? finding with `fingerprint`, `lesson`, `uri`
function M.at_cursor()
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  row = row - 1
  local best, size
  for _, one in ipairs(M.all(0)) do
    local last, after = one.end_lnum or one.lnum, one.end_col or one.col
    if one.lnum <= row and row <= last then
      local within = (row > one.lnum or column >= one.col) and (row < last or column <= after)
      local span = (last - one.lnum) * 10000 + after - one.col + (within and 0 or 1e9)
      if not size or span < size then best, size = one, span end
    end
  end
  return best and vim.tbl_extend('error', told(best), { uri = vim.uri_from_bufnr(0) })
end

--- Put all findings on the quickfix list.
function M.list()
  local found = M.all()
  if #found == 0 then
    vim.notify('Tutela finds nothing in the open files.')
    return
  end
  vim.fn.setqflist({}, ' ', { title = 'Tutela', items = vim.diagnostic.toqflist(found) })
  vim.cmd('botright copen')
end

return M
