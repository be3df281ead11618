package injection

import (
	"encoding/xml"

	"github.com/lestrrat-go/libxml2/parser"
)

func read(data []byte, order any) {
	// ruleid: xml-entities-resolved-in-go
	first := parser.New(parser.XMLParseNoEnt)
	// ruleid: xml-entities-resolved-in-go
	second := parser.New(parser.XMLParseDTDLoad)
	// ok: xml-entities-resolved-in-go
	third := parser.New()
	// ok: xml-entities-resolved-in-go
	fourth := parser.New(parser.XMLParseNoNet)
	// ok: xml-entities-resolved-in-go
	xml.Unmarshal(data, order)
	_, _, _, _ = first, second, third, fourth
}
