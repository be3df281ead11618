from lxml import etree


def headlines(feed):
    parser = etree.XMLParser(load_dtd=True, no_network=False, recover=True)
    channel = etree.parse(feed, parser).getroot()
    titles = []
    for item in channel.iter("item"):
        title = item.findtext("title")
        if title:
            titles.append(title.strip())
    return titles
