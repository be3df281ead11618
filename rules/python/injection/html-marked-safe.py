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


def of_other_people(request, post, comment, parts, autoescape=None):
    # ok: html-marked-safe
    return mark_safe(comment)


def shown(request, post, parts, text):
    # ruleid: html-marked-safe
    one = mark_safe(markdown(post.body))
    # ruleid: html-marked-safe
    two = Markup(request.GET.get("name"))
    # ruleid: html-marked-safe
    three = mark_safe(parts["body"])
    # ruleid: html-marked-safe
    four = mark_safe(text.replace("\n", "<br>"))
    escaped = escape(text)
    # ok: html-marked-safe
    five = mark_safe(escaped)
    # ok: html-marked-safe
    six = mark_safe(post.form.as_p())
    # ok: html-marked-safe
    seven = mark_safe(table_of(post))
    data = json.dumps(parts)
    # ok: html-marked-safe
    return one, two, three, four, five, six, seven, mark_safe(data)


def kept_as_it_was(text, cut):
    new = text.replace(cut, "")
    if isinstance(text, SafeData):
        # ok: html-marked-safe
        return mark_safe(new)
    return new


def of_texts_of_our_own():
    icon = "star"
    # ok: html-marked-safe
    return mark_safe("<i class='%s'></i>" % icon) + mark_safe("<i class='{}'></i>".format(icon))
