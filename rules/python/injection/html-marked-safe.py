from django.utils.html import conditional_escape, format_html
from django.utils.safestring import mark_safe
from markupsafe import Markup, escape

ICON = "<i class='star'></i>"


def badge(user, comment):
    # ruleid: html-marked-safe
    first = mark_safe(f"<b>{user.name}</b>")
    # ruleid: html-marked-safe
    second = mark_safe(comment)
    # ruleid: html-marked-safe
    third = Markup("<p>" + comment + "</p>")
    # ruleid: html-marked-safe
    fourth = format_html("<b>%s</b>" % user.name)
    # ruleid: html-marked-safe
    fifth = format_html(f"<a href='{user.url}'>{{}}</a>", user.name)
    return first + second + third + fourth + fifth


def fine(user, template, parts):
    # ok: html-marked-safe
    first = mark_safe("<b>new</b>")
    # ok: html-marked-safe
    second = format_html("<b>{}</b>", user.name)
    # ok: html-marked-safe
    third = mark_safe(conditional_escape(user.name))
    # ok: html-marked-safe
    fourth = Markup("<b>{}</b>").format(user.name)
    # ok: html-marked-safe
    fifth = mark_safe(template.render({"user": user}))
    # ok: html-marked-safe
    sixth = Markup(escape(user.name))
    text = "<hr>"
    # ok: html-marked-safe
    return first, second, third, fourth, fifth, sixth, mark_safe(text), mark_safe(ICON), parts
