;;; A short visit in Emacs with eglot: a mark, its card, and the place ignored.  -*- lexical-binding: t -*-

(require 'eglot)
(require 'json)

(defun visit-until (what found)
  "Wait for FOUND to give something; WHAT is what an error says was missing."
  (let ((end (+ (float-time) 30)) value)
    (while (and (not (setq value (funcall found))) (< (float-time) end))
      (accept-process-output nil 0.05))
    (or value (error "No %s" what))))

;; As docs/editors/emacs.md has it.
(add-to-list 'eglot-server-programs
             `((python-mode js-mode) . ,(append (json-parse-string (getenv "SERVER") :array-type 'list) nil)))

(let ((eglot-sync-connect 30) (eglot-autoshutdown t) (flymake-no-changes-timeout 0.1))
  (find-file (expand-file-name "app.py" (getenv "WORKSPACE")))
  (apply #'eglot (eglot--guess-contact))
  (goto-char (point-max))
  (insert "def find(db, who):\n    return db.execute(f\"SELECT * FROM users WHERE name = '{who}'\")\n")
  ;; What idle timers do in a session that has a user.
  (eglot--signal-textDocument/didChange)
  (flymake-start)
  (let* ((mark (visit-until "mark" (lambda () (car (flymake-diagnostics)))))
         (card (progn
                 (goto-char (flymake-diagnostic-beg mark))
                 (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover
                                  (eglot--TextDocumentPositionParams))))
         (titles nil))
    ;; One is asked which action to take: take the one that ignores.
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt collection &rest _)
                 (setq titles (mapcar #'car collection))
                 (seq-find (lambda (title) (string-match-p "Ignore" (format "%s" title))) titles))))
      (let ((last-nonmenu-event ?\r)) ; a key, or a menu would be popped up
        (call-interactively #'eglot-code-actions)))
    (visit-until "comment" (lambda () (string-match-p "nosemgrep" (buffer-string))))
    (with-temp-file (getenv "SEEN")
      (insert (json-serialize
               (list :mark (flymake-diagnostic-text mark)
                     :card (plist-get (plist-get card :contents) :value)
                     :titles (vconcat titles)
                     :ignored (with-current-buffer "app.py" (buffer-substring-no-properties (point-min) (point-max))))))))
  (with-current-buffer "app.py" (set-buffer-modified-p nil))
  (eglot-shutdown (eglot-current-server)))
