import io
import xml.dom.minidom
import xml.etree.ElementTree as ET
import xml.sax
from xml.sax import handler, make_parser
from xml.sax.handler import feature_external_ges

import defusedxml.ElementTree
import lxml.etree
from lxml import etree


def flawed(text, file):
    # ruleid: xml-entities-resolved
    parser = etree.XMLParser(resolve_entities=True)
    # ruleid: xml-entities-resolved
    dtd = etree.XMLParser(load_dtd=True, no_network=False)
    # ruleid: xml-entities-resolved
    network = lxml.etree.XMLParser(no_network=False)
    reader = make_parser()
    # ruleid: xml-entities-resolved
    reader.setFeature(feature_external_ges, True)
    # ruleid: xml-entities-resolved
    reader.setFeature(handler.feature_external_pes, True)
    # ruleid: lxml-default-parser
    first = etree.fromstring(text)
    # ruleid: lxml-default-parser
    second = lxml.etree.parse(file)
    plain = etree.XMLParser(remove_blank_text=True)
    # ruleid: lxml-default-parser
    third = etree.parse(file, plain)
    # ruleid: lxml-default-parser
    fourth = etree.fromstring(text, parser=etree.XMLParser())
    # ruleid: xml-entities-without-limit
    fifth = ET.fromstring(text)
    # ruleid: xml-entities-without-limit
    sixth = xml.dom.minidom.parseString(text)
    # ruleid: xml-entities-without-limit
    xml.sax.parse(file, handler.ContentHandler())
    return parser, dtd, network, first, second, third, fourth, fifth, sixth


def safe(text, file):
    # ok: xml-entities-resolved
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    reader = make_parser()
    # ok: xml-entities-resolved
    reader.setFeature(feature_external_ges, False)
    # ok: xml-entities-resolved
    reader.setFeature(handler.feature_namespaces, True)
    # ok: lxml-default-parser
    first = etree.fromstring(text, parser)
    # ok: lxml-default-parser
    second = etree.parse(file, parser=etree.XMLParser(resolve_entities=False))
    # ok: lxml-default-parser
    third = etree.fromstring("<settings/>")
    # ok: lxml-default-parser
    fourth = etree.HTML(text)
    # ok: lxml-default-parser, xml-entities-without-limit
    fifth = defusedxml.ElementTree.fromstring(text)
    # ok: xml-entities-without-limit
    sixth = ET.fromstring("<settings/>")
    # ok: xml-entities-without-limit
    seventh = ET.tostring(text)
    # ok: lxml-default-parser
    return first, second, third, fourth, fifth, sixth, seventh, etree.parse(io.BytesIO(b"<a/>"))
