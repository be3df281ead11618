package orders

import (
	"github.com/lestrrat-go/libxml2/parser"
	"github.com/lestrrat-go/libxml2/types"
)

func read(data []byte) (types.Document, error) {
	// region: parse
	p := parser.New(parser.XMLParseNoEnt)
	return p.Parse(data)
	// endregion
}
