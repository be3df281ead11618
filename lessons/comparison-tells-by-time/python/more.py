"""What the rules of advice are tried on, beside the lesson's own snippets."""


def allowed(sent, kept):
    # ruleid: compared-as-a-whole
    return sent == kept
