" A short visit in Vim with ALE: a mark, its card, and the place ignored.
set nocompatible hidden
packadd ale

" As docs/editors/vim.md has it.
call ale#linter#Define('python', {
\   'name': 'tutela', 'lsp': 'stdio', 'project_root': {_ -> getcwd()},
\   'executable': $PYTHON, 'command': '%e -P -m tutela lsp',
\})
let g:ale_linters = {'python': ['tutela']}
let g:ale_hover_to_preview = 1

function! Until(what, Found) abort
  let l:tries = 0
  while !a:Found()
    let l:tries += 1
    if l:tries > 600 | throw 'no ' . a:what | endif
    sleep 50m
  endwhile
endfunction

function! Marks() abort
  return get(get(g:ale_buffer_info, bufnr('app.py'), {}), 'loclist', [])
endfunction

" One is asked which action to take: the one that ignores, of the numbers in the list.
runtime autoload/ale/util.vim
function! ale#util#Input(message, value, ...) abort
  let s:titles = a:message
  return matchstr(a:message, '\d\+\ze) Ignore')
endfunction

function! Visit() abort
  cd $WORKSPACE
  edit app.py
  set filetype=python
  call setline(1, ['def find(db, who):', '    return db.execute("SELECT * FROM users WHERE name = " + who)'])
  ALELint
  call Until('mark', {-> !empty(Marks())})
  let l:mark = Marks()[0]

  call cursor(l:mark.lnum, l:mark.col)
  ALEHover
  call Until('card', {-> bufnr('ALEPreviewWindow') > 0})
  let l:card = join(getbufline('ALEPreviewWindow', 1, '$'), "\n")

  pclose
  call assert_equal('app.py', bufname())
  call cursor(l:mark.lnum, l:mark.col)
  ALECodeAction
  call Until('comment', {-> getbufline('app.py', 1, '$')->join("\n") =~# 'nosemgrep'})
  let l:seen = {
  \ 'mark': l:mark.text, 'card': l:card, 'titles': s:titles,
  \ 'ignored': getbufline('app.py', 1, '$')->join("\n"),
  \ }
  call writefile([json_encode(l:seen)], $SEEN)
endfunction

try
  call Visit()
catch
  call writefile([json_encode({'error': v:exception . ' ' . v:throwpoint})], $SEEN)
endtry
qall!
